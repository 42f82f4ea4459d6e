package numbers;

/** BigDecimal division: exact, to a scale, with contexts, integral and remainder, every rounding mode, square roots. */
public class BigDecimalDivision {
  public static void main(String[] args) {
    String[] texts = {"1", "-1", "2", "3", "7", "10", "0.5", "1.25", "-2.5", "1E3", "0.001", "123456789.123456789"};
    for (String s : texts) {
      StringBuilder out = new StringBuilder(s + ": ");
      for (String t : texts) {
        var a = new java.math.BigDecimal(s);
        var b = new java.math.BigDecimal(t);
        String exact;
        try {
          exact = a.divide(b).toString();
        } catch (ArithmeticException e) {
          exact = "!";
        }
        out.append(exact).append(' ').append(a.divide(b, 5, java.math.RoundingMode.HALF_EVEN)).append(' ').append(a.divide(b, java.math.MathContext.DECIMAL32)).append(' ').append(a.divideToIntegralValue(b)).append(' ').append(a.remainder(b)).append("; ");
      }
      System.out.println(out);
    }
    for (var mode : java.math.RoundingMode.values()) {
      StringBuilder out = new StringBuilder(mode + ": ");
      for (String s : new String[] {"1.1", "1.5", "2.5", "-1.1", "-1.5", "-2.5", "1.0", "0.05", "-0.05"}) {
        try {
          out.append(new java.math.BigDecimal(s).setScale(0, mode)).append(' ').append(new java.math.BigDecimal(s).round(new java.math.MathContext(1, mode))).append(' ');
        } catch (ArithmeticException e) {
          out.append("! ");
        }
      }
      System.out.println(out);
    }
    var context = new java.math.MathContext(30, java.math.RoundingMode.HALF_UP);
    var two = new java.math.BigDecimal(2);
    System.out.println(two.sqrt(context) + " " + new java.math.BigDecimal("144").sqrt(java.math.MathContext.UNLIMITED) + " " + new java.math.BigDecimal("1E-20").sqrt(context) + " " + two.pow(-3, context) + " " + two.pow(100, new java.math.MathContext(5)) + " " + context + " " + java.math.MathContext.DECIMAL128);
    var pi = java.math.BigDecimal.ZERO;
    for (int k = 0; k < 40; k++) {
      var term = java.math.BigDecimal.ZERO;
      int[] n = {4, -2, -1, -1}, d = {1, 4, 5, 6};
      for (int i = 0; i < 4; i++) term = term.add(new java.math.BigDecimal(n[i]).divide(new java.math.BigDecimal(8 * k + d[i]), 60, java.math.RoundingMode.DOWN));
      pi = pi.add(term.divide(new java.math.BigDecimal(16).pow(k), 60, java.math.RoundingMode.DOWN));
    }
    System.out.println(pi.setScale(48, java.math.RoundingMode.DOWN) + " " + pi.precision());
  }
}
