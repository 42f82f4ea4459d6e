package bytecode;

/** Floating-point operations, conversions and comparisons on edge values. */
public class FloatingPoint {
  static final double[] EDGES = {0.0, -0.0, 1, -1, 0.5, -2.5, 1e-310, Double.MIN_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, 2147483647.0, 2147483648.0, -2147483649.0, 9.223372036854775807e18, 1e19, 3.4028236e38};

  public static void main(String[] args) {
    for (double a : EDGES) {
      float f = (float) a;
      System.out.println(a + " " + f + " " + (int) a + " " + (long) a + " " + (int) f + " " + (long) f + " " + (char) a + (int) (byte) a + " " + (short) a + " " + -a + " " + -f);
      System.out.println(Double.doubleToRawLongBits(a) + " " + Float.floatToIntBits(f) + " " + Math.sqrt(a) + " " + Math.abs(a) + " " + Math.floor(a) + " " + Math.ceil(a) + " " + Math.rint(a) + " " + Math.round(a) + " " + Math.round(f));
      StringBuilder line = new StringBuilder();
      for (double b : EDGES) {
        float g = (float) b;
        line.append(a + b).append(' ').append(a - b).append(' ').append(a * b).append(' ').append(a / b).append(' ').append(a % b).append(' ');
        line.append(f + g).append(' ').append(f - g).append(' ').append(f * g).append(' ').append(f / g).append(' ').append(f % g).append(' ');
        line.append(a < b).append(a <= b).append(a > b).append(a >= b).append(a == b).append(a != b).append(!(a < b)).append(f < g).append(f >= g).append(f == g);
        line.append(Math.min(a, b)).append(Math.max(a, b)).append(Math.min(f, g)).append(Math.max(f, g)).append(Double.compare(a, b)).append(';');
      }
      System.out.println(line);
    }
  }
}
