package text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Calendar;
import java.util.Formattable;
import java.util.GregorianCalendar;
import java.util.IllegalFormatException;
import java.util.Locale;
import java.util.TimeZone;

/** Every conversion of Formatter. */
public class Formatting {
  static class Named implements Formattable {
    @Override
    public void formatTo(java.util.Formatter f, int flags, int width, int precision) {
      f.format("<%d,%d,%d>", flags, width, precision);
    }
  }

  static void show(String format, Object... args) {
    try {
      System.out.println(format + " -> [" + String.format(Locale.ROOT, format, args) + "]");
    } catch (IllegalFormatException e) {
      System.out.println(format + " -> " + e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    for (String f : new String[] {"%d", "%5d|", "%-5d|", "%05d", "%+d", "% d", "%(d", "%,d", "%x", "%X", "%#x", "%o", "%#o", "%h", "%s", "%10s|", "%-10s|", "%.1s", "%b", "%c"}) {
      show(f, 42);
      show(f, -1234567);
      show(f, Long.MIN_VALUE);
      show(f, (byte) -3);
      show(f, new BigInteger("-98765432109876543210"));
    }
    for (String f : new String[] {"%f", "%.0f", "%10.3f|", "%-12.2f|", "%+.2f", "%,.2f", "%(.2f", "%012.4f", "%e", "%.2E", "%g", "%.3g", "%a", "%s"}) {
      for (double d : new double[] {0, -0.0, 1.5, -2.5, 1234567.891, 1e-7, 1e20, Math.PI, Double.NaN, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, Double.MAX_VALUE}) {
        show(f, d);
      }
      show(f, 0.1f);
      show(f, new BigDecimal("12345.6789"));
    }
    show("%2$s %1$s %<s %s", "a", "b");
    show("%n%%%5%|");
    show("%S %B %C %H", "stra\u00dfe", true, 'x', "hi");
    show("%s %S %#s %-8.3s", new Named(), new Named(), new Named(), new Named());
    show("%s %s %b %b", null, new int[0].length, null, "x");
    Calendar c = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    c.setTimeInMillis(1_700_000_000_123L);
    for (char t : "HIklMSLNpzsQBbAaCYyjmdeRTrD F".replace(" ", "").toCharArray()) {
      System.out.println(t + " " + String.format(Locale.ENGLISH, "%t" + t, c));
    }
    show("%tF %<tT", java.time.LocalDateTime.of(2024, 2, 29, 1, 2, 3));
    show("%d", "x");
    show("%q", 1);
    show("%s %s", 1);
    show("%-d", 1);
    show("%.2d", 1);
    show("%c", 0x110000);
    show("%#d", 3);
    show("%+x", 3);
    show("%0-5d", 3);
    System.out.println(String.format(Locale.US, "%,.2f %,d", 1234567.891, 1234567) + String.format(Locale.ENGLISH, " %.2f", 0.5));
    System.out.println(String.format(Locale.ROOT, "%c%c", 0x1F600, 'y') + "%d-%s".formatted(1, "z"));
  }
}
