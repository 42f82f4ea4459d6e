package dev.kiln.gc.model;

import dev.kiln.gc.spec.ReferenceAccess;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The protocol between collector and mutators, as data that a test can damage.
 *
 * @param programs what a mutator does for each operation, one atomic step after another
 * @param handshakes what each thread does at each handshake; a missing key is a missing handshake
 * @param rules the single facts that are neither steps nor duties
 */
record Protocol(
    Map<Operation, List<Step>> programs, Map<Handshake, Set<Duty>> handshakes, Set<Rule> rules) {

  /** What a mutator does with references; polls lie between operations, never inside. */
  enum Operation {
    NONE,
    STORE_FIELD,
    STORE_STATIC,
    NEW_WITH_FIELD,
    WEAK_GET,
    /** A thread starts; its only root is what another thread has in r1. */
    START_THREAD,
    /** Look up an interned leaf, with the table's lock. */
    INTERN_GET,
    /** Load a weak global, which dies with its object and not before. */
    GLOBAL_GET,
    /** Allocate a large object: its memory is made zero with polls. */
    NEW_LARGE,
    /** Mark for the collector, because memory is short. */
    ASSIST
  }

  /** One atomic step of an operation. */
  enum Step {
    /** While the thread's barrier is on: mark the value, push it to the local grey stack. */
    SHADE,
    /** Write the value, to the store buffer if there is one. */
    WRITE,
    /** Allocate; the new object's field is the value. */
    ALLOCATE,
    /** Load the weak slot. */
    READ_WEAK,
    /** Load another thread's r1. */
    READ_OTHER,
    /** Load the slot of the table of interned leaves. */
    READ_INTERN,
    /** Remember whether marking is over. */
    READ_PHASE,
    /**
     * Load the weak global. If marking was over: null, as if there had been no time yet, unless it
     * is marked and the thread's barrier still on.
     */
    READ_GLOBAL,
    /** Shade; but if marking is over, mark without pushing: a leaf comes back to life. */
    KEEP_LEAF,
    /** Take memory that is no object yet. */
    RESERVE,
    /** Decide the colour of the memory taken. */
    COLOUR,
    /** The memory taken is an object, in r0. */
    PUBLISH,
    /** While the barrier is on: compare and set the state from terminating to marking. */
    VETO,
    /** While the barrier is on: null if marking is over and the referent was not marked. */
    FILTER,
    /** Take an object from the shared grey set. */
    TAKE_GREY,
    /** Mark what its field refers to, and share that. */
    TRACE_GREY,
    /** Put what was read into a register. Touches nothing shared. */
    KEEP,
    /** A poll inside an operation. */
    POLL,
    /** Not in the protocol: keep the value as a narrow reference only, which no stack map has. */
    ENCODE
  }

  /** The soft handshakes of a cycle in order. */
  enum Handshake {
    START,
    BLACK,
    MARK,
    CENSUS,
    SWEEP
  }

  /** What a thread does at a handshake, or the collector for a thread in native code. */
  enum Duty {
    /** Drain the store buffer. A thread in native code did so when it entered. */
    FENCE,
    BARRIER_ON,
    BARRIER_OFF,
    /** Colour what is left of the hole. */
    BLACKEN_HOLE,
    /** Holes taken from now on are black. */
    TAKE_BLACK,
    /** Give up the hole; holes taken from now on are white. */
    DROP_ALLOCATOR,
    SCAN_STACK,
    GIVE_GREY
  }

  /** Facts that hold unless a test takes them away, but for {@link #GIVE_AWAY_AT_ONCE}. */
  enum Rule {
    SHADE_ROOTS,
    SHADE_WHEN_TRACING,
    RESCAN_STACKS,
    TERMINATE_BY_CAS,
    CLEAR_WEAK,
    VERSION_BEFORE_WHITE,
    FENCE_ENTERING_NATIVE,
    RETURN_FROM_NATIVE_WAITS,
    HANDSHAKE_FOR_NATIVE,
    STARTING_INHERITS_BARRIER,
    STARTING_INHERITS_BLACK,
    ENDING_GIVES_GREY,
    ENDING_DRAINS,
    PENDING_IS_ROOT,
    REVIVE_AFTER_CENSUS,
    TRACE_REVIVED,
    PHANTOM_AFTER_REVIVING,
    SWEEP_INTERN_TABLE,
    INTERN_LOCK,
    SWEEP_GLOBALS,
    GLOBAL_WAITS_FOR_REVIVING,
    REVIVE_INTERNED,
    ROUND_WAITS_FOR_ASSISTS,
    NO_ASSIST_DURING_ROUNDS,
    ASSISTS_AFTER_BLACK,
    /**
     * Not in the protocol: the barrier pushes to the shared grey set, not to the local one. In C a
     * full segment is shared at once.
     */
    GIVE_AWAY_AT_ONCE
  }

  /** The cycle of the plan {@code concurrent}. */
  static Protocol kiln() {
    Map<Operation, List<Step>> programs = new EnumMap<>(Operation.class);
    programs.put(Operation.NONE, List.of());
    programs.put(Operation.STORE_FIELD, steps(ReferenceAccess.STORE));
    programs.put(Operation.STORE_STATIC, steps(ReferenceAccess.REPLACE));
    programs.put(Operation.NEW_WITH_FIELD, List.of(Step.SHADE, Step.ALLOCATE));
    programs.put(Operation.WEAK_GET, weakLoad(Step.READ_WEAK));
    programs.put(Operation.START_THREAD, weakLoad(Step.READ_OTHER));
    programs.put(
        Operation.INTERN_GET, List.of(Step.READ_INTERN, Step.VETO, Step.KEEP_LEAF, Step.KEEP));
    programs.put(
        Operation.GLOBAL_GET,
        List.of(Step.VETO, Step.READ_PHASE, Step.READ_GLOBAL, Step.SHADE, Step.KEEP));
    programs.put(Operation.NEW_LARGE, List.of(Step.RESERVE, Step.POLL, Step.COLOUR, Step.PUBLISH));
    programs.put(Operation.ASSIST, List.of(Step.TAKE_GREY, Step.TRACE_GREY));
    Map<Handshake, Set<Duty>> handshakes = new EnumMap<>(Handshake.class);
    handshakes.put(Handshake.START, EnumSet.of(Duty.FENCE, Duty.BARRIER_ON));
    handshakes.put(Handshake.BLACK, EnumSet.of(Duty.FENCE, Duty.BLACKEN_HOLE, Duty.TAKE_BLACK));
    handshakes.put(Handshake.MARK, EnumSet.of(Duty.FENCE, Duty.SCAN_STACK, Duty.GIVE_GREY));
    handshakes.put(Handshake.CENSUS, EnumSet.of(Duty.FENCE, Duty.BARRIER_OFF));
    handshakes.put(Handshake.SWEEP, EnumSet.of(Duty.FENCE, Duty.DROP_ALLOCATOR));
    Set<Rule> rules = EnumSet.complementOf(EnumSet.of(Rule.GIVE_AWAY_AT_ONCE));
    return new Protocol(programs, handshakes, rules);
  }

  /** The steps of the specification, from which the compiler's helpers are made too. */
  private static List<Step> steps(ReferenceAccess access) {
    return access.steps().stream().map(Protocol::step).toList();
  }

  private static Step step(ReferenceAccess.Step step) {
    return switch (step) {
      case SHADE -> Step.SHADE;
      case WRITE -> Step.WRITE;
      case READ -> Step.READ_WEAK;
      case VETO -> Step.VETO;
      case FILTER -> Step.FILTER;
    };
  }

  private static List<Step> weakLoad(Step read) {
    List<Step> steps = new ArrayList<>(steps(ReferenceAccess.LOAD_WEAK));
    steps.replaceAll(step -> step == Step.READ_WEAK ? read : step);
    steps.add(Step.KEEP);
    return steps;
  }

  /** With other steps for an operation. */
  Protocol with(Operation operation, Step... steps) {
    Map<Operation, List<Step>> changed = new EnumMap<>(programs);
    changed.put(operation, List.of(steps));
    return new Protocol(changed, handshakes, rules);
  }

  /** With one step of an operation left out. */
  Protocol without(Operation operation, Step step) {
    List<Step> steps = new ArrayList<>(programs.get(operation));
    steps.remove(step);
    return with(operation, steps.toArray(Step[]::new));
  }

  Protocol with(Rule rule) {
    Set<Rule> changed = EnumSet.copyOf(rules);
    changed.add(rule);
    return new Protocol(programs, handshakes, changed);
  }

  Protocol without(Rule rule) {
    Set<Rule> changed = EnumSet.copyOf(rules);
    changed.remove(rule);
    return new Protocol(programs, handshakes, changed);
  }

  /** With one duty left out of a handshake. */
  Protocol without(Handshake handshake, Duty duty) {
    Map<Handshake, Set<Duty>> changed = new EnumMap<>(handshakes);
    Set<Duty> duties = EnumSet.copyOf(handshakes.get(handshake));
    duties.remove(duty);
    changed.put(handshake, duties);
    return new Protocol(programs, changed, rules);
  }

  /** With a duty left out of all handshakes. */
  Protocol without(Duty duty) {
    Protocol changed = this;
    for (Handshake handshake : handshakes.keySet()) {
      changed = changed.without(handshake, duty);
    }
    return changed;
  }

  /**
   * Without a handshake. The barrier is then switched by the following one of the cycle, if any.
   */
  Protocol without(Handshake handshake) {
    Map<Handshake, Set<Duty>> changed = new EnumMap<>(handshakes);
    Set<Duty> duties = changed.remove(handshake);
    if (handshake == Handshake.SWEEP) {
      return new Protocol(programs, changed, rules);
    }
    Handshake next = Handshake.values()[handshake.ordinal() + 1];
    Set<Duty> extended = EnumSet.copyOf(changed.get(next));
    for (Duty barrier : EnumSet.of(Duty.BARRIER_ON, Duty.BARRIER_OFF)) {
      if (duties.contains(barrier)) {
        extended.add(barrier);
      }
    }
    changed.put(next, extended);
    return new Protocol(programs, changed, rules);
  }
}
