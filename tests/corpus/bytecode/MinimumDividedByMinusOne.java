package bytecode;

/** The one overflow of division: the least value by -1, as constant, variable, in loops and compound assignments. */
public class MinimumDividedByMinusOne {
  static int divide(int a, int b) {
    return a / b;
  }

  static int remainder(int a, int b) {
    return a % b;
  }

  public static void main(String[] args) {
    int min = Integer.MIN_VALUE + args.length;
    long lmin = Long.MIN_VALUE + args.length;
    int minus = -1 - args.length;
    System.out.println(min / -1 + " " + min % -1 + " " + min / minus + " " + min % minus);
    System.out.println(lmin / -1 + " " + lmin % -1 + " " + lmin / minus + " " + lmin % (long) minus);
    System.out.println(Integer.MIN_VALUE / minus + " " + Long.MIN_VALUE % minus);
    int[] divisors = {-2, -1, 1, 2};
    for (int d : divisors) {
      System.out.println(d + ": " + divide(min, d) + " " + remainder(min, d) + " " + divide(min + 1, d) + " " + lmin / d + " " + lmin % d);
    }
    int x = min;
    x /= minus;
    long y = lmin;
    y %= minus;
    System.out.println(x + " " + y);
    byte b = Byte.MIN_VALUE;
    b /= minus;
    short s = Short.MIN_VALUE;
    s /= minus;
    System.out.println(b + " " + s + " " + (byte) (Byte.MIN_VALUE / minus) + " " + Byte.MIN_VALUE / minus);
    System.out.println(Math.abs(min) + " " + -min + " " + min * minus + " " + (0 - min) + " " + Math.floorDiv(min, minus) + " " + Math.floorMod(min, minus));
  }
}
