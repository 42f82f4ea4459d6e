package numbers;

/** floor, ceil, rint, round, signum, ulp, nextUp, nextAfter, scalb, getExponent, copySign on edge values, double and float. */
public class RoundingFunctions {
  public static void main(String[] args) {
    double[] v = {0.0, -0.0, 0.5, -0.5, 1.5, -1.5, 2.5, 0.49999999999999994, 4503599627370495.5, 4503599627370496.5, 4503599627370497.0, 9007199254740993.0, -9007199254740991.0, 1e300, Double.MIN_VALUE, -Double.MIN_NORMAL, Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, 2147483647.5, -2147483648.5, 9.223372036854775807e18};
    for (double d : v) {
      float f = (float) d;
      System.out.println(d + ": " + Math.floor(d) + " " + Math.ceil(d) + " " + Math.rint(d) + " " + Math.round(d) + " " + Math.round(f) + " " + Math.signum(d) + " " + Math.ulp(d) + " " + Math.nextUp(d) + " " + Math.nextDown(d) + " " + Math.nextAfter(d, 1) + " " + Math.getExponent(d) + " " + Math.copySign(3, d) + " " + Math.scalb(d, 3) + " " + Math.scalb(d, -1030) + " " + Math.abs(d));
      System.out.println("  " + f + " " + Math.ulp(f) + " " + Math.nextUp(f) + " " + Math.nextDown(f) + " " + Math.nextAfter(f, 0.0) + " " + Math.getExponent(f) + " " + Math.copySign(2f, f) + " " + Math.scalb(f, 2) + " " + Math.signum(f) + " " + Math.abs(f) + " " + StrictMath.rint(d) + " " + (int) Math.floor(f));
    }
    System.out.println(Math.max(-0f, 0f) + " " + Math.min(Double.NaN, 1) + " " + Math.max(1, Double.NaN) + " " + Math.max(Long.MIN_VALUE, 5) + " " + Math.min((byte) 3, 'a') + " " + Math.toRadians(180) + " " + Math.toDegrees(Math.PI) + " " + Math.hypot(3e200, 4e200) + " " + Math.fma(0.1, 10, -1) + " " + Math.fma(0.1f, 10f, -1f) + " " + Math.sqrt(2) + " " + Math.sqrt(-1) + " " + Math.cbrt(-27) + " " + Math.sqrt(Double.MIN_VALUE));
  }
}
