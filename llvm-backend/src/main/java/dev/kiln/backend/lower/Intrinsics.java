package dev.kiln.backend.lower;

import dev.kiln.frontend.world.JMethod;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** All intrinsics by method symbol. */
public final class Intrinsics {
  private static final Map<String, Intrinsic> TABLE = new HashMap<>();

  /** Owners that have any, so that most calls are dismissed without building their symbol. */
  private static final Set<String> OWNERS = new HashSet<>();

  static {
    MathIntrinsics.register(TABLE);
    LangIntrinsics.register(TABLE);
    UnsafeIntrinsics.register(TABLE);
    TABLE.keySet().forEach(symbol -> OWNERS.add(symbol.substring(0, symbol.indexOf('.'))));
  }

  private Intrinsics() {}

  static Intrinsic find(JMethod method) {
    return OWNERS.contains(method.owner().name()) ? TABLE.get(method.symbol()) : null;
  }

  /** Whether the backend has code of its own for this method, so that no native is missed. */
  public static boolean has(String methodSymbol) {
    return TABLE.containsKey(methodSymbol);
  }
}
