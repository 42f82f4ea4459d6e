package dev.kiln.backend;

import dev.kiln.backend.lower.NativeTable;
import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.JMethod;
import dev.kiln.runtime.RuntimeIndex;
import java.util.Set;
import java.util.TreeSet;

/** The runtime archive, as lowering and linking ask about it. */
final class RuntimeNatives implements NativeTable {
  private final RuntimeIndex index;

  RuntimeNatives(RuntimeIndex index) {
    this.index = index;
  }

  @Override
  public NativeFunction find(String methodSymbol) {
    return index
        .find(methodSymbol)
        .map(row -> new NativeFunction(row.function(), row.leaf()))
        .orElse(null);
  }

  /** Java names that the archive's objects need which an image of that world links. */
  Set<String> needs(ClosedWorld world) {
    var functions =
        world.compiledMethods().stream()
            .filter(JMethod::isNative)
            .flatMap(m -> index.find(m.symbol()).stream())
            .map(row -> row.function())
            .toList();
    var needs = new TreeSet<String>();
    index.closure(functions).forEach(o -> needs.addAll(o.needs()));
    return needs;
  }
}
