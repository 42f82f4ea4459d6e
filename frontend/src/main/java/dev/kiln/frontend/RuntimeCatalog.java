package dev.kiln.frontend;

import dev.kiln.frontend.hooks.NativeCatalog;
import dev.kiln.runtime.RuntimeIndex;
import dev.kiln.runtime.RuntimeNative;
import dev.kiln.runtime.RuntimeObject;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The runtime archive's index in the terms of the analysis. */
public final class RuntimeCatalog implements NativeCatalog {
  /** How objects are named that hold natives or serve them; the others are always linked. */
  private static final String NATIVES = "natives_";

  private final RuntimeIndex index;
  private final Map<String, Set<String>> needsOfFunction = new HashMap<>();

  public RuntimeCatalog(RuntimeIndex index) {
    this.index = index;
  }

  /** The archive that is packaged with Kiln. */
  public static RuntimeCatalog load() {
    return new RuntimeCatalog(RuntimeIndex.load());
  }

  @Override
  public boolean provides(String methodSymbol) {
    return index.find(methodSymbol).isPresent();
  }

  @Override
  public Collection<String> needs(String methodSymbol) {
    RuntimeNative row = index.find(methodSymbol).orElse(null);
    if (row == null) {
      return List.of();
    }
    return needsOfFunction.computeIfAbsent(
        row.function(), f -> needsFrom(index.definition(f).stream().toList()));
  }

  @Override
  public Collection<String> alwaysNeeds() {
    return needsFrom(
        index.objects().stream()
            .filter(o -> o.natives().isEmpty() && !o.name().startsWith(NATIVES))
            .toList());
  }

  /** What these objects and those that the linker takes for their sake refer to. */
  private Set<String> needsFrom(List<RuntimeObject> objects) {
    Set<String> names = new LinkedHashSet<>();
    Set<RuntimeObject> taken = new HashSet<>(objects);
    ArrayDeque<RuntimeObject> work = new ArrayDeque<>(objects);
    for (RuntimeObject o; (o = work.poll()) != null; ) {
      names.addAll(o.needs());
      for (String symbol : o.calls()) {
        index.definition(symbol).filter(taken::add).ifPresent(work::add);
      }
    }
    return names;
  }
}
