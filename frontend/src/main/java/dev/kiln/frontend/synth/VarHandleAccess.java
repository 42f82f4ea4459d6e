package dev.kiln.frontend.synth;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.Type;

/**
 * The access modes of variable handles.
 *
 * @param values how many values follow the coordinates
 * @param result what the access gives
 * @param unsafe {@code Unsafe}'s method, with {@code #} for the kind
 */
record VarHandleAccess(String name, int values, Result result, String unsafe) {
  enum Result {
    VALUE,
    BOOLEAN,
    NONE
  }

  private static final Map<String, VarHandleAccess> MODES = new HashMap<>();

  static {
    add("get", 0, Result.VALUE, "get#");
    add("getVolatile", 0, Result.VALUE, "get#Volatile");
    add("getOpaque", 0, Result.VALUE, "get#Opaque");
    add("getAcquire", 0, Result.VALUE, "get#Acquire");
    add("set", 1, Result.NONE, "put#");
    add("setVolatile", 1, Result.NONE, "put#Volatile");
    add("setOpaque", 1, Result.NONE, "put#Opaque");
    add("setRelease", 1, Result.NONE, "put#Release");
    add("compareAndSet", 2, Result.BOOLEAN, "compareAndSet#");
    for (String order : new String[] {"", "Plain", "Acquire", "Release"}) {
      add("weakCompareAndSet" + order, 2, Result.BOOLEAN, "weakCompareAndSet#" + order);
    }
    for (String order : new String[] {"", "Acquire", "Release"}) {
      add("compareAndExchange" + order, 2, Result.VALUE, "compareAndExchange#" + order);
      for (String op :
          new String[] {
            "getAndSet", "getAndAdd", "getAndBitwiseOr", "getAndBitwiseAnd", "getAndBitwiseXor"
          }) {
        add(op + order, 1, Result.VALUE, op + "#" + order);
      }
    }
  }

  private static void add(String name, int values, Result result, String unsafe) {
    MODES.put(name, new VarHandleAccess(name, values, result, unsafe));
  }

  /** Null if {@code VarHandle} has no such access mode. */
  static VarHandleAccess of(String name) {
    return MODES.get(name);
  }

  boolean isRead() {
    return values == 0;
  }

  /** The value's type as a call site has it; null if the site drops a result of unknown type. */
  Type valueType(Type[] args, Type returned) {
    if (values > 0) {
      Type last = args[args.length - 1];
      return last.getDescriptor().equals("Ljava/lang/Void;") && values == 2
          ? args[args.length - 2]
          : last;
    }
    return returned.getSort() == Type.VOID ? null : returned;
  }

  /** Descriptor of the access for coordinates and a value type. */
  String desc(String before, Type[] coordinates, Type value) {
    StringBuilder d = new StringBuilder("(").append(before);
    for (Type c : coordinates) {
      d.append(c.getDescriptor());
    }
    for (int i = 0; i < values; i++) {
      d.append(value.getDescriptor());
    }
    return d.append(')')
        .append(
            switch (result) {
              case VALUE -> value.getDescriptor();
              case BOOLEAN -> "Z";
              case NONE -> "V";
            })
        .toString();
  }
}
