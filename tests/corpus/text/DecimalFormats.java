package text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.text.ParseException;
import java.text.ParsePosition;
import java.util.Currency;
import java.util.Locale;

/** DecimalFormat and NumberFormat. */
public class DecimalFormats {
  public static void main(String[] args) throws ParseException {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.US);
    double[] values = {0, 1, -1, 0.5, 1.005, 2.5, 3.5, 1234567.891, -0.0049, 1e15, 1e-9, Double.NaN, Double.POSITIVE_INFINITY};
    for (String p : new String[] {"0", "#", "#.##", "0.00", "#,##0.00", "000.0", "0.###E0", "##0.##E0", "0%", "#.0\u2030", "$#,##0.00;($#,##0.00)", "'#'0", "\u00a40.00"}) {
      DecimalFormat f = new DecimalFormat(p, symbols);
      StringBuilder b = new StringBuilder(p + ":");
      for (double v : values) {
        b.append(' ').append(f.format(v));
      }
      System.out.println(b + " " + f.toPattern());
    }
    for (RoundingMode r : RoundingMode.values()) {
      DecimalFormat f = new DecimalFormat("0.0", symbols);
      f.setRoundingMode(r);
      try {
        System.out.println(r + " " + f.format(0.25) + f.format(-0.35) + f.format(new BigDecimal("0.15")));
      } catch (ArithmeticException e) {
        System.out.println(r + " " + e.getMessage());
      }
    }
    for (Locale l : new Locale[] {Locale.US, Locale.ENGLISH, Locale.ROOT}) {
      System.out.println(l + " " + NumberFormat.getInstance(l).format(-1234567.891) + " " + NumberFormat.getPercentInstance(l).format(0.256) + " " + NumberFormat.getCurrencyInstance(l).format(1234.5) + " " + NumberFormat.getIntegerInstance(l).format(2.5));
    }
    System.out.println(NumberFormat.getCompactNumberInstance(Locale.US, NumberFormat.Style.SHORT).format(12345) + " " + NumberFormat.getCompactNumberInstance(Locale.US, NumberFormat.Style.LONG).format(2_500_000));
    DecimalFormat f = new DecimalFormat("#,##0.##", symbols);
    System.out.println(f.parse("1,234.5") + " " + f.parse("12abc") + " " + f.parse("-7").getClass());
    f.setParseBigDecimal(true);
    System.out.println(f.parse("123456789012345678901234567890.12"));
    ParsePosition pos = new ParsePosition(2);
    System.out.println(f.parse("x=42;", pos) + " " + pos);
    try {
      f.parse("abc");
    } catch (ParseException e) {
      System.out.println(e.getMessage() + " " + e.getErrorOffset());
    }
    try {
      new DecimalFormat("0.0.0", symbols);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    Currency c = Currency.getInstance("EUR");
    System.out.println(c + " " + c.getSymbol(Locale.US) + c.getDefaultFractionDigits() + c.getDisplayName(Locale.US) + Currency.getInstance(Locale.JAPAN) + c.getNumericCode());
  }
}
