package dev.kiln.frontend;

import dev.kiln.frontend.hooks.NativeCatalog;
import dev.kiln.runtime.RuntimeIndex;
import dev.kiln.runtime.RuntimeNative;
import dev.kiln.runtime.RuntimeObject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The runtime archive's index in the terms of the analysis. */
public final class RuntimeCatalog implements NativeCatalog {
  private final RuntimeIndex index;
  private final Map<String, Set<String>> needsOfObject = new HashMap<>();

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
    // closure() takes the objects without natives along; what they need is a root anyway.
    return needsOfObject.computeIfAbsent(row.function(), f -> needsOf(List.of(f)));
  }

  @Override
  public Collection<String> alwaysNeeds() {
    return needsOf(List.of());
  }

  private Set<String> needsOf(List<String> functions) {
    Set<String> names = new LinkedHashSet<>();
    for (RuntimeObject object : index.closure(functions)) {
      names.addAll(object.needs());
    }
    return names;
  }
}
