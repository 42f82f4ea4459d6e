package dev.kiln.gc.model;

import dev.kiln.gc.model.Protocol.Duty;
import dev.kiln.gc.model.Protocol.Handshake;
import dev.kiln.gc.model.Protocol.Operation;
import dev.kiln.gc.model.Protocol.Rule;
import java.util.Set;

/**
 * Collector, mutators and memory; {@link #step} is one atomic step of one of them.
 *
 * <p>The collector:
 *
 * <ol>
 *   <li>begin: nothing is marked; state = marking; handshake START.
 *   <li>Threads that start allocate black; handshake BLACK. From here on mutators may mark, too.
 *       Shade the static and the pending list.
 *   <li>Wait for mutators that mark, and let none begin to. State = terminating; handshake MARK. If
 *       the shared grey set is empty and the state can be set from terminating to over (INV-3), go
 *       on with 4. Else state = marking, trace until the grey set is empty, repeat.
 *   <li>Clear the weak slot if its referent is not marked (INV-4); threads that start have no
 *       barrier; handshake CENSUS.
 *   <li>Mark and trace a finalizable object that is not marked; then clear the phantom slot (INV-8)
 *       and publish what was revived as pending. With the lock of the table of interned leaves,
 *       clear the slot of one that is not marked. The weak global likewise, without a lock.
 *   <li>A new version: all there is wants sweeping. Then threads that start allocate white;
 *       handshake SWEEP; state = idle.
 *   <li>Sweep one object after another: free what is not marked (INV-1, INV-2).
 * </ol>
 *
 * <p>A mutator has two registers, r0 (holder) and r1 (value), and the operations of {@link
 * Protocol}. It answers a handshake between operations; in native code the collector answers for
 * it, in two chunks. Marking an object and compare-and-set do not drain the store buffer here,
 * though they do on x86-64: the protocol must not need it. Objects are 1 to {@code objects}, 0 is
 * null; sets of objects are bit masks.
 */
final class Machine extends Heap {
  Machine(Protocol protocol, Size size) {
    super(protocol, size);
  }

  // --- Steps

  /** Number of different steps; {@link #step} takes 0 to this minus 1. */
  int choices() {
    return 1 + mutators.length * (1 + MutatorSteps.COUNT);
  }

  /**
   * Takes one step. Changes nothing and is false if that step cannot be taken now.
   *
   * @param choice 0: the collector; then the collector in the place of each mutator; then the steps
   *     of the mutators
   * @throws Violation if the step breaks an invariant
   */
  boolean step(int choice) {
    if (choice == 0) {
      return collector();
    }
    int index = choice - 1;
    if (index < mutators.length) {
      return handshakeInNative(index);
    }
    index -= mutators.length;
    return MutatorSteps.step(this, index / MutatorSteps.COUNT, index % MutatorSteps.COUNT);
  }

  private boolean collector() {
    for (Mutator mutator : mutators) {
      if (mutator.asked) {
        return false;
      }
    }
    switch (phase) {
      case IDLE -> begin();
      case START -> {
        black = true;
        ask(Phase.BLACK, "threads start black");
      }
      case BLACK -> to(Phase.ROOTS, "all holes are black");
      case ROOTS -> {
        closed = false;
        if (has(Rule.SHADE_ROOTS)) {
          grey |= mark(field[0]);
        }
        if (has(Rule.PENDING_IS_ROOT)) {
          grey |= mark(pending);
        }
        to(Phase.LOOP, "shade the static: o" + field[0]);
      }
      case LOOP -> {
        if (has(Rule.ROUND_WAITS_FOR_ASSISTS) && anyAt(Operation.ASSIST)) {
          return false;
        }
        closed = has(Rule.NO_ASSIST_DURING_ROUNDS);
        state = TERMINATING;
        ask(Phase.MARK, "state = terminating");
      }
      case MARK -> {
        scannedOnce = true;
        to(grey == 0 ? Phase.LEAVE : Phase.TRACE, grey == 0 ? "no work" : "work: marking");
        if (grey != 0) {
          state = MARKING;
          closed = false;
        }
      }
      case LEAVE -> leave();
      case TRACE -> trace();
      case CLEAR -> clear();
      case CENSUS -> {
        if (has(Rule.REVIVE_AFTER_CENSUS)) {
          revive();
        }
        to(Phase.REVIVE, reviving ? "revive o" + finalizable : "nothing to revive");
      }
      case REVIVE -> {
        if (grey == 0) {
          to(Phase.PHANTOM, "traced all");
        } else {
          traceOne(Phase.REVIVE);
        }
      }
      case PHANTOM -> {
        if (has(Rule.PHANTOM_AFTER_REVIVING)) {
          clearPhantom();
        }
        if (reviving) {
          int hidden = 1 << finalizable & ~leaves;
          if (strict && (Reachability.of(this, false) & hidden) != 0) {
            throw new Violation("INV-9: a mutator reaches what is being revived");
          }
          pending = finalizable;
          finalizable = 0;
          reviving = false;
        }
        to(Phase.TABLE, "pending: o" + pending);
      }
      case TABLE -> {
        return sweepTable();
      }
      case RENUMBER -> {
        state = IDLE;
        if (has(Rule.VERSION_BEFORE_WHITE)) {
          renumber();
        }
        to(Phase.RECOLOUR, "a new version");
      }
      case RECOLOUR -> {
        black = false;
        ask(Phase.SWEEP, "threads start white");
      }
      case SWEEP -> {
        if (!has(Rule.VERSION_BEFORE_WHITE)) {
          renumber();
        }
        to(Phase.SWEEPING, "begin to sweep");
      }
      case SWEEPING -> {
        if (unswept != 0) {
          sweep(Integer.numberOfTrailingZeros(unswept), "collector");
        } else {
          end();
        }
      }
    }
    return true;
  }

  private void begin() {
    if (unswept != 0 || grey != 0) {
      throw new Violation("INV-7: a cycle begins with objects unswept or grey");
    }
    marked = 0;
    state = MARKING;
    closed = has(Rule.ASSISTS_AFTER_BLACK);
    doomed = allocated & ~Reachability.of(this, true);
    scannedOnce = false;
    barrier = true;
    ask(Phase.START, "a cycle begins");
  }

  private void leave() {
    if (state != TERMINATING && has(Rule.TERMINATE_BY_CAS)) {
      state = MARKING;
      closed = false;
      to(Phase.TRACE, "vetoed");
      return;
    }
    if (strict && (Reachability.of(this, false) & ~marked) != 0) {
      throw new Violation("INV-3: marking ends, but a reachable object is not marked");
    }
    state = OVER;
    to(Phase.CLEAR, "CAS(terminating, over)");
  }

  private void trace() {
    if (grey == 0) {
      to(Phase.LOOP, "traced all");
      return;
    }
    traceOne(Phase.TRACE);
  }

  private void traceOne(Phase next) {
    int object = Integer.numberOfTrailingZeros(grey);
    grey &= ~(1 << object);
    if (has(next == Phase.TRACE ? Rule.SHADE_WHEN_TRACING : Rule.TRACE_REVIVED)) {
      grey |= mark(field[object]);
    }
    to(next, "trace o" + object + ", its field is o" + field[object]);
  }

  private void clear() {
    boolean dead = isDead(weak);
    if (dead && has(Rule.CLEAR_WEAK)) {
      weak = 0;
    }
    if (!has(Rule.PHANTOM_AFTER_REVIVING)) {
      clearPhantom();
    }
    if (!has(Rule.REVIVE_AFTER_CENSUS)) {
      revive();
    }
    barrier = false;
    ask(Phase.CENSUS, dead ? "clear the weak slot" : "nothing to clear");
  }

  private void revive() {
    if (isDead(finalizable)) {
      grey |= mark(finalizable);
      reviving = true;
    }
  }

  private void clearPhantom() {
    if (isDead(phantom)) {
      dying |= 1 << phantom;
      phantom = 0;
    }
  }

  boolean anyAt(Operation operation) {
    for (Mutator mutator : mutators) {
      if (mutator.operation == operation) {
        return true;
      }
    }
    return false;
  }

  private boolean sweepTable() {
    if (anyAt(Operation.INTERN_GET) && has(Rule.INTERN_LOCK)) {
      return false;
    }
    if (isDead(intern) && has(Rule.SWEEP_INTERN_TABLE)) {
      intern = 0;
    }
    if (isDead(global) && has(Rule.SWEEP_GLOBALS)) {
      global = 0;
    }
    to(Phase.RENUMBER, "sweep the tables of interned leaves and weak globals");
    return true;
  }

  private void renumber() {
    unswept = allocated;
    for (Mutator mutator : mutators) {
      if (mutator.hole == WHITE) {
        if (strict) {
          throw new Violation("INV-6: a white hole in a page of the old version");
        }
        mutator.hole = STALE;
      }
    }
  }

  private void end() {
    if (strict && doomed != 0) {
      throw new Violation("INV-2: garbage at a cycle's beginning is there at its end");
    }
    marked = 0;
    cycles++;
    to(Phase.IDLE, "the cycle ends");
  }

  private void ask(Phase next, String text) {
    to(next, text);
    Handshake handshake = handshake();
    if (protocol.handshakes().containsKey(handshake)) {
      for (Mutator mutator : mutators) {
        mutator.asked = !mutator.ended;
      }
    }
  }

  private void to(Phase next, String text) {
    phase = next;
    if (log != null) {
      say("collector", text);
    }
  }

  private Handshake handshake() {
    return switch (phase) {
      case START -> Handshake.START;
      case BLACK -> Handshake.BLACK;
      case MARK -> Handshake.MARK;
      case CENSUS -> Handshake.CENSUS;
      case SWEEP -> Handshake.SWEEP;
      default -> throw new IllegalStateException("no handshake in " + phase);
    };
  }

  // The collector in the place of a thread in native code: r0, then all else.
  private boolean handshakeInNative(int index) {
    Mutator mutator = mutators[index];
    if (!mutator.asked || !(mutator.inNative || mutator.halfScanned)) {
      return false;
    }
    boolean skip = !has(Rule.HANDSHAKE_FOR_NATIVE);
    if (phase == Phase.MARK && !mutator.halfScanned && !skip) {
      if (scans()) {
        mutator.local |= mark(mutator.r0);
      }
      mutator.halfScanned = true;
    } else {
      if (!skip) {
        perform(mutator, false);
      }
      mutator.halfScanned = false;
      mutator.asked = false;
    }
    if (log != null) {
      say("collector", phase + " for T" + index + (mutator.halfScanned ? ": r0" : ": done"));
    }
    return true;
  }

  /** The duties of the present handshake, by the mutator itself or in its place. */
  void perform(Mutator mutator, boolean itself) {
    Set<Duty> duties = protocol.handshakes().get(handshake());
    if (phase == Phase.CENSUS && strict && mutator.local != 0) {
      throw new Violation("INV-3: a mutator has grey objects after marking");
    }
    if (itself && duties.contains(Duty.FENCE)) {
      drainAll(mutator);
    }
    if (duties.contains(Duty.BLACKEN_HOLE) && mutator.hole != NO_HOLE) {
      mutator.hole = BLACK;
    }
    if (duties.contains(Duty.TAKE_BLACK)) {
      mutator.black = true;
    }
    if (duties.contains(Duty.DROP_ALLOCATOR)) {
      mutator.hole = NO_HOLE;
      mutator.black = false;
    }
    if (duties.contains(Duty.SCAN_STACK) && scans()) {
      if (itself) {
        mutator.local |= mark(mutator.r0);
      }
      mutator.local |= mark(mutator.r1);
    }
    if (duties.contains(Duty.GIVE_GREY)) {
      grey |= mutator.local;
      mutator.local = 0;
    }
    if (duties.contains(Duty.BARRIER_ON)) {
      mutator.barrier = true;
    }
    if (duties.contains(Duty.BARRIER_OFF)) {
      mutator.barrier = false;
    }
  }

  private boolean scans() {
    boolean duty = protocol.handshakes().get(Handshake.MARK).contains(Duty.SCAN_STACK);
    return duty && (!scannedOnce || has(Rule.RESCAN_STACKS));
  }
}
