package text;

/** DecimalFormat: patterns with grouping, percent, exponent, prefix and suffix, negative part, rounding modes, limits. */
public class DecimalFormatPatterns {
  public static void main(String[] args) throws Exception {
    var symbols = java.text.DecimalFormatSymbols.getInstance(java.util.Locale.US);
    String[] patterns = {"0", "#", "0.00", "#.##", "#,##0.###", "000000", "0.###E0", "##0.##E0", "00.00E00", "0%", "0.0\u2030", "\u00a4#,##0.00", "#,##0.00;(#,##0.00)", "'#'0", "pre0.0post", "#,####", "0.0#####;-'neg'0", "#.##########"};
    double[] values = {0, -0.0, 1, -1, 0.5, 1234.5678, -9876543.21, 1e-7, 123456789012.0, Double.NaN, Double.NEGATIVE_INFINITY, 0.125};
    for (String p : patterns) {
      var f = new java.text.DecimalFormat(p, symbols);
      StringBuilder s = new StringBuilder(p).append(": ");
      for (double v : values) s.append(f.format(v)).append(' ');
      System.out.println(s + f.toPattern());
    }
    for (var mode : java.math.RoundingMode.values()) {
      var f = new java.text.DecimalFormat("0.0", symbols);
      f.setRoundingMode(mode);
      try {
        System.out.print(mode + " " + f.format(0.25) + f.format(-0.25) + f.format(0.35) + f.format(1.15) + " " + f.format(2L) + " ");
        System.out.println(f.format(new java.math.BigDecimal("0.25")));
      } catch (ArithmeticException e) {
        System.out.println(e.getMessage());
      }
    }
    var f = new java.text.DecimalFormat("#,##0.0", symbols);
    f.setMaximumIntegerDigits(3);
    f.setMinimumFractionDigits(2);
    f.setPositivePrefix("+");
    f.setDecimalSeparatorAlwaysShown(true);
    System.out.println(f.format(123456) + " " + f.format(-1.239) + " " + f.toPattern() + " " + f.equals(f.clone()) + " " + f.getMultiplier());
    for (String bad : new String[] {"0.0.0", "0#", "#,", "0E", "%%0", ",0", "0;0;0", "'open"}) {
      try {
        System.out.println(bad + " " + new java.text.DecimalFormat(bad, symbols).format(12.5));
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }
  }
}
