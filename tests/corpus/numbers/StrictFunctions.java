package numbers;

/** StrictMath's elementary functions, bit for bit, over ordinary, huge and special arguments. */
public class StrictFunctions {
  public static void main(String[] args) {
    double[] v = {0, -0.0, 1e-300, 0.5, 1, -1, 1.5707963267948966, 3.141592653589793, 2, -2.5, 10, 100.25, 710, -746, 1e5, 1e15, 1e22, 1e300, Double.MAX_VALUE, Double.MIN_VALUE, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    long hash = 0;
    for (double d : v) {
      double[] r = {StrictMath.sin(d), StrictMath.cos(d), StrictMath.tan(d), StrictMath.asin(d), StrictMath.acos(d), StrictMath.atan(d), StrictMath.exp(d), StrictMath.log(d), StrictMath.log10(d), StrictMath.cbrt(d), StrictMath.sinh(d), StrictMath.cosh(d), StrictMath.tanh(d), StrictMath.expm1(d), StrictMath.log1p(d), StrictMath.sqrt(d)};
      System.out.println(d + " " + java.util.Arrays.toString(r));
      for (double e : v) {
        hash = hash * 31 + Double.doubleToLongBits(StrictMath.pow(d, e));
        hash = hash * 31 + Double.doubleToLongBits(StrictMath.atan2(d, e));
        hash = hash * 31 + Double.doubleToLongBits(StrictMath.hypot(d, e));
        hash = hash * 31 + Double.doubleToLongBits(StrictMath.IEEEremainder(d, e));
      }
    }
    System.out.println(hash);
    java.util.Random r = new java.util.Random(1);
    for (int i = 0; i < 3000; i++) {
      double d = (r.nextDouble() - 0.5) * Math.scalb(1.0, r.nextInt(60) - 20);
      hash = hash * 31 + Double.doubleToLongBits(StrictMath.sin(d) + StrictMath.exp(d / 1e5) + StrictMath.log(Math.abs(d)) + StrictMath.pow(Math.abs(d), 0.3) + StrictMath.atan(d) + StrictMath.cbrt(d));
    }
    System.out.println(hash);
  }
}
