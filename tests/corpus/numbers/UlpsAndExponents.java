package numbers;

/** Math.ulp, nextUp, nextAfter, scalb, getExponent, copySign, fma, IEEEremainder, hypot and cbrt at edges. */
public class UlpsAndExponents {
  public static void main(String[] args) {
    double[] d = {0.0, -0.0, 1, -1, Double.MIN_VALUE, Double.MIN_NORMAL, Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, Math.PI, 1e-310, 4503599627370496.5};
    for (double x : d) {
      System.out.println(x + ": " + Math.ulp(x) + " " + Math.nextUp(x) + " " + Math.nextDown(x) + " " + Math.getExponent(x) + " " + Math.scalb(x, 3) + " " + Math.scalb(x, -1080) + " " + Math.scalb(x, 5000) + " " + Math.signum(x) + " " + Math.abs(x) + " " + Math.rint(x) + " " + Math.floor(x) + " " + Math.ceil(x) + " " + Math.round(x) + " " + Math.cbrt(x) + " " + Double.toHexString(x));
    }
    float[] f = {0f, -0f, 1, Float.MIN_VALUE, Float.MIN_NORMAL, Float.MAX_VALUE, Float.POSITIVE_INFINITY, Float.NaN, 8388607.5f};
    for (float x : f) {
      System.out.println(x + ": " + Math.ulp(x) + " " + Math.nextUp(x) + " " + Math.nextDown(x) + " " + Math.getExponent(x) + " " + Math.scalb(x, 3) + " " + Math.scalb(x, -140) + " " + Math.signum(x) + " " + Math.round(x) + " " + Float.toHexString(x) + " " + Math.nextAfter(x, 1e300));
    }
    for (double a : d) {
      for (double b : new double[] {0, -0.0, 3, Double.NaN, Double.NEGATIVE_INFINITY, Double.MIN_VALUE}) System.out.print(Math.nextAfter(a, b) + "," + Math.copySign(a, b) + "," + Math.IEEEremainder(a, b) + "," + Math.hypot(a, b) + "," + Math.max(a, b) + "," + Math.min(a, b) + " ");
      System.out.println();
    }
    System.out.println(Math.fma(0.1, 10, -1) + " " + (0.1 * 10 - 1) + " " + Math.fma(Double.MAX_VALUE, 2, Double.NEGATIVE_INFINITY) + " " + Math.fma(1e200, 1e200, Double.NEGATIVE_INFINITY) + " " + Math.fma(0.0, Double.POSITIVE_INFINITY, 1) + " " + Math.fma(-0.0, 1, 0) + " " + Math.fma(Double.MIN_VALUE, 0.5, Double.MIN_VALUE) + " " + Math.fma(0.1f, 10f, -1f) + " " + Math.fma(16777216f, 16777217f, 1f));
    System.out.println(Math.floorMod(-7, 3) + " " + Math.floorMod(-7L, 3) + " " + Math.floorDiv(Integer.MIN_VALUE, -1) + " " + Math.multiplyHigh(Long.MIN_VALUE, Long.MAX_VALUE) + " " + Math.multiplyFull(Integer.MIN_VALUE, Integer.MIN_VALUE) + " " + Math.absExact(-5) + " " + Math.negateExact(5L));
  }
}
