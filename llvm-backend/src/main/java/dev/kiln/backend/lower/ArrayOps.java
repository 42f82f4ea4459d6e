package dev.kiln.backend.lower;

import dev.kiln.backend.ir.ModuleText;
import dev.kiln.frontend.world.JClass;
import dev.kiln.gc.spec.ClassRecord;
import dev.kiln.gc.spec.ObjectLayout;
import dev.kiln.gc.spec.RuntimeEntries;
import org.objectweb.asm.Opcodes;

/** Array loads and stores with their null, bounds and store checks; arraylength. */
final class ArrayOps {
  private static final String LOADS = "IJFDABCS";

  private ArrayOps() {}

  /** iaload to saload. */
  static void load(Body b, int opcode) {
    char descriptor = LOADS.charAt(opcode - Opcodes.IALOAD);
    Value index = b.pop();
    Value array = b.popNonNull();
    String address = element(b, array, index, descriptor);
    if (descriptor == 'A') {
      String v =
          b.def(
              "call ptr addrspace(1) "
                  + b.use(Helpers.REF_LOAD)
                  + "(ptr addrspace(1) "
                  + address
                  + ")"
                  + FunctionText.arrayTbaa('A'));
      String type = array.type();
      b.push(
          type != null && type.startsWith("[") && type.length() > 2
              ? Value.reference(v, type.substring(1))
              : Value.of('A', v));
      return;
    }
    String v =
        b.def(
            FieldOps.primitiveLoad(
                "ptr addrspace(1) " + address,
                descriptor,
                null,
                FunctionText.arrayTbaa(descriptor)));
    b.push(Kinds.of(descriptor), FieldOps.widen(b, v, descriptor));
  }

  /** iastore to sastore. */
  static void store(Body b, int opcode) {
    char descriptor = LOADS.charAt(opcode - Opcodes.IASTORE);
    Value value = b.pop();
    Value index = b.pop();
    Value array = b.popNonNull();
    String address = element(b, array, index, descriptor);
    if (descriptor == 'A') {
      checkStore(b, array, value);
      b.op(
          "call void "
              + b.use(Helpers.REF_STORE)
              + "(ptr addrspace(1) "
              + address
              + ", ptr addrspace(1) "
              + value.text()
              + ")"
              + FunctionText.arrayTbaa('A'));
      return;
    }
    String number = opcode == Opcodes.BASTORE ? maskedIfBoolean(b, array, value) : value.text();
    String stored = FieldOps.truncate(b, number, descriptor);
    b.op(
        FieldOps.primitiveStore(
            "ptr addrspace(1) " + address,
            stored,
            descriptor,
            null,
            FunctionText.arrayTbaa(descriptor)));
  }

  /**
   * What bastore is to store: an array of booleans, which has the same instruction as one of bytes,
   * takes the lowest bit only. Where the array's type is not known, its class is asked for.
   */
  private static String maskedIfBoolean(Body b, Value array, Value value) {
    JClass booleans = b.context.world().find("[Z");
    boolean isBit = value.text().equals("0") || value.text().equals("1");
    if (booleans == null || isBit) {
      return value.text();
    }
    String type = array.type() != null ? array.type() : b.arrayType(2);
    if ("[B".equals(type)) {
      return value.text();
    }
    if ("[Z".equals(type)) {
      return b.def("and i32 " + value.text() + ", 1");
    }
    String isBoolean =
        b.def("icmp eq i32 " + b.classId(array.text()) + ", " + b.idConstant(booleans));
    String mask = b.def("select i1 " + isBoolean + ", i32 1, i32 -1");
    return b.def("and i32 " + value.text() + ", " + mask);
  }

  static void length(Body b) {
    Value array = b.popNonNull();
    b.push('I', length(b, array));
  }

  /** The length of an array that is not null. */
  static String length(Emitter e, Value array) {
    return array.length() != null
        ? array.length()
        : e.def(
            "call i32 " + e.use(Helpers.ARRAY_LENGTH) + "(ptr addrspace(1) " + array.text() + ")");
  }

  /** Bounds check, then the element's address. One unsigned compare also finds negative indexes. */
  private static String element(Body b, Value array, Value index, char descriptor) {
    String length = length(b, array);
    String outside = b.def("icmp uge i32 " + index.text() + ", " + length);
    b.throwIf(outside, RuntimeEntries.THROW_AIOOBE, "i32 " + index.text() + ", i32 " + length);
    return elementAddress(b, array.text(), index.text(), descriptor);
  }

  /** The address of an element; the index is known to be in bounds. */
  static String elementAddress(Emitter e, String array, String index, char descriptor) {
    String base =
        e.def(
            "getelementptr inbounds nuw i8, ptr addrspace(1) "
                + array
                + ", i64 "
                + ObjectLayout.ARRAY_BASE);
    String wide = e.def("zext nneg i32 " + index + " to i64");
    String type = descriptor == 'A' ? "i32" : Kinds.memoryType(descriptor);
    return e.def(
        "getelementptr inbounds nuw " + type + ", ptr addrspace(1) " + base + ", i64 " + wide);
  }

  /**
   * The store check.
   *
   * <ol>
   *   <li>Nothing to check if the value is null or its class is known to fit.
   *   <li>Arrays of class {@code Object[]} take all.
   *   <li>One range check of the value's class in the component's subclasses.
   *   <li>Else ask the runtime, which knows interfaces too.
   * </ol>
   */
  private static void checkStore(Body b, Value array, Value value) {
    if (value.isNull() || fits(b, array, value)) {
      return;
    }
    String good = b.label();
    if (!value.nonNull()) {
      String notNull = b.label();
      String isNull = b.def("icmp eq ptr addrspace(1) " + value.text() + ", null");
      b.op("br i1 " + isNull + ", label %" + good + ", label %" + notNull);
      b.place(notNull);
    }
    String arrayId = b.classId(array.text());
    JClass objects = b.context.world().find("[Ljava/lang/Object;");
    if (objects != null) {
      String next = b.label();
      String isObjects = b.def("icmp eq i32 " + arrayId + ", " + b.idConstant(objects));
      b.op("br i1 " + isObjects + ", label %" + good + ", label %" + next);
      b.place(next);
    }
    String invariant = ", !invariant.load " + ModuleText.EMPTY;
    String component =
        b.def(
            "load ptr, ptr "
                + b.def(
                    "getelementptr inbounds i8, ptr "
                        + b.recordOf(arrayId)
                        + ", i64 "
                        + ClassRecord.COMPONENT)
                + ", align 8"
                + invariant);
    String valueId = b.classId(value.text());
    String first = b.def("load i32, ptr " + component + ", align 4" + invariant);
    String lastAt =
        b.def("getelementptr inbounds i8, ptr " + component + ", i64 " + ClassRecord.CID_LAST);
    String last = b.def("load i32, ptr " + lastAt + ", align 4" + invariant);
    String span = b.def("sub i32 " + last + ", " + first);
    String distance = b.def("sub i32 " + valueId + ", " + first);
    String inside = b.def("icmp ule i32 " + distance + ", " + span);
    String slow = b.label();
    b.op("br i1 " + inside + ", label %" + good + ", label %" + slow);
    b.place(slow);
    String found = b.callEntry(RuntimeEntries.IS_SUBCLASS, "i32 " + valueId + ", ptr " + component);
    String bad = b.label();
    String fails = b.def("icmp eq i32 " + found + ", 0");
    b.op(
        "br i1 "
            + fails
            + ", label %"
            + bad
            + ", label %"
            + good
            + ", !prof "
            + ModuleText.UNLIKELY);
    b.cold(bad, () -> b.throwEntry(RuntimeEntries.THROW_ASE, "ptr addrspace(1) " + value.text()));
    b.place(good);
  }

  /** Whether the array's class is known and the value's class fits it. */
  private static boolean fits(Body b, Value array, Value value) {
    JClass type = b.context.typeOf(array);
    if (type == null || type.component() == null) {
      return false;
    }
    JClass component = type.component();
    boolean exact = array.exact() || TypeChecks.isLeaf(component);
    return exact && TypeChecks.isKnown(b, value, component);
  }
}
