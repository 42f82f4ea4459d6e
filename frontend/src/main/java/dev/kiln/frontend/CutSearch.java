package dev.kiln.frontend;

import dev.kiln.frontend.hooks.CallSiteRewriter;
import dev.kiln.frontend.hooks.Hooks;
import dev.kiln.frontend.synth.StandardHooks;
import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JElement;
import dev.kiln.frontend.world.JMethod;
import dev.kiln.frontend.world.Reason;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Finds the methods whose absence would shrink the image most: where a patch pays.
 *
 * <ol>
 *   <li>Analyse once; in the forest of reasons, count what hangs below each method.
 *   <li>For each of those with the most below them, analyse again with that method's body replaced
 *       by a throw, and count what is gone. (What hangs below is often reachable in other ways.)
 * </ol>
 */
final class CutSearch {
  private final WorldOptions options;
  private final PrintStream out;

  CutSearch(WorldOptions options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /** Analyses with the bodies of these methods cut away. */
  static ClosedWorld analyse(WorldOptions options, Set<String> cut) {
    Hooks standard = StandardHooks.create(options);
    List<CallSiteRewriter> rewriters = new ArrayList<>();
    rewriters.add(
        (method, code, classes) -> {
          if (cut.contains(method.symbol())) {
            empty(code);
          }
        });
    rewriters.addAll(standard.rewriters());
    Hooks hooks = new Hooks(standard.added(), standard.transforms(), rewriters, standard.facts());
    return new ClosedWorldBuilder(options).hooks(hooks).build();
  }

  private static void empty(MethodNode code) {
    code.instructions.clear();
    code.tryCatchBlocks.clear();
    code.localVariables = null;
    code.instructions.add(new InsnNode(Opcodes.ACONST_NULL));
    code.instructions.add(new InsnNode(Opcodes.ATHROW));
    code.maxStack = Math.max(1, code.maxStack);
  }

  /** Prints the best cuts, at most {@code count} of them tried. */
  void run(int count) {
    ClosedWorld world = analyse(options, Set.of());
    int all = world.compiledMethods().size();
    Map<JElement, Integer> below = new HashMap<>();
    for (JMethod m : world.compiledMethods()) {
      int steps = 0;
      for (Reason r = world.why(m); r != null && r.cause() != null && steps < 1000; steps++) {
        below.merge(r.cause(), 1, Integer::sum);
        r = r.cause().reason();
      }
    }
    List<Map.Entry<JElement, Integer>> candidates = new ArrayList<>(below.entrySet());
    candidates.removeIf(
        e ->
            !(e.getKey() instanceof JMethod m)
                || m.owner().loader() == JClass.Loader.APP
                || m.owner().name().startsWith("kiln/"));
    candidates.sort(Map.Entry.<JElement, Integer>comparingByValue().reversed());
    List<String> lines = new ArrayList<>();
    for (Map.Entry<JElement, Integer> e :
        candidates.subList(0, Math.min(count, candidates.size()))) {
      String symbol = e.getKey().symbol();
      int left = analyse(options, Set.of(symbol)).compiledMethods().size();
      if (all - left > 50) {
        lines.add(String.format("%6d %s", all - left, symbol));
      }
    }
    lines.sort(java.util.Comparator.reverseOrder());
    out.println("of " + all + " methods, without the body of:");
    lines.forEach(out::println);
  }
}
