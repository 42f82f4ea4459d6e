package text;

/** %f %e %g %a: precision, rounding half up, special values, flags, BigDecimal, large and tiny magnitudes. */
public class FormatterFloats {
  static String f(String format, Object... args) {
    try {
      return String.format(format, args);
    } catch (java.util.IllegalFormatException e) {
      return e.getClass().getSimpleName() + " " + e.getMessage();
    }
  }

  public static void main(String[] args) {
    double[] values = {0, -0.0, 1, 0.5, 1.5, 2.5, 0.125, 0.375, 1234567.891, -9.9995, 99999.5, 1e-5, 1.0E-4, 9.99995E-5, 1e10, 1.7976931348623157E308, 4.9e-324, Math.PI, 0.1 + 0.2, 1e15, 123456789012345678.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    for (double v : values) {
      StringBuilder s = new StringBuilder();
      for (String p : new String[] {"%f", "%.0f", "%.1f", "%.2f", "%10.3f", "%-10.2f|", "%010.2f", "%+.3f", "%,.2f", "%(.1f", "% .2f", "%#.0f"}) s.append(f(p, v)).append(' ');
      System.out.println(s.length() > 900 ? s.substring(0, 900).hashCode() + " " + s.length() : s);
      StringBuilder t = new StringBuilder();
      for (String p : new String[] {"%e", "%.0e", "%.3E", "%12.2e", "%g", "%.3g", "%.10G", "%,g", "%a", "%.3a", "%A", "%s"}) t.append(f(p, v)).append(' ');
      System.out.println(t);
    }
    java.math.BigDecimal[] big = {new java.math.BigDecimal("1.005"), new java.math.BigDecimal("-0.00001"), new java.math.BigDecimal("1E+20"), new java.math.BigDecimal("123456789.987654321")};
    for (var v : big) System.out.println(f("%f %.2f %,.3f %e %.1e %g %s %(.2f %020.3f", v, v, v, v, v, v, v, v, v));
    System.out.println(f("%.2f %.3f %f", 1.005f, 0.1f, 1e10f) + " " + f("%a", 1f) + " " + f("%a", big[0]) + " " + f("%f", 1) + " " + f("%.2d", 1.0) + " " + f("%f %e", null, null) + " " + f("%#e", 1.0) + " " + f("%,e", 1.0) + " " + f("%-f", 1.0) + " " + f("%.f", 1.0) + " " + f("%.50f", 0.1).length());
  }
}
