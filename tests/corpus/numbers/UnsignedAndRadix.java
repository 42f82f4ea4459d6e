package numbers;

/** Unsigned ints and longs, radix conversions, decode, bit counts, reversals, rotations, compress by hand, faults. */
public class UnsignedAndRadix {
  static void fails(Runnable r) {
    try {
      r.run();
      System.out.println("fine");
    } catch (NumberFormatException e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) {
    int[] ints = {0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 0x12345678, -123456789, 10, 0x80000001};
    long[] longs = {0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE, 0x123456789abcdefL, -98765432109876L};
    for (int a : ints) {
      System.out.print(Integer.toUnsignedString(a) + " " + Integer.toUnsignedLong(a) + " " + Integer.toString(a, 36) + " " + Integer.toUnsignedString(a, 3) + " " + Integer.toHexString(a) + " " + Integer.toOctalString(a) + " " + Integer.toBinaryString(a) + " " + Integer.bitCount(a) + " " + Integer.reverse(a) + " " + Integer.reverseBytes(a) + " " + Integer.highestOneBit(a) + " " + Integer.lowestOneBit(a) + " " + Integer.numberOfLeadingZeros(a) + " " + Integer.numberOfTrailingZeros(a) + " " + Integer.rotateLeft(a, 37) + " " + Integer.signum(a) + ":");
      for (int b : ints) if (b != 0) System.out.print(" " + Integer.divideUnsigned(a, b) + "," + Integer.remainderUnsigned(a, b) + "," + Integer.compareUnsigned(a, b));
      System.out.println();
    }
    for (long a : longs) {
      System.out.print(Long.toUnsignedString(a) + " " + Long.toString(a, 36) + " " + Long.toUnsignedString(a, 32) + " " + Long.toHexString(a) + " " + Long.toOctalString(a) + " " + Long.bitCount(a) + " " + Long.reverse(a) + " " + Long.reverseBytes(a) + " " + Long.highestOneBit(a) + " " + Long.numberOfLeadingZeros(a) + " " + Long.rotateRight(a, 70) + " " + Long.hashCode(a) + ":");
      for (long b : longs) if (b != 0) System.out.print(" " + Long.divideUnsigned(a, b) + "," + Long.remainderUnsigned(a, b) + "," + Long.compareUnsigned(a, b));
      System.out.println();
    }
    System.out.println(Integer.parseUnsignedInt("4294967295") + " " + Integer.parseUnsignedInt("+ff", 16) + " " + Long.parseUnsignedLong("18446744073709551615") + " " + Long.parseUnsignedLong("zzzzzzzzzzzz", 36) + " " + Integer.parseInt("-80000000", 16) + " " + Integer.decode("-0x80000000") + Integer.decode("#ff") + Integer.decode("-010") + Long.decode("0X7fffffffffffffff") + " " + Integer.parseInt("xx123yy", 2, 5, 10) + " " + Integer.valueOf("\u0663\u0664") + " " + Short.decode("-0x8000") + Byte.parseByte("-10000000", 2) + " " + Short.toUnsignedInt((short) -1) + Byte.toUnsignedLong((byte) -128) + " " + Short.reverseBytes((short) 0x1234) + Character.reverseBytes('\u1234') / 1 + " " + Integer.getInteger("no.such", 7) + Boolean.parseBoolean("TRUE") + Boolean.logicalXor(true, false));
    for (Runnable r : new Runnable[] {() -> Integer.parseUnsignedInt("4294967296"), () -> Integer.parseUnsignedInt("-1"), () -> Long.parseUnsignedLong("18446744073709551616"), () -> Long.parseUnsignedLong(""), () -> Integer.parseInt("2147483648"), () -> Integer.parseInt("9", 8), () -> Integer.parseInt("1", 1), () -> Integer.parseInt("1", 37), () -> Integer.parseInt(null), () -> Integer.parseInt("+"), () -> Integer.decode(""), () -> Integer.decode("--1"), () -> Integer.decode("0x"), () -> Byte.parseByte("128"), () -> Short.parseShort("40000"), () -> Long.parseLong("1L"), () -> Integer.parseInt("a1b", 0, 2, 10), () -> Byte.decode("0x80"), () -> Integer.parseInt("1_000")}) fails(r);
    try {
      Integer.parseInt("123", 2, 9, 10);
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e);
    }
    try {
      Integer.divideUnsigned(1, 0);
    } catch (ArithmeticException e) {
      System.out.println(e.getMessage());
    }
  }
}
