package dev.kiln.backend.modules;

import dev.kiln.backend.ir.FunctionIr;
import dev.kiln.backend.ir.ModuleText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Distributes functions to modules: one a class, with copies of small callees of other classes so
 * that inlining crosses classes.
 *
 * <ol>
 *   <li>Group the functions by class, in the order given.
 *   <li>Walk the direct calls of a module's functions breadth first, up to {@link #DEPTH} steps: a
 *       callee of another class that is small enough is copied, while the module's budget lasts.
 *   <li>The size limit falls with the distance: what is far away is rarely inlined.
 * </ol>
 */
public final class ModulePlan {
  private static final int DEPTH = 3;
  private static final int[] LARGEST_COPY = {70, 40, 20};
  private static final int LEAST_BUDGET = 1500;

  /** A class's functions, and the copies they may inline. */
  public record Module(String name, List<FunctionIr> definitions, List<FunctionIr> copies) {
    /** Size before optimization, in IR instructions. */
    public int instructions() {
      return definitions.stream().mapToInt(FunctionIr::instructions).sum();
    }

    /** The module's text. */
    public ModuleText text(ModuleText.Target target) {
      return ModuleText.of(name, target, definitions, copies);
    }
  }

  private final Map<String, FunctionIr> functions = new LinkedHashMap<>();
  private final Map<String, List<FunctionIr>> classes = new LinkedHashMap<>();

  /** Adds a function of a class. */
  public void add(String className, FunctionIr function) {
    functions.put(function.symbol(), function);
    classes.computeIfAbsent(className, c -> new ArrayList<>()).add(function);
  }

  /**
   * The modules, in the classes' order.
   *
   * @param inline whether to give them copies for inlining
   */
  public List<Module> modules(boolean inline) {
    var modules = new ArrayList<Module>();
    classes.forEach(
        (name, definitions) ->
            modules.add(new Module(name, definitions, inline ? copies(definitions) : List.of())));
    return modules;
  }

  private List<FunctionIr> copies(List<FunctionIr> definitions) {
    Set<String> known = new LinkedHashSet<>();
    definitions.forEach(f -> known.add(f.symbol()));
    int budget =
        Math.max(LEAST_BUDGET, 2 * definitions.stream().mapToInt(FunctionIr::instructions).sum());
    var copies = new ArrayList<FunctionIr>();
    List<FunctionIr> front = definitions;
    for (int depth = 0; depth < DEPTH && !front.isEmpty(); depth++) {
      var next = new ArrayList<FunctionIr>();
      for (var caller : front) {
        for (var symbol : caller.callees()) {
          var callee = functions.get(symbol);
          if (callee == null
              || !callee.inlinable()
              || callee.instructions() > LARGEST_COPY[depth]
              || callee.instructions() > budget
              || !known.add(symbol)) {
            continue;
          }
          budget -= callee.instructions();
          next.add(callee);
        }
      }
      copies.addAll(next);
      front = next;
    }
    return copies;
  }
}
