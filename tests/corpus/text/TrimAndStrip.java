package text;

/** trim against strip: which characters are white space for each; isBlank; stripLeading, stripTrailing; indent and lines. */
public class TrimAndStrip {
  static String show(String s) {
    StringBuilder b = new StringBuilder("[");
    for (char c : s.toCharArray()) b.append(c > ' ' && c < 127 ? "" + c : String.format("\\%x", (int) c));
    return b + "]";
  }

  public static void main(String[] args) {
    int[] spaces = {0, 1, 8, 9, 0xa, 0xb, 0xc, 0xd, 0x1c, 0x1f, 0x20, 0x7f, 0x85, 0xa0, 0x1680, 0x2000, 0x2007, 0x200b, 0x2028, 0x202f, 0x205f, 0x3000, 0xfeff};
    for (int c : spaces) {
      String s = Character.toString(c);
      System.out.println(Integer.toHexString(c) + " " + show((s + "x" + s).trim()) + show((s + "x" + s).strip()) + show((s + "x" + s).stripLeading()) + show((s + "x" + s).stripTrailing()) + s.isBlank() + s.isEmpty() + Character.isWhitespace(c) + Character.isSpaceChar(c));
    }
    String both = " \t\u3000\u4e2d \u2003";
    System.out.println(show(both.trim()) + show(both.strip()) + show("".strip()) + show(" ".trim()) + show(" \u2003 ".strip()) + ("nothing".trim() == "nothing") + ("nothing".strip() == "nothing"));
    String lines = "one\n  two\r\n\rthree\n\n";
    System.out.println(lines.lines().map(TrimAndStrip::show).toList() + " " + show(lines.indent(2)) + show(lines.indent(-1)) + show("x".indent(0)) + show(lines.stripIndent()) + "".lines().count() + "\n".lines().count());
    System.out.println(show("  a b\n   c\n  ".stripIndent()) + show("\tx\n\t\ty".stripIndent()) + show("a\\tb\\n\\x41\\101\\s".replace("\\x41", "").translateEscapes()));
    try {
      "bad \\q".translateEscapes();
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
