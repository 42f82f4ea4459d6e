package dev.kiln.backend.lower;

import dev.kiln.backend.ir.ModuleText;
import dev.kiln.frontend.world.ClassTarget;
import dev.kiln.frontend.world.JClass;
import dev.kiln.gc.spec.ClassRecord;
import dev.kiln.gc.spec.RuntimeEntries;
import java.lang.reflect.Modifier;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.TypeInsnNode;

/** instanceof and checkcast, and the subtype test that they and others share. */
final class TypeChecks {
  private TypeChecks() {}

  static void lower(Body b, TypeInsnNode insn) {
    ClassTarget target = b.context.world().resolveClass(b.method, insn.desc);
    if (target instanceof ClassTarget.LinkageError e) {
      unresolved(b, insn, e);
    } else if (insn.getOpcode() == Opcodes.CHECKCAST) {
      checkCast(b, ((ClassTarget.Found) target).type());
    } else {
      instanceOf(b, ((ClassTarget.Found) target).type());
    }
  }

  /** Null passes before the class is looked at. */
  private static void unresolved(Body b, TypeInsnNode insn, ClassTarget.LinkageError e) {
    Value v = b.pop();
    boolean cast = insn.getOpcode() == Opcodes.CHECKCAST;
    if (v.isNull()) {
      b.push(cast ? v : Value.integer(0));
      return;
    }
    String isNull = b.def("icmp eq ptr addrspace(1) " + v.text() + ", null");
    String bad = b.label();
    String good = b.label();
    b.op("br i1 " + isNull + ", label %" + good + ", label %" + bad);
    b.cold(bad, () -> b.throwLinkage(e.errorClass(), e.message()));
    b.place(good);
    b.push(cast ? Value.NULL : Value.integer(0));
  }

  private static void checkCast(Body b, JClass target) {
    Value v = b.pop();
    if (v.isNull() || isKnown(b, v, target)) {
      b.push(v);
      return;
    }
    String good = b.label();
    String bad = b.label();
    if (!v.nonNull()) {
      String test = b.label();
      String isNull = b.def("icmp eq ptr addrspace(1) " + v.text() + ", null");
      b.op("br i1 " + isNull + ", label %" + good + ", label %" + test);
      b.place(test);
    }
    String fits = isInstance(b, b.classId(v.text()), target);
    b.op("br i1 " + fits + ", label %" + good + ", label %" + bad + ", !prof " + ModuleText.LIKELY);
    b.cold(
        bad,
        () ->
            b.throwEntry(
                RuntimeEntries.THROW_CCE,
                "ptr addrspace(1) "
                    + v.text()
                    + ", ptr "
                    + b.use(b.context.symbols().classRecord(target))));
    b.place(good);
    Value cast = v.withType(target.name(), v.exact());
    b.replace(v, cast);
    b.push(cast);
  }

  private static void instanceOf(Body b, JClass target) {
    Value v = b.pop();
    if (v.isNull()) {
      b.push(Value.integer(0));
      return;
    }
    boolean known = isKnown(b, v, target);
    if (known && v.nonNull()) {
      b.push(Value.integer(1));
      return;
    }
    if (known) {
      String notNull = b.def("icmp ne ptr addrspace(1) " + v.text() + ", null");
      b.push('I', b.def("zext i1 " + notNull + " to i32"));
      return;
    }
    String condition;
    if (v.nonNull()) {
      condition = isInstance(b, b.classId(v.text()), target);
    } else {
      String before = b.block();
      String test = b.label();
      String join = b.label();
      String isNull = b.def("icmp eq ptr addrspace(1) " + v.text() + ", null");
      b.op("br i1 " + isNull + ", label %" + join + ", label %" + test);
      b.place(test);
      String fits = isInstance(b, b.classId(v.text()), target);
      String after = b.block();
      b.op("br label %" + join);
      b.place(join);
      condition = b.def("phi i1 [ false, %" + before + " ], [ " + fits + ", %" + after + " ]");
    }
    b.push('I', b.def("zext i1 " + condition + " to i32"));
  }

  /** Whether the value, if not null, is known to be an instance of the target. */
  static boolean isKnown(Body b, Value v, JClass target) {
    if (target.name().equals("java/lang/Object")) {
      return true;
    }
    JClass type = b.context.typeOf(v);
    return type != null && (type == target || type.isSubtypeOf(target));
  }

  /** Whether the class has no subclasses, so that its id alone identifies it. */
  static boolean isLeaf(JClass c) {
    return switch (c.kind()) {
      case CLASS -> Modifier.isFinal(c.access());
      case PRIMITIVE, PRIMITIVE_ARRAY -> true;
      case OBJECT_ARRAY -> isLeaf(c.component());
      case INTERFACE -> false;
    };
  }

  /**
   * An {@code i1} that tells whether an object of class {@code id} is an instance of the target.
   *
   * <p>Classes: ids are numbered in preorder, so one range check. Arrays lie in preorder of their
   * elements, so the same unless the element is an interface. Interfaces: a bit of the class.
   */
  static String isInstance(Emitter e, String id, JClass target) {
    if (target.isInterface()) {
      String bits =
          e.def(
              "load ptr, ptr "
                  + e.def(
                      "getelementptr inbounds i8, ptr "
                          + e.recordOf(id)
                          + ", i64 "
                          + ClassRecord.IFACE_BITS)
                  + ", align 8, !invariant.load "
                  + ModuleText.EMPTY);
      WorldSymbols symbols = e.context.symbols();
      String address =
          e.def(
              "getelementptr inbounds i8, ptr "
                  + bits
                  + ", i64 ptrtoint (ptr "
                  + e.use(symbols.interfaceByte(target))
                  + " to i64)");
      String row =
          e.def("load i8, ptr " + address + ", align 1, !invariant.load " + ModuleText.EMPTY);
      String wide = e.def("zext i8 " + row + " to i32");
      String bit =
          e.def(
              "and i32 "
                  + wide
                  + ", ptrtoint (ptr "
                  + e.use(symbols.interfaceMask(target))
                  + " to i32)");
      return e.def("icmp ne i32 " + bit + ", 0");
    }
    if (target.kind() == JClass.Kind.OBJECT_ARRAY && element(target).isInterface()) {
      String found =
          e.callEntry(
              RuntimeEntries.IS_SUBCLASS,
              "i32 " + id + ", ptr " + e.use(e.context.symbols().classRecord(target)));
      return e.def("icmp ne i32 " + found + ", 0");
    }
    if (isLeaf(target)) {
      return e.def("icmp eq i32 " + id + ", " + e.idConstant(target));
    }
    if (target.superclass() == null) {
      return "true";
    }
    String distance = e.def("sub i32 " + id + ", " + e.idConstant(target));
    return e.def(
        "icmp ule i32 "
            + distance
            + ", ptrtoint (ptr "
            + e.use(e.context.symbols().span(target))
            + " to i32)");
  }

  private static JClass element(JClass array) {
    JClass c = array;
    while (c.component() != null) {
      c = c.component();
    }
    return c;
  }
}
