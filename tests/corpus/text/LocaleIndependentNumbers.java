package text;

/** Number formats of Locale.US, ROOT and ENGLISH: integer, percent, currency, compact, with their rounding and limits. */
public class LocaleIndependentNumbers {
  public static void main(String[] args) {
    double[] v = {0, -0.4, 0.5, 1.5, 2.5, 999.995, 1234567.891, -1e10, 1e20, Double.NaN, Double.NEGATIVE_INFINITY, 1e-7};
    for (java.util.Locale l : new java.util.Locale[] {java.util.Locale.US, java.util.Locale.ROOT, java.util.Locale.ENGLISH}) {
      java.text.NumberFormat[] f = {java.text.NumberFormat.getInstance(l), java.text.NumberFormat.getIntegerInstance(l), java.text.NumberFormat.getPercentInstance(l), java.text.NumberFormat.getCompactNumberInstance(l, java.text.NumberFormat.Style.SHORT)};
      for (java.text.NumberFormat n : f) {
        StringBuilder s = new StringBuilder(l + ":");
        for (double d : v) s.append(' ').append(n.format(d));
        System.out.println(s + " " + n.getMaximumFractionDigits() + n.getMinimumIntegerDigits() + n.isGroupingUsed() + n.getRoundingMode());
      }
      var d = java.text.DecimalFormatSymbols.getInstance(l);
      System.out.println(d.getDecimalSeparator() + "" + d.getGroupingSeparator() + d.getMinusSign() + d.getPercent() + d.getZeroDigit() + d.getDigit() + d.getPatternSeparator() + d.getInfinity().length() + d.getNaN() + d.getExponentSeparator());
    }
    var c = java.text.NumberFormat.getCurrencyInstance(java.util.Locale.US);
    System.out.println(c.format(1234.5) + c.format(-0.005) + c.getCurrency() + c.getMaximumFractionDigits());
    c.setCurrency(java.util.Currency.getInstance("JPY"));
    System.out.println(c.format(1234.5) + " " + c.getMaximumFractionDigits());
    var n = java.text.NumberFormat.getInstance(java.util.Locale.US);
    n.setMaximumFractionDigits(10);
    n.setMinimumFractionDigits(2);
    n.setGroupingUsed(false);
    n.setMaximumIntegerDigits(4);
    System.out.println(n.format(123456.789) + " " + n.format(1) + " " + n.format(Long.MIN_VALUE) + " " + n.format(new java.math.BigDecimal("1e-11")) + " " + n.format(new java.math.BigInteger("99999999999999999999")));
    StringBuffer out = new StringBuffer("at ");
    var pos = new java.text.FieldPosition(java.text.NumberFormat.INTEGER_FIELD);
    n.format(42.5, out, pos);
    System.out.println(out + " " + pos.getBeginIndex() + "-" + pos.getEndIndex());
  }
}
