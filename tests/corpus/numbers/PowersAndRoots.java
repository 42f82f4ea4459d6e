package numbers;

/** pow, sqrt, cbrt, exp and logs at exact points where every implementation must agree. */
public class PowersAndRoots {
  public static void main(String[] args) {
    for (int i = -5; i < 60; i += 7) System.out.print(Math.pow(2, i) + " " + Math.sqrt(Math.pow(4, i)) + " " + StrictMath.pow(10, i) + " ");
    System.out.println();
    double[] v = {0.0, -0.0, 1, -1, 2, 0.5, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, 3};
    for (double a : v) {
      StringBuilder s = new StringBuilder();
      for (double b : v) s.append(StrictMath.pow(a, b)).append(' ');
      System.out.println(s + "| " + Math.sqrt(a) + " " + Math.cbrt(a) + " " + StrictMath.exp(a) + " " + StrictMath.log(a) + " " + StrictMath.log10(a) + " " + Math.hypot(a, 3));
    }
    int squares = 0;
    for (int i = 0; i < 50000; i++) {
      double r = Math.sqrt((double) i * i);
      if (r == i) squares++;
    }
    System.out.println(squares + " " + Math.sqrt(2) * Math.sqrt(2) + " " + (int) Math.cbrt(1e9) + " " + Math.log10(1000) + " " + Math.exp(0) + " " + Math.log(1) + " " + Math.sqrt(1L << 62) + " " + (long) Math.sqrt(Long.MAX_VALUE));
  }
}
