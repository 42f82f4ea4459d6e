package dev.kiln.backend.lower;

import dev.kiln.gc.spec.RuntimeEntries;
import org.objectweb.asm.Opcodes;

/**
 * Arithmetic and logic. Integers wrap; division tests for zero and takes {@code MIN / -1} out of
 * LLVM's undefined behaviour; shifts use the low bits of the distance; floating point is strict.
 */
final class ArithmeticOps {
  private ArithmeticOps() {}

  /** iadd to lxor. */
  static void lower(Body b, int opcode) {
    // Opcodes come in fours: int, long, float, double.
    char kind =
        opcode >= Opcodes.ISHL
            ? (opcode - Opcodes.ISHL) % 2 == 0 ? 'I' : 'J'
            : "IJFD".charAt((opcode - Opcodes.IADD) % 4);
    boolean floating = kind == 'F' || kind == 'D';
    switch (opcode) {
      case Opcodes.IADD, Opcodes.LADD, Opcodes.FADD, Opcodes.DADD ->
          binary(b, kind, floating ? "fadd" : "add");
      case Opcodes.ISUB, Opcodes.LSUB, Opcodes.FSUB, Opcodes.DSUB ->
          binary(b, kind, floating ? "fsub" : "sub");
      case Opcodes.IMUL, Opcodes.LMUL, Opcodes.FMUL, Opcodes.DMUL ->
          binary(b, kind, floating ? "fmul" : "mul");
      case Opcodes.FDIV, Opcodes.DDIV -> binary(b, kind, "fdiv");
      case Opcodes.FREM, Opcodes.DREM -> binary(b, kind, "frem");
      case Opcodes.IDIV, Opcodes.LDIV -> divide(b, kind, true);
      case Opcodes.IREM, Opcodes.LREM -> divide(b, kind, false);
      case Opcodes.INEG, Opcodes.LNEG ->
          b.push(kind, b.def("sub " + Kinds.irType(kind) + " 0, " + b.pop().text()));
      case Opcodes.FNEG, Opcodes.DNEG ->
          b.push(kind, b.def("fneg " + Kinds.irType(kind) + " " + b.pop().text()));
      case Opcodes.ISHL, Opcodes.LSHL -> shift(b, kind, "shl");
      case Opcodes.ISHR, Opcodes.LSHR -> shift(b, kind, "ashr");
      case Opcodes.IUSHR, Opcodes.LUSHR -> shift(b, kind, "lshr");
      case Opcodes.IAND, Opcodes.LAND -> binary(b, kind, "and");
      case Opcodes.IOR, Opcodes.LOR -> binary(b, kind, "or");
      case Opcodes.IXOR, Opcodes.LXOR -> binary(b, kind, "xor");
      default -> throw new IllegalArgumentException("opcode " + opcode);
    }
  }

  private static void binary(Body b, char kind, String operation) {
    Value right = b.pop();
    Value left = b.pop();
    b.push(
        kind,
        b.def(operation + " " + Kinds.irType(kind) + " " + left.text() + ", " + right.text()));
  }

  private static void shift(Body b, char kind, String operation) {
    Value distance = b.pop();
    Value left = b.pop();
    int mask = kind == 'J' ? 63 : 31;
    String masked;
    if (distance.isConstant()) {
      masked = Integer.toString(Integer.parseInt(distance.text()) & mask);
    } else {
      masked = b.def("and i32 " + distance.text() + ", " + mask);
      if (kind == 'J') {
        masked = b.def("zext nneg i32 " + masked + " to i64");
      }
    }
    b.push(kind, b.def(operation + " " + Kinds.irType(kind) + " " + left.text() + ", " + masked));
  }

  private static void divide(Body b, char kind, boolean quotient) {
    Value right = b.pop();
    Value left = b.pop();
    String type = Kinds.irType(kind);
    String operation = (quotient ? "sdiv " : "srem ") + type + " " + left.text() + ", ";
    if (right.isConstant() && !right.isZero() && !right.text().equals("-1")) {
      b.push(kind, b.def(operation + right.text()));
      return;
    }
    String isZero = b.def("icmp eq " + type + " " + right.text() + ", 0");
    b.throwIf(isZero, RuntimeEntries.THROW_ARITH, "");
    String isMinusOne = b.def("icmp eq " + type + " " + right.text() + ", -1");
    String divisor =
        b.def("select i1 " + isMinusOne + ", " + type + " 1, " + type + " " + right.text());
    String result = b.def(operation + divisor);
    if (quotient) {
      String negated = b.def("sub " + type + " 0, " + left.text());
      result =
          b.def(
              "select i1 " + isMinusOne + ", " + type + " " + negated + ", " + type + " " + result);
    }
    b.push(kind, result);
  }
}
