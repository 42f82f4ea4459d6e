package dev.kiln.gc.model;

import dev.kiln.gc.model.Heap.Size;
import dev.kiln.gc.model.Protocol.Duty;
import dev.kiln.gc.model.Protocol.Handshake;
import dev.kiln.gc.model.Protocol.Operation;
import dev.kiln.gc.model.Protocol.Rule;
import dev.kiln.gc.model.Protocol.Step;
import java.util.List;

/**
 * A protocol that lacks something.
 *
 * @param name what is missing or added
 * @param protocol the protocol without it
 * @param size of the model that shows it
 */
record Mutation(String name, Protocol protocol, Size size) {
  private static final Protocol KILN = Protocol.kiln();
  private static final int PLAIN = MutatorSteps.PLAIN;

  /** Those that break an invariant; most of them are seen to free a reachable object. */
  static List<Mutation> harmful() {
    return List.of(
        of("a field is stored without shade", KILN.without(Operation.STORE_FIELD, Step.SHADE)),
        of("a static is stored without shade", KILN.without(Operation.STORE_STATIC, Step.SHADE)),
        of(
            "an initializing store without shade",
            KILN.without(Operation.NEW_WITH_FIELD, Step.SHADE),
            MutatorSteps.INITIALIZING),
        of("roots are not shaded", KILN.without(Rule.SHADE_ROOTS)),
        of("tracing does not shade", KILN.without(Rule.SHADE_WHEN_TRACING)),
        of(
            "barrier after the store",
            KILN.with(Operation.STORE_FIELD, Step.WRITE, Step.SHADE)
                .with(Operation.STORE_STATIC, Step.WRITE, Step.SHADE)),
        of(
            "a poll between barrier and store",
            KILN.with(Operation.STORE_FIELD, Step.SHADE, Step.ENCODE, Step.POLL, Step.WRITE)),
        of(
            "Reference.get without barrier",
            KILN.with(Operation.WEAK_GET, Step.READ_WEAK, Step.KEEP),
            PLAIN | MutatorSteps.WEAK),
        of(
            "Reference.get without veto",
            KILN.without(Operation.WEAK_GET, Step.VETO),
            PLAIN | MutatorSteps.WEAK),
        of(
            "Reference.get after marking, unfiltered",
            KILN.without(Operation.WEAK_GET, Step.FILTER),
            PLAIN | MutatorSteps.WEAK),
        of(
            "termination without compare-and-set",
            KILN.without(Rule.TERMINATE_BY_CAS),
            PLAIN | MutatorSteps.WEAK),
        of("weak slot is not cleared", KILN.without(Rule.CLEAR_WEAK), PLAIN | MutatorSteps.WEAK),
        of("stacks are not scanned", KILN.without(Handshake.MARK, Duty.SCAN_STACK)),
        of("stacks are not scanned again", KILN.without(Rule.RESCAN_STACKS)),
        of("local grey stacks are kept", KILN.without(Handshake.MARK, Duty.GIVE_GREY)),
        of("allocation is never black", KILN.without(Handshake.BLACK, Duty.TAKE_BLACK)),
        of("holes stay white", KILN.without(Handshake.BLACK, Duty.BLACKEN_HOLE)),
        of("no handshake BLACK", KILN.without(Handshake.BLACK)),
        of(
            "threads start white",
            KILN.without(Rule.STARTING_INHERITS_BLACK),
            PLAIN | MutatorSteps.THREADS),
        of(
            "threads start without barrier",
            KILN.without(Rule.STARTING_INHERITS_BARRIER),
            PLAIN | MutatorSteps.THREADS),
        of(
            "threads start with a plain load of their Thread",
            KILN.with(Operation.START_THREAD, Step.READ_OTHER, Step.KEEP),
            PLAIN | MutatorSteps.THREADS),
        of(
            "threads start without veto",
            KILN.without(Operation.START_THREAD, Step.VETO),
            PLAIN | MutatorSteps.THREADS),
        of(
            "threads end with their grey stack",
            KILN.without(Rule.ENDING_GIVES_GREY),
            PLAIN | MutatorSteps.THREADS),
        buffered(
            "threads end without fence",
            KILN.without(Rule.ENDING_DRAINS),
            PLAIN | MutatorSteps.THREADS),
        of(
            "pending references are no root",
            KILN.without(Rule.PENDING_IS_ROOT),
            PLAIN | MutatorSteps.FINAL),
        of(
            "what is revived is not traced",
            KILN.without(Rule.TRACE_REVIVED),
            PLAIN | MutatorSteps.FINAL),
        of(
            "finalizables are revived before the census",
            KILN.without(Rule.REVIVE_AFTER_CENSUS),
            PLAIN | MutatorSteps.FINAL | MutatorSteps.WEAK),
        of(
            "no handshake CENSUS",
            KILN.without(Handshake.CENSUS),
            PLAIN | MutatorSteps.FINAL | MutatorSteps.WEAK),
        of(
            "phantom references are cleared with the weak",
            KILN.without(Rule.PHANTOM_AFTER_REVIVING),
            PLAIN | MutatorSteps.FINAL),
        of(
            "the table of interned leaves is not swept",
            KILN.without(Rule.SWEEP_INTERN_TABLE),
            PLAIN | MutatorSteps.INTERN),
        of(
            "the table is swept without its lock",
            KILN.without(Rule.INTERN_LOCK),
            PLAIN | MutatorSteps.INTERN),
        of(
            "interned leaves found dead are not marked",
            KILN.without(Rule.REVIVE_INTERNED),
            PLAIN | MutatorSteps.INTERN),
        of(
            "interned leaves are kept without veto",
            KILN.without(Operation.INTERN_GET, Step.VETO),
            PLAIN | MutatorSteps.INTERN),
        of(
            "weak globals are not swept",
            KILN.without(Rule.SWEEP_GLOBALS),
            PLAIN | MutatorSteps.GLOBAL),
        of(
            "weak globals are read without veto",
            KILN.without(Operation.GLOBAL_GET, Step.VETO),
            PLAIN | MutatorSteps.GLOBAL),
        of(
            "weak globals are read after marking as before",
            KILN.without(Operation.GLOBAL_GET, Step.READ_PHASE),
            PLAIN | MutatorSteps.GLOBAL),
        of(
            "the slot of a weak global is read before the phase",
            KILN.with(
                Operation.GLOBAL_GET,
                Step.READ_GLOBAL,
                Step.VETO,
                Step.FILTER,
                Step.SHADE,
                Step.KEEP),
            PLAIN | MutatorSteps.GLOBAL),
        of(
            "weak globals give what is being revived",
            KILN.without(Rule.GLOBAL_WAITS_FOR_REVIVING),
            PLAIN | MutatorSteps.GLOBAL | MutatorSteps.FINAL),
        of(
            "large objects are coloured before the poll",
            KILN.with(Operation.NEW_LARGE, Step.RESERVE, Step.COLOUR, Step.POLL, Step.PUBLISH),
            PLAIN | MutatorSteps.LARGE),
        new Mutation(
            "a round begins while a mutator marks",
            KILN.without(Rule.ROUND_WAITS_FOR_ASSISTS),
            new Size(2, 3, 0, PLAIN | MutatorSteps.ASSISTS)),
        of(
            "mutators mark during a round",
            KILN.without(Rule.NO_ASSIST_DURING_ROUNDS),
            PLAIN | MutatorSteps.ASSISTS),
        of(
            "mutators mark before all barriers are on",
            KILN.without(Rule.ASSISTS_AFTER_BLACK).with(Rule.GIVE_AWAY_AT_ONCE),
            PLAIN | MutatorSteps.ASSISTS),
        of("white holes before the new version", KILN.without(Rule.VERSION_BEFORE_WHITE)),
        of("thread-local flag, no handshake START", KILN.without(Handshake.START)),
        of("no handshake SWEEP", KILN.without(Handshake.SWEEP)),
        of("no handshake MARK", KILN.without(Handshake.MARK)),
        of(
            "neither CENSUS nor SWEEP",
            KILN.without(Handshake.CENSUS).without(Handshake.SWEEP),
            PLAIN | MutatorSteps.WEAK),
        of(
            "threads in native code are skipped",
            KILN.without(Rule.HANDSHAKE_FOR_NATIVE),
            PLAIN | MutatorSteps.NATIVE),
        of(
            "return from native code does not wait",
            KILN.without(Rule.RETURN_FROM_NATIVE_WAITS),
            PLAIN | MutatorSteps.NATIVE),
        of("the barrier stays off", KILN.without(Handshake.START, Duty.BARRIER_ON)),
        of(
            "the barrier stays on after the census",
            KILN.without(Handshake.CENSUS, Duty.BARRIER_OFF),
            PLAIN | MutatorSteps.WEAK | MutatorSteps.FINAL),
        of("allocators keep their holes", KILN.without(Handshake.SWEEP, Duty.DROP_ALLOCATOR)),
        buffered("handshakes without fence", KILN.without(Duty.FENCE), PLAIN),
        buffered(
            "native code is entered without fence",
            KILN.without(Rule.FENCE_ENTERING_NATIVE),
            PLAIN | MutatorSteps.NATIVE));
  }

  /**
   * Those not seen to free anything reachable: something else does the same (searched up to a
   * bound).
   */
  static List<Mutation> harmless() {
    return List.of(
        of(
            "Reference.get vetoes, but no shade",
            KILN.without(Operation.WEAK_GET, Step.SHADE),
            PLAIN | MutatorSteps.WEAK),
        of(
            "weak globals are read with veto, but no shade",
            KILN.without(Operation.GLOBAL_GET, Step.SHADE),
            PLAIN | MutatorSteps.GLOBAL),
        buffered("handshake START without fence", KILN.without(Handshake.START, Duty.FENCE), PLAIN),
        buffered("handshake BLACK without fence", KILN.without(Handshake.BLACK, Duty.FENCE), PLAIN),
        buffered(
            "handshake CENSUS without fence",
            KILN.without(Handshake.CENSUS, Duty.FENCE),
            PLAIN | MutatorSteps.WEAK | MutatorSteps.FINAL),
        buffered("handshake SWEEP without fence", KILN.without(Handshake.SWEEP, Duty.FENCE), PLAIN),
        buffered("handshake MARK without fence", KILN.without(Handshake.MARK, Duty.FENCE), PLAIN),
        of(
            "threads start with veto, but no shade",
            KILN.without(Operation.START_THREAD, Step.SHADE),
            PLAIN | MutatorSteps.THREADS),
        of(
            "a poll before the store, the value in the stack map",
            KILN.with(Operation.STORE_FIELD, Step.SHADE, Step.POLL, Step.WRITE)),
        of(
            "no handshake CENSUS, nothing to revive",
            KILN.without(Handshake.CENSUS),
            PLAIN | MutatorSteps.WEAK),
        of(
            "barrier after the store, work given away at once",
            KILN.with(Operation.STORE_FIELD, Step.WRITE, Step.SHADE)
                .with(Operation.STORE_STATIC, Step.WRITE, Step.SHADE)
                .with(Rule.GIVE_AWAY_AT_ONCE)));
  }

  /**
   * A schedule that breaks it, or null if none was found. Random schedules and short searches
   * first: a search that begins badly stays there. What needs a long way from the broken invariant
   * to the freed object may show the broken invariant only.
   */
  String counterexample() {
    String schedule = null;
    for (int seed = 1; seed <= 40 && schedule == null; seed++) {
      boolean strict = seed % 4 == 0 || seed > 12;
      Explorer explorer = new Explorer(protocol, size, strict);
      if (seed % 2 == 0 || seed > 16) {
        schedule = explorer.exhaust(seed <= 8 ? 30_000 : 400_000, seed).schedule();
      } else {
        schedule = explorer.sample(60_000, seed).schedule();
      }
    }
    return schedule;
  }

  private static Mutation of(String name, Protocol protocol) {
    return of(name, protocol, PLAIN);
  }

  private static Mutation of(String name, Protocol protocol, int steps) {
    return new Mutation(name, protocol, new Size(2, 2, 0, steps));
  }

  private static Mutation buffered(String name, Protocol protocol, int steps) {
    return new Mutation(name, protocol, new Size(2, 2, 1, steps));
  }
}
