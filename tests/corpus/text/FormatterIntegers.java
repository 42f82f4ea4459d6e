package text;

/** %d %x %o of every integral type with flags, widths, negative values; BigInteger; wrong combinations. */
public class FormatterIntegers {
  static void f(String format, Object... args) {
    try {
      System.out.print("[" + String.format(format, args) + "] ");
    } catch (java.util.IllegalFormatException e) {
      System.out.print("{" + format + ": " + e.getClass().getSimpleName() + " " + e.getMessage() + "} ");
    }
  }

  public static void main(String[] args) {
    Object[] values = {0, 1, -1, 42, Integer.MIN_VALUE, Integer.MAX_VALUE, Long.MIN_VALUE, (byte) -128, (short) -1, new java.math.BigInteger("-123456789012345678901234567890"), null};
    for (Object v : values) {
      for (String s : new String[] {"%d", "%5d", "%-5d", "%05d", "%+d", "% d", "%,d", "%(d", "%+,020d", "%x", "%X", "%#x", "%08x", "%o", "%#o", "%-12x|", "%(,015d", "%s", "%h"}) f(s, v);
      System.out.println();
    }
    for (String s : new String[] {"%-d", "%0d", "%-05d", "%+ d", "%,x", "%+x", "%#d", "%.3d", "%d %d", "%2$d", "%1$d %1$x", "%<d", "%d%<x", "%y", "%", "%5", "%-5%", "%5%|", "%n%d", "%1$"}) f(s, 255);
    System.out.println();
    f("%d", "s");
    f("%d", 1.5);
    f("%x", 1.5);
    f("%c", 'x');
    f("%c", 65);
    f("%c", 0x1f600);
    f("%c", 0x110000);
    f("%C", 'x');
    f("%5c|%-5c|", 'a', 'b');
    f("%b %B %5b %-6b| %.2b", true, null, false, "x", true);
    f("%s %S %10s %-10s| %.2s %10.3s", "a", "b", "c", "d", "efg", "hijkl");
    f("%1$s %3$s %2$s %<s", "a", "b", "c");
    f("%d %s", 1);
    f("%h %H", "hash", null);
    f("%s", (Object) null);
    f("no arguments", 1, 2);
    System.out.println();
  }
}
