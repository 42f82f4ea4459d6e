package dev.kiln.tests.odd;

import static dev.kiln.tests.odd.OddProgram.method;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * A method with so many values in locals and on its operand stack across a call of itself that its
 * frame takes dozens of kilobytes, called until the stack overflows. With still more on the operand
 * stack HotSpot itself runs over the end of its stack.
 */
final class LargeFrame implements Opcodes {
  private static final String BODY = "LargeFrameBody";
  private static final int LOCALS = 3_000;
  private static final int FIRST_LOCAL = 31;
  private static final int STACKED = 3_000;
  private static final int REFERENCES = 400;

  /** Some arguments in registers, the others on the stack. */
  private static final String DESC = "(IJDLjava/lang/Object;JJJJJJJJJJLjava/lang/String;JJ)J";

  private static final String SHAPE = "java/util/function/IntUnaryOperator";

  private LargeFrame() {}

  static void addTo(OddProgram program) {
    program.type(
        BODY,
        V1_5,
        ACC_PUBLIC | ACC_SUPER,
        "java/lang/Object",
        new String[] {SHAPE},
        LargeFrame::body);
    program.add(
        "LargeFrame",
        c -> {
          c.type(NEW, BODY).insns(DUP);
          c.visitMethodInsn(INVOKESPECIAL, BODY, "<init>", "()V", false);
          c.call("Say", "overflows", "(L" + SHAPE + ";)V").insns(RETURN);
        });
  }

  private static void body(ClassWriter cls) {
    OddProgram.constructor(cls, "java/lang/Object");
    cls.visitField(ACC_STATIC | ACC_VOLATILE, "in", "J", null, null);
    cls.visitField(ACC_STATIC | ACC_VOLATILE, "object", "Ljava/lang/Object;", null, null);
    method(cls, ACC_PUBLIC, "applyAsInt", "(I)I", LargeFrame::first);
    method(cls, "f", DESC, LargeFrame::recursion);
  }

  private static void first(Code c) {
    c.ldc(3L).visitFieldInsn(PUTSTATIC, BODY, "in", "J");
    c.ldc("text").visitFieldInsn(PUTSTATIC, BODY, "object", "Ljava/lang/Object;");
    c.local(ILOAD, 1).ldc(5L).ldc(0.5).ldc("first");
    for (int i = 0; i < 10; i++) {
      c.ldc((long) i);
    }
    c.ldc("last").ldc(8L).ldc(9L).call(BODY, "f", DESC).insns(L2I, IRETURN);
  }

  private static void recursion(Code c) {
    Label deeper = new Label();
    c.local(ILOAD, 0).jump(IFNE, deeper);
    c.local(LLOAD, 27).local(LLOAD, 29).insns(LADD).local(LLOAD, 1).insns(LADD, LRETURN);
    c.at(deeper);
    for (int i = 0; i < LOCALS; i++) {
      c.visitFieldInsn(GETSTATIC, BODY, "in", "J");
      c.local(LSTORE, FIRST_LOCAL + 2 * i);
    }
    for (int i = 0; i < STACKED; i++) {
      c.visitFieldInsn(GETSTATIC, BODY, "in", "J");
    }
    for (int i = 0; i < REFERENCES; i++) {
      c.visitFieldInsn(GETSTATIC, BODY, "object", "Ljava/lang/Object;");
    }
    c.local(ILOAD, 0).insns(ICONST_1, ISUB).local(LLOAD, 1).local(DLOAD, 3).local(ALOAD, 5);
    for (int i = 0; i < 10; i++) {
      c.local(LLOAD, 6 + 2 * i);
    }
    c.local(ALOAD, 26).local(LLOAD, 29).local(LLOAD, 27);
    c.call(BODY, "f", DESC).insns(L2I);
    for (int i = 0; i < REFERENCES; i++) {
      c.insns(SWAP).type(INSTANCEOF, "java/lang/String").insns(IADD);
    }
    c.insns(I2L);
    for (int i = 0; i < STACKED; i++) {
      c.insns(LADD);
    }
    for (int i = 0; i < LOCALS; i++) {
      c.local(LLOAD, FIRST_LOCAL + 2 * i).insns(LADD);
    }
    c.insns(LRETURN);
  }
}
