package dev.kiln.frontend.synth;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Code that adapts a value on the stack from one type to another, as method handles do: widening,
 * boxing, unboxing and casts.
 */
final class Conversions {
  private static final Type OBJECT = Type.getObjectType("java/lang/Object");

  private Conversions() {}

  /**
   * Converts the top of the stack.
   *
   * @param from its static type; void pushes a zero of {@code to}
   * @param to what is wanted; void pops
   * @param functional the type that the program declared in between; a reference is cast to it
   *     first, as erased generics want
   */
  static void convert(MethodVisitor m, Type from, Type to, Type functional) {
    if (to.getSort() == Type.VOID) {
      pop(m, from);
    } else if (from.getSort() == Type.VOID) {
      zero(m, to);
    } else if (isPrimitive(from)) {
      if (isPrimitive(to)) {
        widen(m, from, to);
      } else {
        Type wrapped = unboxed(to);
        Type boxAs = wrapped != null ? wrapped : from;
        widen(m, from, boxAs);
        box(m, boxAs);
      }
    } else if (isPrimitive(to)) {
      Type source = from;
      if (!isPrimitive(functional) && !functional.equals(from)) {
        cast(m, functional);
        source = functional;
      }
      Type wrapped = unboxed(source);
      if (wrapped == null) {
        // Object, Number or the like: the box must be of a kind that fits.
        boolean number = to.getSort() != Type.BOOLEAN && to.getSort() != Type.CHAR;
        Type box = number ? Type.getObjectType("java/lang/Number") : boxType(to);
        cast(m, box);
        unbox(m, box, to);
      } else {
        unbox(m, source, wrapped);
        widen(m, wrapped, to);
      }
    } else {
      if (!isPrimitive(functional) && !functional.equals(from) && !functional.equals(to)) {
        cast(m, functional);
      }
      if (!to.equals(from)) {
        cast(m, to);
      }
    }
  }

  static void convert(MethodVisitor m, Type from, Type to) {
    convert(m, from, to, to);
  }

  static boolean isPrimitive(Type t) {
    return t.getSort() < Type.ARRAY;
  }

  private static void cast(MethodVisitor m, Type to) {
    if (!to.equals(OBJECT)) {
      m.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
    }
  }

  static void pop(MethodVisitor m, Type t) {
    if (t.getSize() > 0) {
      m.visitInsn(t.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
    }
  }

  static void zero(MethodVisitor m, Type t) {
    switch (t.getSort()) {
      case Type.VOID -> {}
      case Type.LONG -> m.visitInsn(Opcodes.LCONST_0);
      case Type.FLOAT -> m.visitInsn(Opcodes.FCONST_0);
      case Type.DOUBLE -> m.visitInsn(Opcodes.DCONST_0);
      case Type.ARRAY, Type.OBJECT -> m.visitInsn(Opcodes.ACONST_NULL);
      default -> m.visitInsn(Opcodes.ICONST_0);
    }
  }

  /** A primitive widening; int kinds among each other need no code but the narrowing ones. */
  static void widen(MethodVisitor m, Type from, Type to) {
    int f = from.getSort();
    int t = to.getSort();
    if (f == t || t == Type.BOOLEAN) {
      return;
    }
    switch (f) {
      case Type.LONG -> {
        switch (t) {
          case Type.FLOAT -> m.visitInsn(Opcodes.L2F);
          case Type.DOUBLE -> m.visitInsn(Opcodes.L2D);
          default -> {
            m.visitInsn(Opcodes.L2I);
            narrow(m, t);
          }
        }
      }
      case Type.FLOAT -> {
        switch (t) {
          case Type.LONG -> m.visitInsn(Opcodes.F2L);
          case Type.DOUBLE -> m.visitInsn(Opcodes.F2D);
          default -> {
            m.visitInsn(Opcodes.F2I);
            narrow(m, t);
          }
        }
      }
      case Type.DOUBLE -> {
        switch (t) {
          case Type.LONG -> m.visitInsn(Opcodes.D2L);
          case Type.FLOAT -> m.visitInsn(Opcodes.D2F);
          default -> {
            m.visitInsn(Opcodes.D2I);
            narrow(m, t);
          }
        }
      }
      default -> {
        switch (t) {
          case Type.LONG -> m.visitInsn(Opcodes.I2L);
          case Type.FLOAT -> m.visitInsn(Opcodes.I2F);
          case Type.DOUBLE -> m.visitInsn(Opcodes.I2D);
          case Type.INT -> {}
          default -> narrow(m, t);
        }
      }
    }
  }

  private static void narrow(MethodVisitor m, int to) {
    switch (to) {
      case Type.BYTE -> m.visitInsn(Opcodes.I2B);
      case Type.SHORT -> m.visitInsn(Opcodes.I2S);
      case Type.CHAR -> m.visitInsn(Opcodes.I2C);
      default -> {}
    }
  }

  static void box(MethodVisitor m, Type primitive) {
    Type box = boxType(primitive);
    m.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        box.getInternalName(),
        "valueOf",
        "(" + primitive.getDescriptor() + ")" + box.getDescriptor(),
        false);
  }

  private static void unbox(MethodVisitor m, Type box, Type primitive) {
    m.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL,
        box.getInternalName(),
        primitive.getClassName() + "Value",
        "()" + primitive.getDescriptor(),
        false);
  }

  static Type boxType(Type primitive) {
    return Type.getObjectType(
        switch (primitive.getSort()) {
          case Type.BOOLEAN -> "java/lang/Boolean";
          case Type.BYTE -> "java/lang/Byte";
          case Type.CHAR -> "java/lang/Character";
          case Type.SHORT -> "java/lang/Short";
          case Type.INT -> "java/lang/Integer";
          case Type.LONG -> "java/lang/Long";
          case Type.FLOAT -> "java/lang/Float";
          case Type.DOUBLE -> "java/lang/Double";
          default -> "java/lang/Void";
        });
  }

  /** The primitive that a wrapper class wraps, or null. */
  static Type unboxed(Type t) {
    if (t.getSort() != Type.OBJECT) {
      return null;
    }
    return switch (t.getInternalName()) {
      case "java/lang/Boolean" -> Type.BOOLEAN_TYPE;
      case "java/lang/Byte" -> Type.BYTE_TYPE;
      case "java/lang/Character" -> Type.CHAR_TYPE;
      case "java/lang/Short" -> Type.SHORT_TYPE;
      case "java/lang/Integer" -> Type.INT_TYPE;
      case "java/lang/Long" -> Type.LONG_TYPE;
      case "java/lang/Float" -> Type.FLOAT_TYPE;
      case "java/lang/Double" -> Type.DOUBLE_TYPE;
      default -> null;
    };
  }
}
