package dev.kiln.tests;

import java.util.Arrays;
import java.util.Map;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** Broken stacks, stack maps that are wrong or missing, class files of before there were any. */
final class BadShapes extends BadClassFiles {
  BadShapes(Map<String, byte[]> files) {
    super(files);
  }

  void add() {
    shapes();
    stackMaps();
    inference();
    entryZero();
  }

  // ---- references to entry 0 of the constant pool, which is none

  private void entryZero() {
    refersToNothing("NewOfNothing", NEW);
    refersToNothing("ArrayOfNothing", ANEWARRAY);
    refersToNothing("CastToNothing", CHECKCAST);
  }

  private void refersToNothing(String name, int opcode) {
    badHelper(
        name,
        m -> {
          m.visitIntInsn(BIPUSH, 13);
          m.visitIntInsn(BIPUSH, 17);
          m.visitInsn(POP2);
          m.visitTypeInsn(opcode, "java/util/Random");
          m.visitInsn(RETURN);
        });
    byte[] file = files.get(name);
    byte[] before = {BIPUSH, 13, BIPUSH, 17, POP2, (byte) opcode};
    int at = 0;
    while (!Arrays.equals(before, 0, before.length, file, at, at + before.length)) {
      at++;
    }
    Arrays.fill(file, at + before.length, at + before.length + 2, (byte) 0);
  }

  // ---- broken shapes

  private void shapes() {
    badHelper(
        "Underflow",
        m -> {
          m.visitInsn(POP);
          m.visitInsn(RETURN);
        });
    badHelper("FallsOff", m -> m.visitInsn(NOP));
    badHelper(
        "Overflow",
        m -> {
          for (int i = 0; i < 9; i++) {
            m.visitInsn(ICONST_0);
          }
          m.visitInsn(RETURN);
        });
    badHelper(
        "CatchesString",
        m -> {
          Label start = new Label();
          Label end = new Label();
          Label handler = new Label();
          m.visitTryCatchBlock(start, end, handler, "java/lang/String");
          m.visitLabel(start);
          m.visitInsn(NOP);
          m.visitLabel(end);
          m.visitInsn(RETURN);
          m.visitLabel(handler);
          m.visitFrame(F_FULL, 0, null, 1, new Object[] {"java/lang/String"});
          m.visitInsn(POP);
          m.visitInsn(RETURN);
        });
  }

  // ---- stack maps

  private void stackMaps() {
    badHelper("NoStackMap", m -> branch(m, null));
    badHelper("WrongStackMap", m -> branch(m, new Object[] {"java/lang/Integer"}));
    badHelper("DeepStackMap", m -> branch(m, new Object[] {"java/lang/String", INTEGER}));
    badHelper(
        "NoStackMapAfterGoto",
        m -> {
          Label end = new Label();
          m.visitJumpInsn(GOTO, end);
          m.visitInsn(NOP);
          m.visitLabel(end);
          m.visitFrame(F_SAME, 0, null, 0, null);
          m.visitInsn(RETURN);
        });
    badHelper(
        "HandlerSeesOtherLocal",
        m -> {
          Label start = new Label();
          Label end = new Label();
          Label handler = new Label();
          m.visitTryCatchBlock(start, end, handler, null);
          m.visitLdcInsn("x");
          m.visitVarInsn(ASTORE, 0);
          m.visitLabel(start);
          m.visitInsn(ICONST_0);
          m.visitVarInsn(ISTORE, 0);
          m.visitInsn(NOP);
          m.visitLabel(end);
          m.visitInsn(RETURN);
          m.visitLabel(handler);
          m.visitFrame(
              F_FULL,
              1,
              new Object[] {"java/lang/String"},
              1,
              new Object[] {"java/lang/Throwable"});
          m.visitInsn(POP);
          m.visitInsn(RETURN);
        });
  }

  /** A branch with a string on the stack, to a label with that declared stack, if any. */
  private static void branch(MethodVisitor m, Object[] stack) {
    Label end = new Label();
    m.visitLdcInsn("x");
    m.visitInsn(ICONST_0);
    m.visitJumpInsn(IFEQ, end);
    m.visitInsn(NOP);
    m.visitLabel(end);
    if (stack != null) {
      m.visitFrame(F_FULL, 0, null, stack.length, stack);
    }
    m.visitInsn(POP);
    m.visitInsn(RETURN);
  }

  // ---- class files without stack maps

  private void inference() {
    for (int version : new int[] {V1_4, V1_6}) {
      define(
          "Old" + version,
          OBJECT,
          version,
          w -> {
            method(
                w,
                STATIC,
                "bad",
                "()V",
                m -> {
                  merge(m);
                  m.visitMethodInsn(
                      INVOKESTATIC, "Targets", "take", "(Ljava/lang/Integer;)V", false);
                  m.visitInsn(RETURN);
                });
            touch(w);
          });
      define(
          "OldButRight" + version,
          OBJECT,
          version,
          w ->
              method(
                  w,
                  STATIC,
                  "touch",
                  "()V",
                  m -> {
                    merge(m);
                    m.visitMethodInsn(
                        INVOKESTATIC, "Targets", "compare", "(Ljava/lang/Comparable;)V", false);
                    m.visitInsn(RETURN);
                  }));
    }
  }

  /** Leaves a String or an Integer on the stack. */
  private static void merge(MethodVisitor m) {
    Label other = new Label();
    Label join = new Label();
    m.visitMethodInsn(INVOKESTATIC, "java/lang/System", "nanoTime", "()J", false);
    m.visitInsn(LCONST_0);
    m.visitInsn(LCMP);
    m.visitJumpInsn(IFEQ, other);
    m.visitLdcInsn("x");
    m.visitJumpInsn(GOTO, join);
    m.visitLabel(other);
    m.visitInsn(ICONST_1);
    m.visitMethodInsn(
        INVOKESTATIC, "java/lang/Integer", "valueOf", "(I)Ljava/lang/Integer;", false);
    m.visitLabel(join);
  }
}
