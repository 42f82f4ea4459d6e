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
            MutatorSteps.PLAIN | MutatorSteps.WEAK),
        of(
            "Reference.get without veto",
            KILN.without(Operation.WEAK_GET, Step.VETO),
            MutatorSteps.PLAIN | MutatorSteps.WEAK),
        of(
            "Reference.get after marking, unfiltered",
            KILN.without(Operation.WEAK_GET, Step.FILTER),
            MutatorSteps.PLAIN | MutatorSteps.WEAK),
        of(
            "termination without compare-and-set",
            KILN.without(Rule.TERMINATE_BY_CAS),
            MutatorSteps.PLAIN | MutatorSteps.WEAK),
        of(
            "weak slot is not cleared",
            KILN.without(Rule.CLEAR_WEAK),
            MutatorSteps.PLAIN | MutatorSteps.WEAK),
        of("stacks are not scanned", KILN.without(Handshake.MARK, Duty.SCAN_STACK)),
        of("stacks are not scanned again", KILN.without(Rule.RESCAN_STACKS)),
        of("local grey stacks are kept", KILN.without(Handshake.MARK, Duty.GIVE_GREY)),
        of("allocation is never black", KILN.without(Rule.ALLOCATE_BLACK)),
        new Mutation(
            "allocators are kept from before marking",
            KILN.without(Handshake.BLACK, Duty.HAND_IN_ALLOCATOR)
                .without(Handshake.MARK, Duty.HAND_IN_ALLOCATOR),
            new Size(2, 3, 0, MutatorSteps.PLAIN)),
        of("white holes before the new version", KILN.without(Rule.VERSION_BEFORE_WHITE)),
        of("thread-local flag, no handshake START", KILN.without(Handshake.START)),
        of("no handshake SWEEP", KILN.without(Handshake.SWEEP)),
        of("no handshake MARK", KILN.without(Handshake.MARK)),
        of(
            "neither CENSUS nor SWEEP",
            KILN.without(Handshake.CENSUS).without(Handshake.SWEEP),
            MutatorSteps.PLAIN | MutatorSteps.WEAK),
        of(
            "threads in native code are skipped",
            KILN.without(Rule.HANDSHAKE_FOR_NATIVE),
            MutatorSteps.PLAIN | MutatorSteps.NATIVE),
        of(
            "return from native code does not wait",
            KILN.without(Rule.RETURN_FROM_NATIVE_WAITS),
            MutatorSteps.PLAIN | MutatorSteps.NATIVE),
        buffered("handshakes without fence", KILN.without(Duty.FENCE), MutatorSteps.PLAIN),
        buffered(
            "native code is entered without fence",
            KILN.without(Rule.FENCE_ENTERING_NATIVE),
            MutatorSteps.PLAIN | MutatorSteps.NATIVE));
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
            MutatorSteps.PLAIN | MutatorSteps.WEAK),
        of("no handshake BLACK", KILN.without(Handshake.BLACK)),
        of(
            "MARK does not hand in allocators",
            KILN.without(Handshake.MARK, Duty.HAND_IN_ALLOCATOR)),
        of(
            "a poll before the store, the value in the stack map",
            KILN.with(Operation.STORE_FIELD, Step.SHADE, Step.POLL, Step.WRITE)),
        of(
            "no handshake CENSUS",
            KILN.without(Handshake.CENSUS),
            MutatorSteps.PLAIN | MutatorSteps.WEAK),
        of(
            "barrier after the store, work given away at once",
            KILN.with(Operation.STORE_FIELD, Step.WRITE, Step.SHADE)
                .with(Operation.STORE_STATIC, Step.WRITE, Step.SHADE)
                .with(Rule.GIVE_AWAY_AT_ONCE)));
  }

  private static Mutation of(String name, Protocol protocol) {
    return of(name, protocol, MutatorSteps.PLAIN);
  }

  private static Mutation of(String name, Protocol protocol, int steps) {
    return new Mutation(name, protocol, new Size(2, 2, 0, steps));
  }

  private static Mutation buffered(String name, Protocol protocol, int steps) {
    return new Mutation(name, protocol, new Size(2, 2, 1, steps));
  }
}
