package text;

/** lines(), indent and stripIndent over every kind of line end and mixed indentation. */
public class LinesAndIndents {
  static String show(String s) { return s.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t"); }

  public static void main(String[] args) {
    for (String s : new String[] {"", "\n", "a", "a\n", "a\nb", "a\r\nb\r", "\r\n\n\r", " x\n  y\n", "\tx\n  y", "  \n a\n", "one\u2028two", " a\n\n b"}) {
      System.out.println(show(s) + " | " + s.lines().map(LinesAndIndents::show).toList() + " " + s.lines().count() + " | " + show(s.indent(2)) + " | " + show(s.indent(0)) + " | " + show(s.indent(-1)) + " | " + show(s.stripIndent()));
    }
    System.out.println("x\ny".lines().map(String::strip).reduce("", String::concat) + "\n a \n".lines().filter(l -> !l.isBlank()).findFirst().get() + show("q".indent(3).indent(-9)));
  }
}
