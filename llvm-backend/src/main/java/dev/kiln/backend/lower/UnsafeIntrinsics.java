package dev.kiln.backend.lower;

import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JField;
import dev.kiln.gc.spec.ObjectLayout;
import java.util.Map;

/**
 * jdk.internal.misc.Unsafe. An access has a base, an object or null, and an offset from it, an
 * absolute address if the base is null. The receiver is the one instance of the class.
 */
final class UnsafeIntrinsics {
  private static final String OWNER = "jdk/internal/misc/Unsafe.";
  private static final String WHERE = "(Ljava/lang/Object;J";
  private static final String OBJECT = "Ljava/lang/Object;";

  private UnsafeIntrinsics() {}

  static void register(Map<String, Intrinsic> table) {
    String[] names = {"Boolean", "Byte", "Short", "Char", "Int", "Long", "Float", "Double"};
    for (int i = 0; i < names.length; i++) {
      primitive(table, names[i], "ZBSCIJFD".charAt(i));
    }
    references(table);
    for (String type : new String[] {"ByteB", "ShortS", "IntI", "LongJ"}) {
      int last = type.length() - 1;
      swaps(table, type.substring(0, last), type.charAt(last));
    }
    fence(table, "loadFence", "acquire");
    fence(table, "loadLoadFence", "acquire");
    fence(table, "storeFence", "release");
    fence(table, "storeStoreFence", "release");
    fence(table, "fullFence", "seq_cst");
    table.put(
        OWNER + "arrayBaseOffset0(Ljava/lang/Class;)I",
        (e, a) -> Value.integer(ObjectLayout.ARRAY_BASE));
    constants(table);
  }

  /** Questions about classes that are constants, answered here. */
  private static void constants(Map<String, Intrinsic> table) {
    table.put(
        OWNER + "arrayBaseOffset(Ljava/lang/Class;)I",
        (e, a) -> {
          boolean known = a[1].constant() instanceof JClass c && c.isArray();
          return known ? Value.integer(ObjectLayout.ARRAY_BASE) : Intrinsic.NOT_HERE;
        });
    table.put(
        OWNER + "arrayIndexScale(Ljava/lang/Class;)I",
        (e, a) -> {
          boolean known = a[1].constant() instanceof JClass c && c.isArray();
          return known
              ? Value.integer(Kinds.size(((JClass) a[1].constant()).name().charAt(1)))
              : Intrinsic.NOT_HERE;
        });
    table.put(
        OWNER + "objectFieldOffset(Ljava/lang/Class;Ljava/lang/String;)J",
        (e, a) -> {
          if (a[1].constant() instanceof JClass c && a[2].constant() instanceof String name) {
            for (JField f : c.fields()) {
              if (f.name().equals(name) && !f.isStatic()) {
                return Value.of('J', Integer.toString(e.context.symbols().offset(f)));
              }
            }
          }
          return Intrinsic.NOT_HERE;
        });
  }

  private static void fence(Map<String, Intrinsic> table, String name, String order) {
    table.put(
        OWNER + name + "()V",
        (e, a) -> {
          e.op("fence " + order);
          return null;
        });
  }

  private static String pointer(Emitter e, Value[] a) {
    return "ptr addrspace(1) "
        + e.def("getelementptr i8, ptr addrspace(1) " + a[1].text() + ", i64 " + a[2].text());
  }

  // Primitive loads and stores

  private static void primitive(Map<String, Intrinsic> table, String name, char t) {
    load(table, "get" + name, t, null);
    load(table, "get" + name + "Opaque", t, "monotonic");
    load(table, "get" + name + "Acquire", t, "acquire");
    load(table, "get" + name + "Volatile", t, "seq_cst");
    store(table, "put" + name, t, null);
    store(table, "put" + name + "Opaque", t, "monotonic");
    store(table, "put" + name + "Release", t, "release");
    store(table, "put" + name + "Volatile", t, "seq_cst");
  }

  private static void load(Map<String, Intrinsic> table, String name, char t, String order) {
    table.put(
        OWNER + name + WHERE + ")" + t,
        (e, a) -> {
          String pointer = pointer(e, a);
          // Plain accesses may be anywhere in a byte array or in native memory.
          String text =
              order == null
                  ? "load " + Kinds.memoryType(t) + ", " + pointer + ", align 1"
                  : FieldOps.primitiveLoad(pointer, t, order, "");
          String v = e.def(text);
          Ordering.after(e, order);
          if (t == 'Z') {
            v = e.def("zext i1 " + e.def("icmp ne i8 " + v + ", 0") + " to i32");
            return Value.of('I', v);
          }
          return Value.of(Kinds.of(t), FieldOps.widen(e, v, t));
        });
  }

  private static void store(Map<String, Intrinsic> table, String name, char t, String order) {
    table.put(
        OWNER + name + WHERE + t + ")V",
        (e, a) -> {
          String pointer = pointer(e, a);
          String v = FieldOps.truncate(e, a[3].text(), t);
          Ordering.before(e, order);
          e.op(
              order == null
                  ? "store " + Kinds.memoryType(t) + " " + v + ", " + pointer + ", align 1"
                  : FieldOps.primitiveStore(pointer, v, t, order, ""));
          return null;
        });
  }

  // Compare and swap, get and modify: all in the strongest mode

  private static final String ORDER = "seq_cst";

  private static void swaps(Map<String, Intrinsic> table, String name, char t) {
    String both = WHERE + t + t + ")";
    table.put(OWNER + "compareAndSet" + name + both + "Z", (e, a) -> compareAndSet(e, a, t));
    for (String mode : new String[] {"", "Plain", "Acquire", "Release"}) {
      table.put(
          OWNER + "weakCompareAndSet" + name + mode + both + "Z", (e, a) -> compareAndSet(e, a, t));
    }
    for (String mode : new String[] {"", "Acquire", "Release"}) {
      table.put(
          OWNER + "compareAndExchange" + name + mode + both + t,
          (e, a) -> result(e, exchange(e, a, t), 0, t));
      modify(table, "getAndAdd" + name + mode, t, "add");
      modify(table, "getAndSet" + name + mode, t, "xchg");
      modify(table, "getAndBitwiseOr" + name + mode, t, "or");
      modify(table, "getAndBitwiseAnd" + name + mode, t, "and");
      modify(table, "getAndBitwiseXor" + name + mode, t, "xor");
    }
  }

  private static String exchange(Emitter e, Value[] a, char t) {
    String type = Kinds.memoryType(t);
    String pointer = pointer(e, a);
    String expected = FieldOps.truncate(e, a[3].text(), t);
    String desired = FieldOps.truncate(e, a[4].text(), t);
    Ordering.before(e, ORDER);
    String pair =
        e.def(
            "cmpxchg "
                + pointer
                + ", "
                + type
                + " "
                + expected
                + ", "
                + type
                + " "
                + desired
                + " seq_cst seq_cst, align "
                + Kinds.size(t));
    Ordering.after(e, ORDER);
    return pair;
  }

  private static Value compareAndSet(Emitter e, Value[] a, char t) {
    String pair = exchange(e, a, t);
    String done = e.def("extractvalue { " + Kinds.memoryType(t) + ", i1 } " + pair + ", 1");
    return Value.of('I', e.def("zext i1 " + done + " to i32"));
  }

  private static Value result(Emitter e, String pair, int part, char t) {
    String v = e.def("extractvalue { " + Kinds.memoryType(t) + ", i1 } " + pair + ", " + part);
    return Value.of(Kinds.of(t), FieldOps.widen(e, v, t));
  }

  private static void modify(Map<String, Intrinsic> table, String name, char t, String operation) {
    table.put(
        OWNER + name + WHERE + t + ")" + t,
        (e, a) -> {
          String v = FieldOps.truncate(e, a[3].text(), t);
          String pointer = pointer(e, a);
          Ordering.before(e, ORDER);
          String old =
              e.def(
                  "atomicrmw "
                      + operation
                      + " "
                      + pointer
                      + ", "
                      + Kinds.memoryType(t)
                      + " "
                      + v
                      + " seq_cst, align "
                      + Kinds.size(t));
          Ordering.after(e, ORDER);
          return Value.of(Kinds.of(t), FieldOps.widen(e, old, t));
        });
  }

  // References

  private static void references(Map<String, Intrinsic> table) {
    for (String mode : new String[] {"", "Opaque", "Acquire", "Volatile"}) {
      var helper = mode.isEmpty() ? Helpers.REF_LOAD : Helpers.REF_LOAD_VOLATILE;
      table.put(
          OWNER + "getReference" + mode + WHERE + ")" + OBJECT,
          (e, a) ->
              Value.of(
                  'A',
                  e.def("call ptr addrspace(1) " + e.use(helper) + "(" + pointer(e, a) + ")")));
    }
    for (String mode : new String[] {"", "Opaque", "Release", "Volatile"}) {
      var helper = mode.isEmpty() ? Helpers.REF_STORE : Helpers.REF_STORE_VOLATILE;
      table.put(
          OWNER + "putReference" + mode + WHERE + OBJECT + ")V",
          (e, a) -> {
            e.op(
                "call void " + e.use(helper) + "(" + pointer(e, a) + ", " + a[3].typedText() + ")");
            return null;
          });
    }
    String both = WHERE + OBJECT + OBJECT + ")";
    table.put(OWNER + "compareAndSetReference" + both + "Z", (e, a) -> compareReference(e, a));
    for (String mode : new String[] {"", "Plain", "Acquire", "Release"}) {
      table.put(
          OWNER + "weakCompareAndSetReference" + mode + both + "Z",
          (e, a) -> compareReference(e, a));
    }
    for (String mode : new String[] {"", "Acquire", "Release"}) {
      table.put(
          OWNER + "compareAndExchangeReference" + mode + both + OBJECT,
          (e, a) ->
              Value.of(
                  'A',
                  e.def(
                      "call ptr addrspace(1) "
                          + e.use(Helpers.REF_CMPXCHG)
                          + "("
                          + pointer(e, a)
                          + ", "
                          + a[3].typedText()
                          + ", "
                          + a[4].typedText()
                          + ")")));
      table.put(
          OWNER + "getAndSetReference" + mode + WHERE + OBJECT + ")" + OBJECT,
          (e, a) ->
              Value.of(
                  'A',
                  e.def(
                      "call ptr addrspace(1) "
                          + e.use(Helpers.REF_XCHG)
                          + "("
                          + pointer(e, a)
                          + ", "
                          + a[3].typedText()
                          + ")")));
    }
  }

  private static Value compareReference(Emitter e, Value[] a) {
    String done =
        e.def(
            "call i1 "
                + e.use(Helpers.REF_CAS)
                + "("
                + pointer(e, a)
                + ", "
                + a[3].typedText()
                + ", "
                + a[4].typedText()
                + ")");
    return Value.of('I', e.def("zext i1 " + done + " to i32"));
  }
}
