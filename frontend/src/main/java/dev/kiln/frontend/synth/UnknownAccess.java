package dev.kiln.frontend.synth;

import static org.objectweb.asm.Opcodes.*;

import dev.kiln.frontend.hooks.SynthesizedClasses;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/**
 * The body of an access through a handle that is known at run time only.
 *
 * <ol>
 *   <li>The number of coordinates leaves static fields, instance fields, or arrays and views.
 *   <li>The value's type leaves its own kind, and those that it converts to.
 *   <li>For each class of the JDK that is left: if the handle is one, convert, call its method.
 *   <li>Otherwise: the access mode is not supported, or the types are wrong.
 * </ol>
 */
final class UnknownAccess {
  private static final String VAR_HANDLE = "java/lang/invoke/VarHandle";
  private static final Type OBJECT = Type.getObjectType("java/lang/Object");

  private final VarHandleAccess access;
  private final Type[] args;
  private final Type result;
  private final String siteDesc;
  private final SynthesizedClasses classes;

  UnknownAccess(
      VarHandleAccess access, String erasedDesc, String siteDesc, SynthesizedClasses classes) {
    this.classes = classes;
    this.access = access;
    this.args = Type.getArgumentTypes(erasedDesc);
    this.result = Type.getReturnType(erasedDesc);
    this.siteDesc = siteDesc;
  }

  String key() {
    return "unknown " + access.name() + siteDesc;
  }

  void write(MethodNode m) {
    int coordinates = args.length - access.values();
    boolean any = false;
    for (VarHandleKind kind : kinds()) {
      for (String owner : owners(kind, coordinates)) {
        if (classes.resolveMethod(owner, access.name(), desc(kind, coordinates), false) == null) {
          continue; // The JDK has no such access for this kind.
        }
        any = true;
        Label next = new Label();
        m.visitVarInsn(ALOAD, 0);
        m.visitTypeInsn(INSTANCEOF, owner);
        m.visitJumpInsn(IFEQ, next);
        call(m, kind, owner, coordinates);
        m.visitLabel(next);
      }
    }
    m.visitVarInsn(ALOAD, 0);
    m.visitMethodInsn(INVOKEVIRTUAL, "java/lang/Object", "getClass", "()Ljava/lang/Class;", false);
    m.visitInsn(POP);
    if (!access.isRead() && coordinates < 2) {
      String shape = coordinates == 0 ? "FieldStaticReadOnly" : "FieldInstanceReadOnly";
      for (VarHandleKind kind : kinds()) {
        Label writable = new Label();
        m.visitVarInsn(ALOAD, 0);
        m.visitTypeInsn(INSTANCEOF, kind.implementation(shape));
        m.visitJumpInsn(IFEQ, writable);
        fail(m, "java/lang/UnsupportedOperationException", "the field is final");
        m.visitLabel(writable);
      }
    }
    fail(
        m,
        any
            ? "java/lang/invoke/WrongMethodTypeException"
            : "java/lang/UnsupportedOperationException",
        "no variable handle for VarHandle." + access.name() + siteDesc);
    int locals = 1;
    for (Type t : args) {
      locals += t.getSize();
    }
    m.visitMaxs(12, locals);
  }

  private static void fail(MethodNode m, String error, String message) {
    m.visitTypeInsn(NEW, error);
    m.visitInsn(DUP);
    m.visitLdcInsn(message);
    m.visitMethodInsn(INVOKESPECIAL, error, "<init>", "(Ljava/lang/String;)V", false);
    m.visitInsn(ATHROW);
  }

  private List<VarHandleKind> kinds() {
    Type value = access.valueType(Type.getArgumentTypes(siteDesc), Type.getReturnType(siteDesc));
    List<VarHandleKind> kinds = new ArrayList<>();
    if (value == null) {
      return kinds;
    }
    if (access.values() == 0 && value.equals(OBJECT)) {
      return List.of(VarHandleKind.values()); // each kind's value is boxed
    }
    kinds.add(VarHandleKind.of(value));
    Type unboxed = Conversions.unboxed(value);
    if (unboxed != null) {
      kinds.add(VarHandleKind.of(unboxed));
    } else if (value.getSort() == Type.INT) {
      kinds.add(VarHandleKind.LONG);
    }
    return kinds;
  }

  private List<String> owners(VarHandleKind kind, int coordinates) {
    List<String> owners = new ArrayList<>();
    String end = access.isRead() ? "ReadOnly" : "ReadWrite";
    switch (coordinates) {
      case 0 -> owners.add(kind.implementation("FieldStatic" + end));
      case 1 -> owners.add(kind.implementation("FieldInstance" + end));
      case 2 -> {
        boolean bitwise = access.name().startsWith("getAndBitwise");
        boolean floating = kind == VarHandleKind.FLOAT || kind == VarHandleKind.DOUBLE;
        boolean adds = access.name().startsWith("getAndAdd");
        String first = Type.getArgumentTypes(siteDesc)[0].getDescriptor();
        boolean bytes = first.equals("[B");
        boolean buffer = first.equals("Ljava/nio/ByteBuffer;");
        boolean view = kind.type.getSize() == 2 || "SCIF".contains(kind.type.getDescriptor());
        if (bytes && view && !(floating && (bitwise || adds))) {
          owners.add(kind.viewImplementation("ArrayHandle"));
        } else if (buffer && view) {
          owners.add(kind.viewImplementation("ByteBufferHandle"));
        }
        if (!buffer) {
          owners.add(kind.implementation("Array"));
        }
      }
      default -> {}
    }
    return owners;
  }

  private void call(MethodNode m, VarHandleKind kind, String owner, int coordinates) {
    m.visitVarInsn(ALOAD, 0);
    int slot = 1;
    for (int i = 0; i < args.length; i++) {
      m.visitVarInsn(args[i].getOpcode(ILOAD), slot);
      slot += args[i].getSize();
      boolean value = i >= coordinates;
      if (value && (kind != VarHandleKind.REFERENCE || Conversions.isPrimitive(args[i]))) {
        Conversions.convert(m, args[i], kind.type, boxed(kind));
      }
    }
    m.visitMethodInsn(INVOKESTATIC, owner, access.name(), desc(kind, coordinates), false);
    Type given =
        switch (access.result()) {
          case VALUE -> kind.type;
          case BOOLEAN -> Type.BOOLEAN_TYPE;
          case NONE -> Type.VOID_TYPE;
        };
    if (Conversions.isPrimitive(given) || Conversions.isPrimitive(result)) {
      Conversions.convert(m, given, result);
    } else if (!result.equals(OBJECT)) {
      m.visitTypeInsn(CHECKCAST, result.getInternalName());
    }
    m.visitInsn(result.getOpcode(IRETURN));
  }

  private String desc(VarHandleKind kind, int coordinates) {
    Type[] shape = new Type[coordinates];
    for (int i = 0; i < coordinates; i++) {
      shape[i] = Conversions.isPrimitive(args[i]) ? Type.INT_TYPE : OBJECT;
    }
    return access.desc("L" + VAR_HANDLE + ";", shape, kind.type);
  }

  private static Type boxed(VarHandleKind kind) {
    return kind == VarHandleKind.REFERENCE ? OBJECT : Conversions.boxType(kind.type);
  }
}
