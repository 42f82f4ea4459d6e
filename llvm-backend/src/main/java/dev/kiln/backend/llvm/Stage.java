package dev.kiln.backend.llvm;

/**
 * A row of the pipeline.
 *
 * @param name what {@code --dump=after:NAME:METHOD} and {@code --time-passes} call it
 * @param work what it does
 * @param reason why it stands at this place
 */
record Stage(String name, Work work, String reason) {
  /** What a stage does with a module. */
  sealed interface Work {
    /** Runs LLVM passes, in the syntax of {@code opt -passes}. */
    record Passes(String text) implements Work {}

    /** Calls the entry check at the start of methods. */
    record InsertEntryChecks() implements Work {}

    /** Calls it even in methods that do without. */
    record InsertAllEntryChecks() implements Work {}

    /** Puts all methods into the section by whose bounds the runtime knows Java code. */
    record PlaceInJavaText() implements Work {}

    /** Calls the slow paths of helpers straight from giant methods. */
    record OutlineInGiants() implements Work {}

    /** Links the bodies of the helpers into the module. */
    record LinkHelpers() implements Work {}

    /** Makes the loop poll's body droppable. */
    record HideLoopPoll() implements Work {}

    /** Makes landing pads tokens. */
    record MakeTokenLandingPads() implements Work {}

    /** Makes landing pads catch all. */
    record MakePadsCatchAll() implements Work {}

    /** Writes down which loops have no poll, since their number of rounds is bounded. */
    record MarkUnpolledLoops() implements Work {}

    /** Sets a byte before each call that becomes a statepoint. */
    record InsertCoverageFlags() implements Work {}

    /** Says of slow calls without state where they are. */
    record FillPositions() implements Work {}

    /** Gives calls that throw a NullPointerException the statepoint id that tells them apart. */
    record MarkNullPointerExceptions() implements Work {}
  }
}
