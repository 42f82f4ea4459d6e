package dev.kiln.tests.odd;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Exception tables and monitors that no compiler makes. */
final class Handlers implements Opcodes {
  private static final String RUNTIME = "java/lang/RuntimeException";

  private Handlers() {}

  static void addTo(OddProgram program) {
    program.add("CoversItself", Handlers::coversItself);
    program.add("BackwardHandler", Handlers::backwardHandler);
    program.add("Overlapping", Handlers::overlapping);
    program.add("SameRange", Handlers::sameRange);
    program.add("HandlerIsStart", Handlers::handlerIsStart);
    program.add("Unstructured", Handlers::unstructured);
    program.add("MonitorThrice", Handlers::thrice);
    program.add("PadHeadsLoop", Handlers::padHeadsLoop);
    program.add("DeadHandler", Handlers::deadHandler);
    program.add("ThrowNull", c -> c.insns(ACONST_NULL, ATHROW));
  }

  /** The handler throws again, into itself, until a counter is down. */
  private static void coversItself(Code c) {
    Label start = new Label(), handler = new Label(), end = new Label(), out = new Label();
    c.visitTryCatchBlock(start, end, handler, RUNTIME);
    c.number(4).local(ISTORE, 0);
    c.at(start).fail("java/lang/IllegalStateException");
    c.at(handler).sayTop('c');
    c.visitIincInsn(0, -1);
    c.local(ILOAD, 0).jump(IFLE, out).fail("java/lang/IllegalArgumentException");
    c.at(end);
    c.at(out).local(ILOAD, 0).sayTop('i').insns(RETURN);
  }

  /** The handler stands before its range and falls into it. */
  private static void backwardHandler(Code c) {
    Label start = new Label(), handler = new Label(), end = new Label(), out = new Label();
    c.visitTryCatchBlock(start, end, handler, null);
    c.number(0).local(ISTORE, 0).jump(GOTO, start);
    c.at(handler).sayTop('s');
    c.visitIincInsn(0, 1);
    c.at(start).local(ILOAD, 0).number(3).jump(IF_ICMPGE, out);
    c.number(7).number(0).insns(IREM, POP);
    c.at(end);
    c.at(out).local(ILOAD, 0).sayTop('i').insns(RETURN);
  }

  /** Ranges that overlap without nesting: the first entry that fits wins. */
  private static void overlapping(Code c) {
    for (int place = 0; place < 3; place++) {
      Label a = new Label(), b = new Label(), d = new Label(), e = new Label();
      Label first = new Label(), second = new Label(), out = new Label();
      c.visitTryCatchBlock(a, d, first, "java/lang/ArithmeticException");
      c.visitTryCatchBlock(b, e, second, RUNTIME);
      c.at(a);
      divide(c, place == 0);
      c.at(b);
      divide(c, place == 1);
      c.at(d);
      divide(c, place == 2);
      c.at(e).jump(GOTO, out);
      c.at(first).insns(POP).say("first").jump(GOTO, out);
      c.at(second).insns(POP).say("second");
      c.at(out);
    }
    c.insns(RETURN);
  }

  private static void divide(Code c, boolean fails) {
    c.number(5).number(fails ? 0 : 1).insns(IDIV).sayTop('i');
  }

  /** Many entries for the same range, one of a type that never fits. */
  private static void sameRange(Code c) {
    Label start = new Label(), end = new Label(), out = new Label();
    Label[] handlers = {new Label(), new Label(), new Label()};
    c.visitTryCatchBlock(start, end, handlers[0], "java/lang/ClassCastException");
    c.visitTryCatchBlock(start, end, handlers[1], "java/lang/IndexOutOfBoundsException");
    c.visitTryCatchBlock(start, end, handlers[2], null);
    c.at(start).number(1);
    c.visitIntInsn(NEWARRAY, T_INT);
    c.number(1).insns(IALOAD).sayTop('i').at(end).jump(GOTO, out);
    for (int i = 0; i < handlers.length; i++) {
      c.at(handlers[i]).sayTop('s').number(i).sayTop('i').jump(GOTO, out);
    }
    c.at(out).insns(RETURN);
  }

  /** The handler is the first instruction of its own range, entered with an exception. */
  private static void handlerIsStart(Code c) {
    Label start = new Label(), end = new Label(), out = new Label();
    c.visitTryCatchBlock(start, end, start, RUNTIME);
    c.number(0).local(ISTORE, 1).type(NEW, "java/lang/IllegalStateException").insns(DUP);
    c.ldc("begin");
    c.visitMethodInsn(
        INVOKESPECIAL, "java/lang/IllegalStateException", "<init>", "(Ljava/lang/String;)V", false);
    c.type(CHECKCAST, RUNTIME);
    c.at(start).local(ASTORE, 0);
    c.visitIincInsn(1, 1);
    c.local(ALOAD, 0).sayTop('s').local(ILOAD, 1).number(3).jump(IF_ICMPGE, out);
    c.insns(ACONST_NULL, ARRAYLENGTH, POP);
    c.at(end);
    c.at(out).insns(RETURN);
  }

  /**
   * Calls in a loop in a loop, behind these and in a handler, all covered by the same handlers, one
   * of which is entered from above too. A landing pad for all calls would be the header of a loop,
   * and entered both from the innermost loop and from elsewhere.
   */
  private static void padHeadsLoop(Code c) {
    Label start = new Label(), end = new Label(), out = new Label(), top = new Label();
    Label middle = new Label(), inner = new Label(), again = new Label();
    Label behind = new Label(), handler = new Label();
    c.visitTryCatchBlock(start, end, top, "java/lang/NumberFormatException");
    c.visitTryCatchBlock(start, end, handler, RUNTIME);
    c.number(0).local(ISTORE, 0).insns(DCONST_0).local(DSTORE, 2);
    // Ends of loops that the optimizer does not know.
    c.ldc("4").call("java/lang/Integer", "parseInt", "(Ljava/lang/String;)I").local(ISTORE, 5);
    c.insns(ACONST_NULL);
    c.at(top).sayTop('c');
    c.visitIincInsn(0, 1);
    c.number(2).local(ISTORE, 4);
    // Out of bounds the first time, no number the second and third.
    c.at(start).at(middle).local(ILOAD, 4).local(ILOAD, 5).jump(IF_ICMPGE, behind);
    c.number(2).local(ISTORE, 1);
    c.at(inner).local(ILOAD, 1).local(ILOAD, 5).jump(IF_ICMPGE, again);
    c.ldc("111111").local(ILOAD, 1).local(ILOAD, 0).number(10);
    c.call("java/lang/Integer", "parseInt", "(Ljava/lang/CharSequence;III)I").sayTop('i');
    c.visitIincInsn(1, 1);
    c.jump(GOTO, inner).at(again);
    c.visitIincInsn(4, 1);
    c.jump(GOTO, middle);
    // No radix the fourth time.
    c.at(behind).ldc("1").local(ILOAD, 0).number(3).insns(ISUB);
    c.call("java/lang/Integer", "parseInt", "(Ljava/lang/String;I)I").sayTop('i');
    c.insns(DCONST_1).local(DSTORE, 2).jump(GOTO, out);
    // One is no radix.
    c.at(handler).sayTop('c').local(DLOAD, 2).sayTop('d').local(ILOAD, 0).insns(I2D);
    c.local(DSTORE, 2).ldc("1").local(ILOAD, 0);
    c.call("java/lang/Integer", "parseInt", "(Ljava/lang/String;I)I").sayTop('i');
    c.insns(ACONST_NULL).jump(GOTO, top);
    c.at(end).at(out).local(ILOAD, 0).sayTop('i').local(DLOAD, 2).sayTop('d').insns(RETURN);
  }

  /**
   * A handler of code that is never reached ends just before the place where null is found: it
   * leads elsewhere, so what is null there is known.
   */
  private static void deadHandler(Code c) {
    Label start = new Label(), end = new Label(), handler = new Label(), out = new Label();
    c.visitTryCatchBlock(start, end, handler, null);
    c.insns(ACONST_NULL).type(CHECKCAST, "java/lang/String").local(ASTORE, 0);
    c.local(ALOAD, 0).jump(GOTO, out);
    c.at(start).number(1).insns(POP).at(end).insns(RETURN);
    c.at(handler).insns(POP, RETURN);
    c.at(out);
    c.visitMethodInsn(INVOKEVIRTUAL, "java/lang/String", "length", "()I", false);
    c.insns(POP, RETURN);
  }

  /** Left in the order of entering, not the reverse. */
  private static void unstructured(Code c) {
    for (int local = 0; local < 2; local++) {
      c.type(NEW, "java/lang/Object").insns(DUP);
      c.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
      c.local(ASTORE, local);
    }
    c.local(ALOAD, 0).insns(MONITORENTER).local(ALOAD, 1).insns(MONITORENTER);
    holds(c);
    c.local(ALOAD, 0).insns(MONITOREXIT);
    holds(c);
    c.local(ALOAD, 1).insns(MONITOREXIT);
    holds(c);
    c.insns(RETURN);
  }

  private static void holds(Code c) {
    for (int local = 0; local < 2; local++) {
      c.local(ALOAD, local).call("java/lang/Thread", "holdsLock", "(Ljava/lang/Object;)Z");
      c.sayTop('z');
    }
  }

  /** Entered three times in a row, then left three times. */
  private static void thrice(Code c) {
    c.type(NEW, "java/lang/Object").insns(DUP);
    c.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    c.insns(DUP).local(ASTORE, 0).local(ASTORE, 1);
    for (int opcode : new int[] {MONITORENTER, MONITOREXIT}) {
      for (int i = 0; i < 3; i++) {
        c.local(ALOAD, 0).insns(opcode);
      }
      holds(c);
    }
    c.insns(RETURN);
  }
}
