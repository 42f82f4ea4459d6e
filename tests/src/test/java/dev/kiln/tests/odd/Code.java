package dev.kiln.tests.odd;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A method's code under construction, with shorthands. */
final class Code extends MethodVisitor implements Opcodes {
  /** Opcodes that ASM chooses by itself unless told. */
  static final int GOTO_W = 200;

  static final int JSR_W = 201;

  Code(MethodVisitor writer) {
    super(ASM9, writer);
  }

  Code insns(int... opcodes) {
    for (int opcode : opcodes) {
      visitInsn(opcode);
    }
    return this;
  }

  Code number(int value) {
    if (value >= -1 && value <= 5) {
      visitInsn(ICONST_0 + value);
    } else if (value == (byte) value) {
      visitIntInsn(BIPUSH, value);
    } else if (value == (short) value) {
      visitIntInsn(SIPUSH, value);
    } else {
      visitLdcInsn(value);
    }
    return this;
  }

  Code ldc(Object constant) {
    visitLdcInsn(constant);
    return this;
  }

  Code local(int opcode, int index) {
    visitVarInsn(opcode, index);
    return this;
  }

  Code jump(int opcode, Label target) {
    visitJumpInsn(opcode, target);
    return this;
  }

  Code at(Label label) {
    visitLabel(label);
    return this;
  }

  Code call(String owner, String name, String desc) {
    visitMethodInsn(INVOKESTATIC, owner, name, desc, false);
    return this;
  }

  Code type(int opcode, String type) {
    visitTypeInsn(opcode, type);
    return this;
  }

  /** Prints a constant. */
  Code say(String text) {
    return ldc(text).sayTop('s');
  }

  /** Prints the top of the stack: s, i, l, f, d, z, or c for its class. */
  Code sayTop(char kind) {
    String desc =
        switch (kind) {
          case 's', 'c' -> "Ljava/lang/Object;";
          default -> String.valueOf(Character.toUpperCase(kind)).replace('L', 'J');
        };
    return call("Say", String.valueOf(kind), "(" + desc + ")V");
  }

  /** Throws a new exception without message. */
  Code fail(String exception) {
    type(NEW, exception);
    visitInsn(DUP);
    visitMethodInsn(INVOKESPECIAL, exception, "<init>", "()V", false);
    visitInsn(ATHROW);
    return this;
  }
}
