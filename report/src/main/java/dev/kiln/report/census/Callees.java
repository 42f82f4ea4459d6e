package dev.kiln.report.census;

import dev.kiln.gc.spec.RuntimeEntries;
import dev.kiln.gc.spec.RuntimeEntry;
import dev.kiln.report.model.Statepoint.Kind;
import dev.kiln.runtime.RuntimeIndex;
import dev.kiln.runtime.RuntimeNative;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What is known of functions that compiled code calls, by symbol. */
final class Callees {
  /** Functions of the C library that LLVM calls by itself, or that arithmetic becomes. */
  private static final Set<String> C_LIBRARY =
      Set.of(
          "memcpy", "memmove", "memset", "memcmp", "bcmp", "fmod", "fmodf", "sin", "cos", "tan",
          "exp", "log", "log10", "pow", "sqrt", "floor", "ceil", "rint", "trunc", "fma", "fmaf");

  private final Map<String, Boolean> nativeLeaf = new HashMap<>();

  Callees(RuntimeIndex runtime) {
    for (RuntimeNative row : runtime.natives()) {
      // A function may serve several methods: then all of them must say it is a leaf.
      nativeLeaf.merge(row.function(), row.leaf(), Boolean::logicalAnd);
    }
  }

  /** Whether it neither collects nor throws. */
  boolean isLeaf(String symbol) {
    return symbol != null
        && (RuntimeEntries.named(symbol).map(RuntimeEntry::leaf).orElse(false)
            || nativeLeaf.getOrDefault(symbol, false)
            || C_LIBRARY.contains(symbol));
  }

  /** Whether it is a Java method. */
  static boolean isJava(String symbol) {
    return symbol != null && symbol.indexOf('(') >= 0;
  }

  /** Whether a call of it comes back, as far as the specification says. */
  static boolean returns(String symbol) {
    return !RuntimeEntries.named(symbol).map(RuntimeEntry::noReturn).orElse(false);
  }

  /** The kind of a statepoint that calls it. */
  Kind kind(String symbol, boolean inLoop) {
    if (symbol == null) {
      return Kind.DISPATCH;
    }
    if (isJava(symbol)) {
      return Kind.CALL;
    }
    if (symbol.equals(RuntimeEntries.POLL_SLOW.name())) {
      return inLoop ? Kind.LOOP_POLL : Kind.ENTRY_POLL;
    }
    var entry = RuntimeEntries.named(symbol);
    if (entry.isPresent()) {
      return entry.get().noReturn() ? Kind.THROW : Kind.RUNTIME;
    }
    return Kind.NATIVE;
  }
}
