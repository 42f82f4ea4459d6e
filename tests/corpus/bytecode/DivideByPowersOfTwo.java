package bytecode;

/** Division and remainder by constant powers of two, positive and negative, for int and long: rounding is towards zero. */
public class DivideByPowersOfTwo {
  static void ints(int n) {
    System.out.println(n + ": " + n / 1 + " " + n / -1 + " " + n / 2 + " " + n / -2 + " " + n / 4 + " " + n / 16 + " " + n / -16 + " " + n / 1024 + " " + n / 65536 + " " + n / (1 << 30) + " " + n / Integer.MIN_VALUE
        + " | " + n % 1 + " " + n % 2 + " " + n % -2 + " " + n % 8 + " " + n % 1024 + " " + n % (1 << 30) + " " + n % Integer.MIN_VALUE);
  }

  static void longs(long n) {
    System.out.println(n + "L: " + n / 2 + " " + n / -8 + " " + n / 256 + " " + n / (1L << 32) + " " + n / (1L << 62) + " " + n / Long.MIN_VALUE
        + " | " + n % 2 + " " + n % -8 + " " + n % (1L << 32) + " " + n % (1L << 62) + " " + n % Long.MIN_VALUE);
  }

  public static void main(String[] args) {
    for (int n : new int[] {0, 1, -1, 2, -2, 3, -3, 15, -15, 16, -17, 1023, -1025, 65535, -65537, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE + 1}) {
      ints(n);
      longs(n);
      longs(n * 0x100000001L);
    }
    longs(Long.MIN_VALUE);
    longs(Long.MAX_VALUE);
  }
}
