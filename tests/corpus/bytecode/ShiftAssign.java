package bytecode;

/** Compound shifts of byte, short, char, int and long variables, array elements and fields: the result is narrowed again. */
public class ShiftAssign {
  static byte field = -128;
  long wide = Long.MIN_VALUE + 5;

  public static void main(String[] args) {
    for (int d : new int[] {0, 1, 4, 7, 8, 15, 31, 32, 35, -1}) {
      byte b1 = -100, b2 = -100, b3 = -100;
      short s1 = 30000, s2 = -30000, s3 = -30000;
      char c1 = 0xfedc, c2 = 0xfedc, c3 = 0xfedc;
      b1 <<= d; b2 >>= d; b3 >>>= d;
      s1 <<= d; s2 >>= d; s3 >>>= d;
      c1 <<= d; c2 >>= d; c3 >>>= d;
      System.out.println(d + ": " + b1 + " " + b2 + " " + b3 + " " + s1 + " " + s2 + " " + s3 + " " + (int) c1 + " " + (int) c2 + " " + (int) c3);
      int[] ints = {0x80000001};
      long[] longs = {0x8000000000000001L};
      ints[0] >>>= (long) d + (1L << 33);
      longs[0] >>= d;
      System.out.println("  " + ints[0] + " " + longs[0] + " " + (field >>>= d) + " " + (new ShiftAssign().wide >>>= d));
      field = -128;
    }
    byte b = 1;
    System.out.println((b <<= 7) + " " + b + " " + (b >>>= 1) + " " + b);
  }
}
