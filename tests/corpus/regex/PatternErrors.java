package regex;

import java.util.regex.*;

/** Messages, descriptions and positions of malformed patterns. */
public class PatternErrors {
  public static void main(String[] args) {
    String[] bad = {"(", ")", "a(b", "[", "[a", "[z-a]", "*", "+a", "?", "a**", "a{", "a{2", "a{3,2}", "a{99999999999}", "\\", "\\k<x>", "(?<x", "(?<1a>b)", "(?<a>b)(?<a>c)", "(?<=a*)b", "(?z)", "(?i", "\\p{Nope}", "\\p{IsNope}", "\\p{script=Nope}", "\\pX", "\\x1", "\\u12", "\\x{110000}", "\\N{NO SUCH NAME}", "\\c", "[a&&", "[^]", "\\Qabc", "(?<!x+)y", "x{,3}", "[[:alpha:]]", "\\0", "\\08", "\\g", "\\y", "(?>a", "(?#c)", "a|*", "[]a]", "[a-\\d]", "\\p{L", "(?<n>a)\\k<m>", "\\1", "(a)\\2"};
    for (String p : bad) {
      try {
        Pattern c = Pattern.compile(p);
        System.out.println(p + " compiles " + c.matcher("aab").find());
      } catch (PatternSyntaxException e) {
        System.out.println(p + " -> " + e.getDescription() + " @" + e.getIndex() + " " + e.getPattern().equals(p));
      }
    }
    try {
      Pattern.compile("first\n(second[");
    } catch (PatternSyntaxException e) {
      System.out.println(e.getMessage());
    }
    try {
      Pattern.compile("a", 0x4000);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
