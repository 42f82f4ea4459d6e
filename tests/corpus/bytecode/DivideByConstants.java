package bytecode;

/** Division and remainder by constants that compilers replace by multiplication. */
public class DivideByConstants {
  public static void main(String[] args) {
    int[] values = {0, 1, -1, 6, -6, 7, 9, 10, 11, 99, -100, 641, 1000000007, Integer.MAX_VALUE, Integer.MAX_VALUE - 1, Integer.MIN_VALUE, Integer.MIN_VALUE + 1};
    for (int n : values) {
      System.out.println(n + ": " + n / 3 + " " + n / -3 + " " + n / 5 + " " + n / 6 + " " + n / 7 + " " + n / -7 + " " + n / 9 + " " + n / 10 + " " + n / 25 + " " + n / 100 + " " + n / 125 + " " + n / 625 + " " + n / 641 + " " + n / 1000000007 + " " + n / Integer.MAX_VALUE
          + " | " + n % 3 + " " + n % -3 + " " + n % 7 + " " + n % 10 + " " + n % 100 + " " + n % 641 + " " + n % Integer.MAX_VALUE);
    }
    long x = 0x9e3779b97f4a7c15L;
    long sum = 0;
    for (int i = 0; i < 2000; i++) {
      x ^= x << 13; x ^= x >>> 7; x ^= x << 17;
      sum = sum * 31 + x / 3 + x % 7 * 5 + x / 10 + x % 1000000007L + x / 6700417L - x / -12345678901L;
      int y = (int) x;
      sum += y / 7 * 3 + y % 11 + y / 1000 - y % -13 + (y >>> 1) / 10 + (char) y / 100 + (byte) y % 10;
    }
    System.out.println(sum + " " + x);
    for (long n : new long[] {Long.MIN_VALUE, Long.MIN_VALUE + 1, -1, 0, 1, Long.MAX_VALUE}) {
      System.out.println(n / 3 + " " + n / 7 + " " + n / 10 + " " + n / 1000000007L + " " + n % 3 + " " + n % 10 + " " + n % 6700417L + " " + n / -12345678901L);
    }
  }
}
