package dev.kiln.tests.odd;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Instructions that move values on the stack, on every mix of categories; locals far away. */
final class StackShapes implements Opcodes {
  private StackShapes() {}

  static void addTo(OddProgram program) {
    program.add(
        "Swap",
        c -> {
          c.number(1).ldc("s").insns(SWAP).sayTop('i').sayTop('s');
          c.ldc(1.5f).number(2).insns(SWAP).sayTop('f').sayTop('i').insns(RETURN);
        });
    program.add(
        "Dup2",
        c -> {
          c.number(1).ldc("s").insns(DUP2).sayTop('s').sayTop('i').sayTop('s').sayTop('i');
          c.ldc(5L).insns(DUP2).sayTop('l').sayTop('l');
          c.ldc(5.5).insns(DUP2).sayTop('d').sayTop('d');
          c.number(1).number(2).ldc(7.0).insns(POP2, POP2).ldc(3.5f).sayTop('f').insns(RETURN);
        });
    program.add(
        "DupX1",
        c -> c.ldc("a").number(2).insns(DUP_X1).sayTop('i').sayTop('s').sayTop('i').insns(RETURN));
    program.add(
        "DupX2",
        c -> {
          c.ldc("a").ldc(2.5f).number(3).insns(DUP_X2);
          c.sayTop('i').sayTop('f').sayTop('s').sayTop('i');
          c.ldc(9L).ldc("over").insns(DUP_X2).sayTop('s').sayTop('l').sayTop('s');
          c.ldc(9.25).number(4).insns(DUP_X2).sayTop('i').sayTop('d').sayTop('i').insns(RETURN);
        });
    program.add(
        "Dup2X1",
        c -> {
          c.ldc("a").number(2).ldc(3.5f).insns(DUP2_X1);
          c.sayTop('f').sayTop('i').sayTop('s').sayTop('f').sayTop('i');
          c.ldc("b").ldc(8L).insns(DUP2_X1).sayTop('l').sayTop('s').sayTop('l').insns(RETURN);
        });
    program.add(
        "Dup2X2",
        c -> {
          c.ldc("a").number(2).ldc(3.5f).ldc("d").insns(DUP2_X2);
          c.sayTop('s').sayTop('f').sayTop('i').sayTop('s').sayTop('s').sayTop('f');
          c.number(1).ldc("b").ldc(8L).insns(DUP2_X2);
          c.sayTop('l').sayTop('s').sayTop('i').sayTop('l');
          c.ldc(8.5).number(1).ldc("b").insns(DUP2_X2);
          c.sayTop('s').sayTop('i').sayTop('d').sayTop('s').sayTop('i');
          c.ldc(8.5).ldc(6L).insns(DUP2_X2).sayTop('l').sayTop('d').sayTop('l').insns(RETURN);
        });
    program.add(
        "Nops",
        c -> {
          for (int i = 0; i < 1000; i++) {
            c.visitInsn(NOP);
          }
          c.say("nops").insns(RETURN);
        });
    program.add("WideLocals", StackShapes::wideLocals);
    program.add("Slots", StackShapes::slots);
    program.add("GotoW", StackShapes::gotoW);
    program.add("LeftOnStack", StackShapes::leftOnStack);
  }

  private static void wideLocals(Code c) {
    c.number(1).local(ISTORE, 256).ldc(2L).local(LSTORE, 257).ldc(3.5f).local(FSTORE, 259);
    c.ldc(4.5).local(DSTORE, 260).ldc("five").local(ASTORE, 65000);
    c.visitIincInsn(256, 32767);
    c.visitIincInsn(256, -32768);
    c.number(0).local(ISTORE, 3);
    c.visitIincInsn(3, 128);
    c.visitIincInsn(3, -30000);
    c.local(ILOAD, 256).sayTop('i').local(LLOAD, 257).sayTop('l').local(FLOAD, 259).sayTop('f');
    c.local(DLOAD, 260).sayTop('d').local(ALOAD, 65000).sayTop('s').local(ILOAD, 3).sayTop('i');
    c.insns(RETURN);
  }

  /** One slot holds values of all kinds in turn; a long loses its second half. */
  private static void slots(Code c) {
    c.ldc(1L).local(LSTORE, 0).local(LLOAD, 0).sayTop('l');
    c.number(2).local(ISTORE, 1).local(ILOAD, 1).sayTop('i');
    c.ldc("x").local(ASTORE, 0).local(ALOAD, 0).sayTop('s').local(ILOAD, 1).sayTop('i');
    c.ldc(2.5).local(DSTORE, 0).ldc(3.5f).local(FSTORE, 2).local(DLOAD, 0).sayTop('d');
    c.local(FLOAD, 2).sayTop('f').insns(RETURN);
  }

  private static void gotoW(Code c) {
    Label far = new Label(), back = new Label(), end = new Label();
    c.number(0).local(ISTORE, 0).jump(Code.GOTO_W, far);
    c.at(back).local(ILOAD, 0).sayTop('i').local(ILOAD, 0).number(3).jump(IF_ICMPGE, end);
    c.at(far);
    c.visitIincInsn(0, 1);
    c.jump(Code.GOTO_W, back);
    c.at(end).insns(RETURN);
  }

  /** A return with values left below; values live on the stack across a branch. */
  private static void leftOnStack(Code c) {
    Label odd = new Label(), join = new Label();
    c.number(11).ldc("kept").ldc(4L);
    c.call("java/lang/System", "nanoTime", "()J").ldc(0L).insns(LCMP).jump(IFEQ, odd);
    c.ldc(1L).insns(LADD).jump(GOTO, join);
    c.at(odd).ldc(1L).insns(LADD);
    c.at(join).sayTop('l').sayTop('s').insns(RETURN);
  }
}
