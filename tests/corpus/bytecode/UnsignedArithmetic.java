package bytecode;

/** Unsigned comparison, division, remainder, conversion and printing of int and long. */
public class UnsignedArithmetic {
  public static void main(String[] args) {
    int[] ints = {0, 1, 2, 7, 10, Integer.MAX_VALUE, Integer.MIN_VALUE, -1, -2, -10, 0xcccccccc};
    for (int a : ints) {
      StringBuilder s = new StringBuilder(Integer.toUnsignedString(a) + " " + Integer.toUnsignedLong(a) + ":");
      for (int b : ints) {
        s.append(' ').append(Integer.compareUnsigned(a, b));
        if (b != 0) s.append(',').append(Integer.toUnsignedString(Integer.divideUnsigned(a, b))).append(',').append(Integer.toUnsignedString(Integer.remainderUnsigned(a, b)));
      }
      System.out.println(s);
    }
    long[] longs = {0, 1, 3, 10, Long.MAX_VALUE, Long.MIN_VALUE, -1, -3, 0xccccccccccccccccL, 1L << 32};
    for (long a : longs) {
      StringBuilder s = new StringBuilder(Long.toUnsignedString(a) + " " + Long.toUnsignedString(a, 36) + ":");
      for (long b : longs) {
        s.append(' ').append(Long.compareUnsigned(a, b));
        if (b != 0) s.append(',').append(Long.toUnsignedString(Long.divideUnsigned(a, b))).append(',').append(Long.toUnsignedString(Long.remainderUnsigned(a, b)));
      }
      System.out.println(s + " " + Math.multiplyHigh(a, -7));
    }
    System.out.println(Integer.parseUnsignedInt("4294967295") + " " + Long.parseUnsignedLong("18446744073709551615") + " " + Byte.toUnsignedInt((byte) -1) + " " + Short.toUnsignedLong((short) -1));
    try {
      Integer.divideUnsigned(1, 0);
    } catch (ArithmeticException e) {
      System.out.println(e.getMessage());
    }
    try {
      Integer.parseUnsignedInt("4294967296");
    } catch (NumberFormatException e) {
      System.out.println(e.getMessage());
    }
  }
}
