package dev.kiln.tests.odd;

import static dev.kiln.tests.odd.OddProgram.method;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** {@code jsr} and {@code ret}. */
final class Subroutines implements Opcodes {
  private Subroutines() {}

  static void addTo(OddProgram program) {
    program.add(
        "JsrFinally",
        V1_5,
        cls -> {
          method(cls, "f", "(I)I", Subroutines::finallyBody);
          method(
              cls,
              "run",
              "()V",
              c -> {
                for (int i = 0; i < 2; i++) {
                  c.number(2 * i).call("JsrFinally", "f", "(I)I").sayTop('i');
                }
                c.number(1).call("JsrFinally", "f", "(I)I").sayTop('i');
                c.visitInsn(RETURN);
              });
        });
    program.add("JsrNull", Subroutines::nullsAround);
    program.add("JsrNested", Subroutines::nested);
    program.add(
        "JsrRetOut",
        V1_5,
        cls -> {
          method(cls, "f", "(I)I", Subroutines::retOutOfNested);
          method(
              cls,
              "run",
              "()V",
              c -> {
                c.number(0).call("JsrRetOut", "f", "(I)I").sayTop('i');
                c.number(1).call("JsrRetOut", "f", "(I)I").sayTop('i');
                c.visitInsn(RETURN);
              });
        });
    program.add("JsrLoop", Subroutines::inLoop);
    program.add("JsrWide", Subroutines::wide);
    program.add("JsrNoReturn", Subroutines::neverReturns);
    program.add("JsrTypes", Subroutines::differentTypes);
    program.add("JsrHandlers", Subroutines::sharedHandler);
    program.add("JsrLoopInside", Subroutines::loopInside);
  }

  /** try { 0: return 5; 1: throw; 2: fall out } finally { print }, as old compilers did. */
  private static void finallyBody(Code c) {
    Label start = new Label(), end = new Label(), handler = new Label(), sub = new Label();
    Label throwing = new Label(), normal = new Label();
    c.visitTryCatchBlock(start, end, handler, null);
    c.at(start).local(ILOAD, 0).jump(IFEQ, normal);
    c.local(ILOAD, 0).number(1).jump(IF_ICMPEQ, throwing);
    c.number(5).local(ISTORE, 2).jump(JSR, sub).local(ILOAD, 2).insns(IRETURN);
    c.at(throwing).fail("java/lang/IllegalStateException");
    c.at(normal).jump(JSR, sub).number(7).insns(IRETURN);
    c.at(end);
    c.at(handler).local(ASTORE, 3).jump(JSR, sub).local(ALOAD, 3).insns(ATHROW);
    c.at(sub).local(ASTORE, 4).say("finally");
    c.visitVarInsn(RET, 4);
  }

  /** What is said of null dereferences inside, before and after a subroutine. */
  private static void nullsAround(Code c) {
    Label start = new Label(), end = new Label(), handler = new Label(), sub = new Label();
    Label next = new Label();
    c.visitTryCatchBlock(start, end, handler, "java/lang/NullPointerException");
    c.number(0).local(ISTORE, 0).insns(ACONST_NULL).local(ASTORE, 1);
    c.at(start).local(ILOAD, 0).jump(IFNE, next);
    c.local(ALOAD, 1).insns(ARRAYLENGTH, POP);
    c.at(next).jump(JSR, sub);
    c.local(ALOAD, 1).insns(ARRAYLENGTH, POP);
    c.insns(RETURN);
    c.at(sub).local(ASTORE, 2).local(ILOAD, 0).number(1);
    Label inside = new Label();
    c.jump(IF_ICMPNE, inside);
    c.local(ALOAD, 1).type(CHECKCAST, "[I").insns(ICONST_0, IALOAD, POP);
    c.at(inside);
    c.visitVarInsn(RET, 2);
    c.at(end);
    c.at(handler).sayTop('s');
    c.visitIincInsn(0, 1);
    c.local(ILOAD, 0).number(3).jump(IF_ICMPLT, start).insns(RETURN);
  }

  private static void nested(Code c) {
    Label a = new Label(), b = new Label(), d = new Label();
    c.number(0).local(ISTORE, 0);
    c.jump(JSR, a).jump(Code.JSR_W, a);
    c.local(ILOAD, 0).sayTop('i').insns(RETURN);
    c.at(a).local(ASTORE, 1).say("a").jump(JSR, b).jump(JSR, b);
    c.visitVarInsn(RET, 1);
    c.at(b).local(ASTORE, 2).jump(JSR, d);
    c.visitIincInsn(0, 10);
    c.visitVarInsn(RET, 2);
    c.at(d).local(ASTORE, 3);
    c.visitIincInsn(0, 1);
    c.visitVarInsn(RET, 3);
  }

  /** The inner subroutine returns to where the outer one was called if the argument is 1. */
  private static void retOutOfNested(Code c) {
    Label a = new Label(), b = new Label(), inner = new Label(), outer = new Label();
    c.jump(JSR, a).local(ILOAD, 0).insns(IRETURN);
    c.at(a).local(ASTORE, 1).jump(JSR, b);
    c.visitIincInsn(0, 100);
    c.at(outer);
    c.visitVarInsn(RET, 1);
    c.at(b).local(ASTORE, 2).local(ILOAD, 0).jump(IFEQ, inner);
    c.visitIincInsn(0, 10);
    c.jump(GOTO, outer);
    c.at(inner);
    c.visitIincInsn(0, 1);
    c.visitVarInsn(RET, 2);
  }

  private static void inLoop(Code c) {
    Label loop = new Label(), done = new Label(), sub = new Label();
    c.number(0).local(ISTORE, 0).insns(LCONST_1).local(LSTORE, 1);
    c.at(loop).local(ILOAD, 0).number(20).jump(IF_ICMPGE, done);
    c.jump(JSR, sub);
    c.visitIincInsn(0, 1);
    c.jump(GOTO, loop);
    c.at(done).local(LLOAD, 1).sayTop('l').insns(RETURN);
    c.at(sub).local(ASTORE, 3).local(LLOAD, 1).ldc(3L).insns(LMUL).local(LSTORE, 1);
    c.visitVarInsn(RET, 3);
  }

  private static void wide(Code c) {
    Label sub = new Label();
    c.number(3).local(ISTORE, 400).jump(JSR, sub).jump(JSR, sub);
    c.local(ILOAD, 400).sayTop('i').insns(RETURN);
    c.at(sub).local(ASTORE, 300);
    c.visitIincInsn(400, 1000);
    c.visitVarInsn(RET, 300);
  }

  private static void neverReturns(Code c) {
    Label sub = new Label(), out = new Label();
    c.jump(JSR, sub).say("not reached").insns(RETURN);
    c.at(sub).insns(POP).say("popped").jump(GOTO, out);
    c.at(out).insns(RETURN);
  }

  /** A local that the subroutine does not touch has another type at each call. */
  private static void differentTypes(Code c) {
    Label sub = new Label();
    c.ldc("text").local(ASTORE, 1).jump(JSR, sub).local(ALOAD, 1).sayTop('s');
    c.ldc(2.5).local(DSTORE, 1).jump(JSR, sub).local(DLOAD, 1).sayTop('d');
    c.number(9).local(ISTORE, 1).jump(JSR, sub).local(ILOAD, 1).sayTop('i');
    c.insns(RETURN);
    c.at(sub).local(ASTORE, 0).say("between");
    c.visitVarInsn(RET, 0);
  }

  /** One handler covers the calls and the subroutine. */
  private static void sharedHandler(Code c) {
    Label start = new Label(), end = new Label(), handler = new Label(), sub = new Label();
    Label again = new Label(), out = new Label(), quiet = new Label();
    c.visitTryCatchBlock(start, end, handler, "java/lang/ArithmeticException");
    c.number(0).local(ISTORE, 0);
    c.at(again).at(start).jump(JSR, sub).say("returned").jump(JSR, sub).say("returned again");
    c.jump(GOTO, out);
    c.at(sub).local(ASTORE, 1);
    c.visitIincInsn(0, 1);
    c.local(ILOAD, 0).number(2).jump(IF_ICMPNE, quiet);
    c.number(1).number(0).insns(IDIV, POP);
    c.at(quiet);
    c.visitVarInsn(RET, 1);
    c.at(end);
    c.at(handler);
    c.visitMethodInsn(
        INVOKEVIRTUAL, "java/lang/Throwable", "getMessage", "()Ljava/lang/String;", false);
    c.sayTop('s').local(ILOAD, 0).sayTop('i').jump(GOTO, again);
    c.at(out).local(ILOAD, 0).sayTop('i').insns(RETURN);
  }

  private static void loopInside(Code c) {
    Label sub = new Label(), loop = new Label(), done = new Label();
    c.number(0).local(ISTORE, 0).jump(JSR, sub).jump(JSR, sub);
    c.local(ILOAD, 0).sayTop('i').insns(RETURN);
    c.at(sub).local(ASTORE, 1).number(5).local(ISTORE, 2);
    c.at(loop).local(ILOAD, 2).jump(IFLE, done);
    c.local(ILOAD, 0).local(ILOAD, 2).insns(IADD).local(ISTORE, 0);
    c.visitIincInsn(2, -1);
    c.jump(GOTO, loop).at(done);
    c.visitVarInsn(RET, 1);
  }
}
