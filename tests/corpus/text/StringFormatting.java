package text;

/** Columns, tables and number layouts made with format, repeat, padding by hand and formatted. */
public class StringFormatting {
  record Row(String name, double price, int n) {}

  public static void main(String[] args) {
    Row[] rows = {new Row("apple", 1.5, 10), new Row("fig", 0.25, 12345), new Row("watermelon", 1234.567, -3)};
    System.out.println("+" + "-".repeat(12) + "+" + "-".repeat(12) + "+" + "-".repeat(8) + "+");
    for (Row r : rows) System.out.println("|%-12s|%,12.2f|%8d|".formatted(r.name(), r.price(), r.n()));
    for (Row r : rows) System.out.printf("%10.10s %010.3f %+,d %(d %x%n", r.name(), r.price(), r.n(), r.n(), r.n());
    StringBuilder s = new StringBuilder();
    for (int i = 1; i <= 12; i++) {
      for (int j = 1; j <= 12; j++) s.append(String.format("%4d", i * j));
      s.append('\n');
    }
    System.out.print(s.substring(0, 147));
    System.out.println(s.toString().hashCode());
    for (double d : new double[] {0, 0.5, 1e-10, 12345.678, 1e15, -1.5}) System.out.print(String.format("[%8.3f][%-12.4e][%10.2g][%s]", d, d, d, d));
    System.out.println();
    String[] words = {"left", "center", "right"};
    for (String w : words) {
      int pad = 11 - w.length();
      System.out.println("[" + " ".repeat(pad / 2) + w + " ".repeat(pad - pad / 2) + "] [" + w + ".".repeat(pad) + "] [" + "*".repeat(pad) + w + "]");
    }
    System.out.println(String.join("\n", "a b c".split(" ")).indent(3).replace("\n", "|") + String.format("%s %<s %s %1$s", "x", "y") + String.format("%%|%n").length() + String.format("%c%c%c", 'a', 98, (byte) 99) + String.format("%b%b", null, "x") + String.format("%5b|%-7B|", true, false) + String.format("%08X %o %#x %#o", 48879, 8, 255, 8) + String.format("%h", "hello") + String.format("%tY", new java.util.Date(0)).length());
  }
}
