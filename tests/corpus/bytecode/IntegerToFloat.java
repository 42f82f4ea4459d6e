package bytecode;

/** i2f, l2f, l2d round to nearest even; i2d is exact. */
public class IntegerToFloat {
  public static void main(String[] args) {
    int[] ints = {0, 1, -1, 16777215, 16777216, 16777217, 16777218, 16777219, 33554433, 33554435, -16777217, -16777219, Integer.MAX_VALUE, Integer.MAX_VALUE - 63, Integer.MAX_VALUE - 64, Integer.MAX_VALUE - 65, Integer.MIN_VALUE, Integer.MIN_VALUE + 1, 123456789};
    for (int i : ints) {
      System.out.println(i + " " + (float) i + " " + (double) i + " " + (int) (float) i + " " + Integer.toHexString(Float.floatToIntBits(i)) + " " + ((int) (float) i == i));
    }
    long[] longs = {9007199254740991L, 9007199254740992L, 9007199254740993L, 9007199254740994L, 9007199254740995L, -9007199254740993L, Long.MAX_VALUE, Long.MAX_VALUE - 511, Long.MAX_VALUE - 512, Long.MAX_VALUE - 513, Long.MIN_VALUE, Long.MIN_VALUE + 1, 0x7fffffbfffffffffL, 0x7fffff4000000000L, 0x7fffff4000000001L, 0x4000004000000000L, 0x4000004000000001L, 123456789012345678L};
    for (long l : longs) {
      System.out.println(l + " " + (float) l + " " + (double) l + " " + (long) (double) l + " " + (long) (float) l + " " + Long.toHexString(Double.doubleToLongBits(l)) + " " + Integer.toHexString(Float.floatToIntBits(l)));
    }
    byte b = -128;
    char c = 65535;
    short s = -32768;
    float f = c;
    double d = s;
    f += 1L << 40;
    System.out.println((float) b + " " + f + " " + d + " " + (double) (float) 0.1 + " " + (float) (double) Long.MAX_VALUE + " " + (1L << 40 | 1) / 1f);
  }
}
