package text;

/** NumberFormat and DecimalFormat parsing: positions, partial input, grouping, percent, BigDecimal, integers only, failures. */
public class NumberParsing {
  public static void main(String[] args) {
    var us = java.util.Locale.US;
    java.text.NumberFormat[] formats = {java.text.NumberFormat.getInstance(us), java.text.NumberFormat.getIntegerInstance(us), java.text.NumberFormat.getPercentInstance(us), java.text.NumberFormat.getCurrencyInstance(us), new java.text.DecimalFormat("0.###E0", java.text.DecimalFormatSymbols.getInstance(us)), java.text.NumberFormat.getInstance(java.util.Locale.ROOT)};
    String[] texts = {"0", "12", "-12", "1,234.5", "1,2,3", "1.5.5", "12abc", "abc", "", " 5", "+5", "50%", "-$3.50", "$3", "1E3", "1e3", "\u221e", "NaN", "99999999999999999999", "9223372036854775807", "-0", "-0.0", "1.", ".5", "1234.5678E-2", "(5)"};
    for (var f : formats) {
      StringBuilder s = new StringBuilder();
      for (String t : texts) {
        var p = new java.text.ParsePosition(0);
        Number n = f.parse(t, p);
        s.append(n).append(n == null ? "" : n.getClass().getSimpleName().substring(0, 1)).append('@').append(p.getIndex()).append('/').append(p.getErrorIndex()).append(' ');
      }
      System.out.println(s);
    }
    try {
      formats[0].parse("x1");
    } catch (java.text.ParseException e) {
      System.out.println(e.getMessage() + " " + e.getErrorOffset());
    }
    var d = new java.text.DecimalFormat("#,##0.00", java.text.DecimalFormatSymbols.getInstance(us));
    d.setParseBigDecimal(true);
    var p = new java.text.ParsePosition(2);
    System.out.println(d.parse("xx123,456,789,012,345,678,901.50yy", p) + " " + p);
    d.setParseIntegerOnly(true);
    System.out.println(d.parse("7.9", new java.text.ParsePosition(0)) + " " + d.isParseIntegerOnly() + " " + java.text.NumberFormat.getCompactNumberInstance(us, java.text.NumberFormat.Style.SHORT).format(12345) + " " + java.text.NumberFormat.getCompactNumberInstance(us, java.text.NumberFormat.Style.LONG).format(9876543) + " " + java.text.NumberFormat.getInstance(us).format(1234567.891234));
  }
}
