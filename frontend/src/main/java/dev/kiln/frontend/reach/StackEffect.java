package dev.kiln.frontend.reach;

/** Words that the operand-only instructions (JVMS 6.5) take from and put on the stack. */
final class StackEffect {
  // One digit per opcode from iaload (46) to arraylength/athrow (191) where it applies; both tables
  // in words, '.' for opcodes that are not operand-only.
  private static final int FIRST = 46;
  private static final String POPPED =
      // iaload laload faload daload aaload baload caload saload
      "22222222"
          // 54..78: stores to locals
          + ".".repeat(25)
          // iastore lastore fastore dastore aastore bastore castore sastore
          + "34343333"
          // pop .. swap
          + ".".repeat(9)
          // add sub mul div rem (i l f d each)
          + "2424".repeat(5)
          // neg
          + "1212"
          // shl shr ushr (i l each)
          + "232323"
          // and or xor (i l each)
          + "242424"
          // iinc
          + "."
          // i2l i2f i2d l2i l2f l2d f2i f2l f2d d2i d2l d2f i2b i2c i2s
          + "111222111222111"
          // lcmp fcmpl fcmpg dcmpl dcmpg
          + "42244";
  private static final String PUSHED =
      "12121111"
          + ".".repeat(25)
          + "00000000"
          + ".".repeat(9)
          + "1212".repeat(5)
          + "1212"
          + "121212"
          + "121212"
          + "."
          + "212112122121111"
          + "11111";

  private static final int ARRAYLENGTH = 190;

  private StackEffect() {}

  static int popped(int opcode) {
    return opcode == ARRAYLENGTH ? 1 : digit(POPPED, opcode);
  }

  static int pushed(int opcode) {
    return opcode == ARRAYLENGTH ? 1 : digit(PUSHED, opcode);
  }

  private static int digit(String table, int opcode) {
    int at = opcode - FIRST;
    if (at < 0 || at >= table.length() || table.charAt(at) == '.') {
      throw new IllegalArgumentException("opcode " + opcode);
    }
    return table.charAt(at) - '0';
  }
}
