package dev.kiln.frontend.synth;

import static org.objectweb.asm.Opcodes.*;

import dev.kiln.frontend.hooks.SynthesizedClasses;
import dev.kiln.frontend.world.JClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * {@code toString}, {@code equals} and {@code hashCode} of records, as ObjectMethods defines them:
 * written out over the fields in a class beside the record.
 */
final class RecordMethods {
  static final String FACTORY = "java/lang/runtime/ObjectMethods";

  private final Map<String, JClass> owners = new HashMap<>();

  /** Null if the site does not look as javac makes it. */
  MethodInsnNode call(InvokeDynamicInsnNode site, JClass host, SynthesizedClasses classes) {
    if (site.bsmArgs.length < 2 || !(site.bsmArgs[0] instanceof Type record)) {
      return null;
    }
    List<Handle> getters = new ArrayList<>();
    for (int i = 2; i < site.bsmArgs.length; i++) {
      if (!(site.bsmArgs[i] instanceof Handle h) || h.getTag() != H_GETFIELD) {
        return null;
      }
      getters.add(h);
    }
    String[] names =
        ((String) site.bsmArgs[1]).isEmpty()
            ? new String[0]
            : ((String) site.bsmArgs[1]).split(";");
    MethodNode m = new MethodNode(ACC_STATIC | ACC_SYNTHETIC, site.name, site.desc, null, null);
    switch (site.name) {
      case "equals" -> equals(m, record, getters);
      case "hashCode" -> hashCode(m, record, getters);
      case "toString" -> toString(m, record, getters, names, simpleName(host));
      default -> {
        return null;
      }
    }
    JClass owner =
        owners.computeIfAbsent(
            host.name(),
            n -> {
              ClassNode node = new ClassNode();
              node.visit(
                  V17,
                  ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC,
                  n + KnownValues.MARK + "Record",
                  null,
                  "java/lang/Object",
                  null);
              return classes.define(node, host);
            });
    if (owner.method(m.name, m.desc) == null) {
      classes.addMethod(owner, m);
    }
    return new MethodInsnNode(INVOKESTATIC, owner.name(), m.name, m.desc, false);
  }

  private static String simpleName(JClass c) {
    for (InnerClassNode inner : c.node().innerClasses) {
      if (inner.name.equals(c.name()) && inner.innerName != null) {
        return inner.innerName;
      }
    }
    return c.name().substring(c.name().lastIndexOf('/') + 1);
  }

  private static void get(MethodNode m, int local, Handle getter) {
    m.visitVarInsn(ALOAD, local);
    m.visitFieldInsn(GETFIELD, getter.getOwner(), getter.getName(), getter.getDesc());
  }

  private static void equals(MethodNode m, Type record, List<Handle> getters) {
    Label differ = new Label();
    Label other = new Label();
    m.visitVarInsn(ALOAD, 0);
    m.visitVarInsn(ALOAD, 1);
    m.visitJumpInsn(IF_ACMPNE, other);
    m.visitInsn(ICONST_1);
    m.visitInsn(IRETURN);
    m.visitLabel(other);
    m.visitVarInsn(ALOAD, 1);
    m.visitTypeInsn(INSTANCEOF, record.getInternalName());
    m.visitJumpInsn(IFEQ, differ);
    m.visitVarInsn(ALOAD, 1);
    m.visitTypeInsn(CHECKCAST, record.getInternalName());
    m.visitVarInsn(ASTORE, 2);
    for (Handle getter : getters) {
      get(m, 0, getter);
      get(m, 2, getter);
      Type t = Type.getType(getter.getDesc());
      switch (t.getSort()) {
        case Type.LONG -> {
          m.visitInsn(LCMP);
          m.visitJumpInsn(IFNE, differ);
        }
        case Type.FLOAT, Type.DOUBLE -> {
          String d = t.getDescriptor();
          m.visitMethodInsn(
              INVOKESTATIC,
              Conversions.boxType(t).getInternalName(),
              "compare",
              "(" + d + d + ")I",
              false);
          m.visitJumpInsn(IFNE, differ);
        }
        case Type.OBJECT, Type.ARRAY -> {
          m.visitMethodInsn(
              INVOKESTATIC,
              "java/util/Objects",
              "equals",
              "(Ljava/lang/Object;Ljava/lang/Object;)Z",
              false);
          m.visitJumpInsn(IFEQ, differ);
        }
        default -> m.visitJumpInsn(IF_ICMPNE, differ);
      }
    }
    m.visitInsn(ICONST_1);
    m.visitInsn(IRETURN);
    m.visitLabel(differ);
    m.visitInsn(ICONST_0);
    m.visitInsn(IRETURN);
    m.visitMaxs(4, 3);
  }

  private static void hashCode(MethodNode m, Type record, List<Handle> getters) {
    m.visitInsn(ICONST_0);
    for (Handle getter : getters) {
      m.visitIntInsn(BIPUSH, 31);
      m.visitInsn(IMUL);
      get(m, 0, getter);
      Type t = Type.getType(getter.getDesc());
      boolean primitive = Conversions.isPrimitive(t);
      m.visitMethodInsn(
          INVOKESTATIC,
          primitive ? Conversions.boxType(t).getInternalName() : "java/util/Objects",
          "hashCode",
          "(" + (primitive ? t.getDescriptor() : "Ljava/lang/Object;") + ")I",
          false);
      m.visitInsn(IADD);
    }
    m.visitInsn(IRETURN);
    m.visitMaxs(4, 1);
  }

  private static void toString(
      MethodNode m, Type record, List<Handle> getters, String[] names, String simpleName) {
    String builder = "java/lang/StringBuilder";
    m.visitTypeInsn(NEW, builder);
    m.visitInsn(DUP);
    m.visitMethodInsn(INVOKESPECIAL, builder, "<init>", "()V", false);
    String before = simpleName + "[";
    for (int i = 0; i < getters.size(); i++) {
      m.visitLdcInsn(before + names[i] + "=");
      before = ", ";
      append(m, Type.getObjectType("java/lang/String"));
      get(m, 0, getters.get(i));
      append(m, Type.getType(getters.get(i).getDesc()));
    }
    m.visitLdcInsn(getters.isEmpty() ? before + "]" : "]");
    append(m, Type.getObjectType("java/lang/String"));
    m.visitMethodInsn(INVOKEVIRTUAL, builder, "toString", "()Ljava/lang/String;", false);
    m.visitInsn(ARETURN);
    m.visitMaxs(4, 1);
  }

  private static void append(MethodNode m, Type t) {
    String d =
        switch (t.getSort()) {
          case Type.BYTE, Type.SHORT -> "I";
          case Type.ARRAY, Type.OBJECT ->
              t.getDescriptor().equals("Ljava/lang/String;")
                  ? t.getDescriptor()
                  : "Ljava/lang/Object;";
          default -> t.getDescriptor();
        };
    m.visitMethodInsn(
        INVOKEVIRTUAL,
        "java/lang/StringBuilder",
        "append",
        "(" + d + ")Ljava/lang/StringBuilder;",
        false);
  }
}
