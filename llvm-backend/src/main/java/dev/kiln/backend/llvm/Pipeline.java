package dev.kiln.backend.llvm;

import dev.kiln.backend.llvm.Stage.Work;
import java.util.ArrayList;
import java.util.List;

/** What happens to a module between its text and its object file, as data. */
final class Pipeline {
  private static final String LIGHT_CLEAN_UP =
      "function(early-cse,instcombine<no-verify-fixpoint>,simplifycfg),globaldce";

  private Pipeline() {}

  /**
   * The stages, in order.
   *
   * @param optimization 0 to 3
   * @param coverage whether runs are to tell which statepoints they reach
   */
  static List<Stage> stages(int optimization, boolean coverage) {
    var stages = new ArrayList<>(stages(optimization));
    if (coverage) {
      stages.replaceAll(
          s ->
              s.work() instanceof Work.InsertEntryChecks
                  ? new Stage(
                      s.name(),
                      new Work.InsertAllEntryChecks(),
                      s.reason() + "; in the smallest leaves too, where calls of them are met")
                  : s);
      int statepoints = stages.stream().map(Stage::name).toList().indexOf("statepoints");
      stages.add(
          statepoints,
          new Stage(
              "coverage",
              new Work.InsertCoverageFlags(),
              "once all calls are there and have their ids; before statepoints, whose ids it sets"));
    }
    return List.copyOf(stages);
  }

  private static List<Stage> stages(int optimization) {
    return List.of(
        new Stage(
            "outline-giants",
            new Work.OutlineInGiants(),
            "before the optimizer, which would make one of equal literals and keep thousands of them"
                + " alive over thousands of calls"),
        new Stage(
            "optimize",
            new Work.Passes(optimizer(optimization)),
            "while helpers are opaque calls: nothing can move across polls that are not there"
                + " yet, and no reference is ever a number"),
        new Stage(
            "drop-copies",
            new Work.Passes("elim-avail-extern,globaldce"),
            "after the inliner has used them; before polls, which copies need not get"),
        new Stage(
            "java-text",
            new Work.PlaceInJavaText(),
            "while all functions with bodies are Java's: the helpers come next"),
        new Stage(
            "entry-checks",
            new Work.InsertEntryChecks(),
            "after inlining: one for each frame that exists, none for inlined calls"),
        new Stage(
            "link-helpers",
            new Work.LinkHelpers(),
            "before loop polls, whose body it brings; the barrier's flag must not be hoisted, so after"
                + " all loop optimization"),
        new Stage(
            "loop-polls",
            new Work.Passes("place-safepoints"),
            "after loop optimization: a poll in a loop blocks vectorization and unrolling"),
        new Stage(
            "mark-unpolled",
            new Work.MarkUnpolledLoops(),
            "while loops are as the pass for polls left them: labels in the object say which of those"
                + " without a poll are proved to end soon; all others get polls, and those that the"
                + " pass cannot see, since they have two entries"),
        new Stage(
            "hide-loop-poll",
            new Work.HideLoopPoll(),
            "once place-safepoints, which finds the poll's body by name, has run"),
        new Stage(
            "inline-helpers",
            new Work.Passes("always-inline"),
            "before statepoints: slow paths are calls that need them"),
        new Stage(
            "positions",
            new Work.FillPositions(),
            "once the slow calls are there, and while they still are where their helpers were called"),
        new Stage(
            "mark-npe",
            new Work.MarkNullPointerExceptions(),
            "before statepoints, which take their ids from the calls' attributes"),
        new Stage(
            "token-pads",
            new Work.MakeTokenLandingPads(),
            "before statepoints, which demand it; after the optimizer, which may merge pads by phis"),
        new Stage(
            "statepoints",
            new Work.Passes("rewrite-statepoints-for-gc"),
            "last of what makes calls: every call is rewritten with the references live across it"),
        new Stage(
            "verify",
            new Work.Passes("verify"),
            "the rewrite has been seen to make modules that compile silently and wrongly"),
        new Stage(
            "clean-up",
            new Work.Passes(optimization == 0 ? "globaldce" : LIGHT_CLEAN_UP),
            "after statepoints: these clobber memory and hide references, so nothing crosses them"),
        new Stage(
            "catch-all",
            new Work.MakePadsCatchAll(),
            "last, so that no pass makes one of pads that must be two"));
  }

  private static String optimizer(int optimization) {
    return switch (optimization) {
      // Statepoints demand SSA form even in debug builds.
      case 0 -> "function(sroa,early-cse,simplifycfg)";
      case 1 -> "default<O1>";
      case 2 -> "default<O2>";
      case 3 -> "default<O3>";
      default -> throw new IllegalArgumentException("optimization level " + optimization);
    };
  }
}
