package dev.kiln.backend.lower;

import dev.kiln.frontend.world.FieldTarget;
import dev.kiln.frontend.world.JField;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.FieldInsnNode;

/** getfield, putfield, getstatic, putstatic. */
final class FieldOps {
  private FieldOps() {}

  static void lower(Body b, FieldInsnNode insn) {
    FieldTarget target = b.context.world().resolveField(b.method, insn);
    if (target instanceof FieldTarget.LinkageError e) {
      b.throwLinkage(e.errorClass(), e.message());
      b.terminate();
      return;
    }
    JField field = ((FieldTarget.Found) target).field();
    switch (insn.getOpcode()) {
      case Opcodes.GETSTATIC -> getStatic(b, field);
      case Opcodes.PUTSTATIC -> putStatic(b, field);
      case Opcodes.GETFIELD -> {
        Value object = b.popNonNull();
        b.push(load(b, field, new Place(address(b, object.text(), field), false)));
      }
      default -> {
        Value value = b.pop();
        Value object = b.popNonNull();
        store(b, field, new Place(address(b, object.text(), field), false), value);
      }
    }
  }

  /** Where a field is: an address as text, of a static field or in an object. */
  private record Place(String address, boolean isStatic) {
    String pointer() {
      return (isStatic ? "ptr " : "ptr addrspace(1) ") + address;
    }
  }

  private static String address(Body b, String object, JField field) {
    return b.def(
        "getelementptr inbounds nuw i8, ptr addrspace(1) "
            + object
            + ", i64 "
            + b.context.symbols().offset(field));
  }

  private static Place staticPlace(Body b, JField field) {
    String block = b.use(b.context.symbols().statics(field.owner()));
    int offset = b.context.symbols().offset(field);
    return new Place(
        offset == 0
            ? block
            : "getelementptr inbounds nuw (i8, ptr " + block + ", i64 " + offset + ")",
        true);
  }

  private static void getStatic(Body b, JField field) {
    if (field.isFinal() && field.constantValue() != null) {
      // Nothing but the constant is ever seen in it, and the image may hold no copy.
      b.initialize(field.owner());
      b.push(ConstantOps.constant(b, field.constantValue()));
      return;
    }
    b.initialize(field.owner());
    b.push(load(b, field, staticPlace(b, field)));
  }

  private static void putStatic(Body b, JField field) {
    Value value = b.pop();
    b.initialize(field.owner());
    store(b, field, staticPlace(b, field), value);
  }

  /** The field that does not keep alive what it refers to: Reference.get and all others read it. */
  private static boolean isWeak(JField field) {
    return field.name().equals("referent")
        && field.owner().name().equals("java/lang/ref/Reference");
  }

  private static Value load(Body b, JField field, Place place) {
    char descriptor = field.desc().charAt(0);
    if (isWeak(field)) {
      String v =
          b.def(
              "call ptr addrspace(1) "
                  + b.use(Helpers.REF_LOAD_WEAK)
                  + "("
                  + place.pointer()
                  + ")");
      return Value.reference(v, field.desc());
    }
    if (field.isReference()) {
      var helper =
          place.isStatic()
              ? field.isVolatile() ? Helpers.STATIC_REF_LOAD_VOLATILE : Helpers.STATIC_REF_LOAD
              : field.isVolatile() ? Helpers.REF_LOAD_VOLATILE : Helpers.REF_LOAD;
      String v =
          b.def(
              "call ptr addrspace(1) "
                  + b.use(helper)
                  + "("
                  + place.pointer()
                  + ")"
                  + (field.isVolatile() ? "" : b.tbaa(field)));
      return Value.reference(v, field.desc());
    }
    String v = b.def(primitiveLoad(place.pointer(), descriptor, order(field), b.tbaa(field)));
    Ordering.after(b, order(field));
    return Value.of(Kinds.of(descriptor), widen(b, v, descriptor));
  }

  private static void store(Body b, JField field, Place place, Value value) {
    char descriptor = field.desc().charAt(0);
    if (field.isReference()) {
      var helper =
          place.isStatic()
              ? field.isVolatile() ? Helpers.STATIC_REF_STORE_VOLATILE : Helpers.STATIC_REF_STORE
              : field.isVolatile() ? Helpers.REF_STORE_VOLATILE : Helpers.REF_STORE;
      b.op(
          "call void "
              + b.use(helper)
              + "("
              + place.pointer()
              + ", ptr addrspace(1) "
              + value.text()
              + ")"
              + (field.isVolatile() ? "" : b.tbaa(field)));
      return;
    }
    String stored = truncate(b, value.text(), descriptor);
    Ordering.before(b, order(field));
    b.op(primitiveStore(place.pointer(), stored, descriptor, order(field), b.tbaa(field)));
  }

  private static String order(JField field) {
    return field.isVolatile() ? "seq_cst" : null;
  }

  /** A load instruction; {@code order} null for a plain one. */
  static String primitiveLoad(String pointer, char descriptor, String order, String suffix) {
    return "load "
        + (order == null ? "" : "atomic ")
        + Kinds.memoryType(descriptor)
        + ", "
        + pointer
        + (order == null ? "" : " " + order)
        + ", align "
        + Kinds.size(descriptor)
        + suffix;
  }

  static String primitiveStore(
      String pointer, String value, char descriptor, String order, String suffix) {
    return "store "
        + (order == null ? "" : "atomic ")
        + Kinds.memoryType(descriptor)
        + " "
        + value
        + ", "
        + pointer
        + (order == null ? "" : " " + order)
        + ", align "
        + Kinds.size(descriptor)
        + suffix;
  }

  /** What was loaded from memory as a value on the operand stack. */
  static String widen(Emitter e, String loaded, char descriptor) {
    return switch (descriptor) {
      case 'Z' -> e.def("zext i8 " + loaded + " to i32");
      case 'B' -> e.def("sext i8 " + loaded + " to i32");
      case 'C' -> e.def("zext i16 " + loaded + " to i32");
      case 'S' -> e.def("sext i16 " + loaded + " to i32");
      default -> loaded;
    };
  }

  /** A value of the operand stack as memory holds it. */
  static String truncate(Emitter e, String value, char descriptor) {
    return switch (descriptor) {
      case 'Z' -> {
        boolean isBit = value.equals("0") || value.equals("1");
        yield isBit ? value : e.def("trunc i32 " + ConversionOps.narrow(e, value, 'Z') + " to i8");
      }
      case 'B' -> e.def("trunc i32 " + value + " to i8");
      case 'C', 'S' -> e.def("trunc i32 " + value + " to i16");
      default -> value;
    };
  }
}
