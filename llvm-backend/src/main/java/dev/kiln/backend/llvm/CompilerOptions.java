package dev.kiln.backend.llvm;

import dev.kiln.backend.ir.ModuleText;
import dev.kiln.gc.spec.Plan;
import java.util.List;

/**
 * How modules become objects. All that changes the object's bytes goes into the cache key.
 *
 * @param optimization 0 to 3
 * @param target the processor
 * @param plan the collector
 * @param verify run LLVM's verifier after each stage
 * @param dumps what to print
 * @param coverage set a flag before each statepoint
 * @param fault a fault to build in, for tests
 */
public record CompilerOptions(
    int optimization,
    ModuleText.Target target,
    Plan plan,
    boolean verify,
    List<Dump> dumps,
    boolean coverage,
    SeededFault fault) {
  /** Options without coverage and faults. */
  public CompilerOptions(
      int optimization, ModuleText.Target target, Plan plan, boolean verify, List<Dump> dumps) {
    this(optimization, target, plan, verify, dumps, false, SeededFault.NONE);
  }

  /**
   * A request to print a method's IR.
   *
   * @param stage name of the stage after which to print
   * @param method the method's symbol, or a part of it
   */
  public record Dump(String stage, String method) {
    /**
     * Reads {@code after:STAGE:METHOD}.
     *
     * @throws IllegalArgumentException if it has another form or names no stage
     */
    public static Dump parse(String text) {
      var parts = text.split(":", 3);
      if (parts.length != 3 || !parts[0].equals("after")) {
        throw new IllegalArgumentException("--dump wants after:PASS:METHOD, not " + text);
      }
      var stages = Pipeline.stages(2, true).stream().map(Stage::name).toList();
      if (!parts[1].equals("lowering") && !stages.contains(parts[1])) {
        throw new IllegalArgumentException(
            "--dump: no pass %s; there are lowering, %s"
                .formatted(parts[1], String.join(", ", stages)));
      }
      return new Dump(parts[1], parts[2]);
    }
  }

  /** The part that determines the objects' contents, as text. */
  public String key() {
    return "O%d %s %s %s"
        .formatted(
            optimization,
            target,
            plan.optionName(),
            Pipeline.stages(optimization, coverage).hashCode());
  }
}
