package text;

import java.text.*;
import java.util.*;

/** NumberFormat.parse: positions, groups, exponents, integer only, BigDecimal, faults. */
public class NumberParsePositions {
  static void show(NumberFormat f, String s) {
    ParsePosition p = new ParsePosition(0);
    Number n = f.parse(s, p);
    System.out.print("[" + s + "]=" + n + (n == null ? "" : ":" + n.getClass().getSimpleName()) + "@" + p.getIndex() + "," + p.getErrorIndex() + " ");
  }

  public static void main(String[] args) throws Exception {
    String[] inputs = {"1234.5", "1,234.5x", "-7", "--7", "", ".5", "5.", "1e3", "1E3", "1E", "1,2,3", "0.1.2", " 1", "+1", "\u221e", "NaN", "\ufffd", "9223372036854775807", "9223372036854775808", "1e400", "-0", "-0.0", "\u0661\u0662", "12%", "$3"};
    for (NumberFormat f : new NumberFormat[] {NumberFormat.getInstance(Locale.ROOT), NumberFormat.getIntegerInstance(Locale.US), NumberFormat.getPercentInstance(Locale.US), NumberFormat.getCurrencyInstance(Locale.US)}) {
      for (String s : inputs) show(f, s);
      System.out.println();
    }
    DecimalFormat big = new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
    big.setParseBigDecimal(true);
    for (String s : new String[] {"123456789012345678901234567890.123", "0.10", "-5"}) show(big, s);
    System.out.println();
    DecimalFormat only = new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    only.setParseIntegerOnly(true);
    for (String s : new String[] {"12.7", "-12.7", "12"}) show(only, s);
    System.out.println();
    DecimalFormat sub = new DecimalFormat("'n'#0.0#;(#)", DecimalFormatSymbols.getInstance(Locale.ROOT));
    for (String s : new String[] {"n1.5", "(n1.5)", "(1.5)", "1.5", sub.format(-2.25), sub.format(2)}) show(sub, s);
    System.out.println(sub.toPattern() + " " + sub.getNegativePrefix() + sub.getNegativeSuffix());
    DecimalFormat sci = new DecimalFormat("##0.##E0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    for (double d : new double[] {0, 1, 12, 123, 1234, 12345, 123456, -0.00012, 1e300}) System.out.print(sci.format(d) + " ");
    for (String s : new String[] {"12.3E2", "12.3e2", "1E-5", "E5"}) show(sci, s);
    System.out.println();
    try {
      NumberFormat.getInstance(Locale.ROOT).parse("abc");
    } catch (ParseException e) {
      System.out.println(e.getMessage() + " " + e.getErrorOffset());
    }
    for (String bad : new String[] {"0.0.0", "#0#", "0,0.0,0", "'", ";", "0E", "#,##0E0", "%%0"}) {
      try {
        System.out.print(bad + ": " + new DecimalFormat(bad, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(-1234.5) + "; ");
      } catch (IllegalArgumentException e) {
        System.out.print(bad + ": " + e.getMessage() + "; ");
      }
    }
    System.out.println();
    NumberFormat compact = NumberFormat.getCompactNumberInstance(Locale.US, NumberFormat.Style.SHORT), longer = NumberFormat.getCompactNumberInstance(Locale.US, NumberFormat.Style.LONG);
    for (long n : new long[] {0, 999, 1000, 1500, -12345, 1_000_000, 999_999_999, 7_000_000_000_000L}) System.out.print(compact.format(n) + " " + longer.format(n) + "; ");
    System.out.println(compact.parse("5K") + " " + longer.parse("5 million"));
    for (RoundingMode2 r : RoundingMode2.values()) {
      DecimalFormat d = new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT));
      d.setRoundingMode(java.math.RoundingMode.valueOf(r.name()));
      System.out.print(r + " " + d.format(0.25) + " " + d.format(-0.25) + " " + d.format(0.35) + " " + d.format(0.15) + "; ");
    }
    System.out.println();
  }

  enum RoundingMode2 { UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN }
}
