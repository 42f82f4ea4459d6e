package language;

/** Text blocks: incidental white space, closing delimiter, escapes of newline and space, quotes, tabs, concatenation, formatted. */
public class TextBlockForms {
  static final String CONSTANT = """
      constant \
      joined""";

  static void show(String s) {
    System.out.println(s.length() + " " + s.replace("\n", "\\n").replace("\t", "\\t").replace(" ", ".") + "|");
  }

  public static void main(String[] args) {
    show("""
        plain
          indented
        end
        """);
    show("""
        no newline at the end""");
    show("""
          closing decides
        """);
    show("""

        blank lines

        """);
    show("""
        trailing spaces   
        kept by escape  \s
        \040octal \t tab
        """);
    show("""
        quotes " "" \""" and "\"" backslash \\ done""");
    show("""
        long \
        line \
        joined
        """);
    show("""
    	tab indented
    	  more
    	""");
    show("""
        """);
    show("""
        a""" + "b" + """
        c
        """);
    show("""
        Hello %s, %d%%!
        """.formatted("you", 5));
    show("""
        unicode \u00e9 \ud83d\ude00
        """);
    System.out.println((CONSTANT == "constant joined") + " " + """
        x""".equals("x") + " " + "  a\n    b\n  c".stripIndent().equals("a\n  b\nc") + " " + "a\\tb\\n".translateEscapes().length());
  }
}
