package regex;

/** Look-ahead and look-behind, positive and negative, anchors, boundaries, multi-line and dot-all modes, \G. */
public class LookAround {
  static String all(String p, int flags, String t) {
    var m = java.util.regex.Pattern.compile(p, flags).matcher(t);
    StringBuilder s = new StringBuilder();
    while (m.find()) s.append(m.start()).append('-').append(m.end()).append(' ');
    return s.toString();
  }

  public static void main(String[] args) {
    String t = "foobar foobaz\nbarfoo\r\nfoo\n";
    int ml = java.util.regex.Pattern.MULTILINE, da = java.util.regex.Pattern.DOTALL, ul = java.util.regex.Pattern.UNIX_LINES;
    for (String p : new String[] {"foo(?=bar)", "foo(?!bar)", "(?<=bar)foo", "(?<!bar)foo", "(?=foo)", "(?<=foo)", "^foo", "foo$", "foo\\Z", "foo\\z", "\\Afoo", "\\bfoo\\b", "\\Bfoo", "foo\\B", "$", "^", "foo.", ".+", "(?s).+", "(?m)^\\w+$", "(?<=ba.)\\s", "(?=(\\w{3}))\\w", "\\Gfoo", "\\G\\w", "(?<![a-z])[a-z]{3}(?![a-z])", "\\b", "(?!)", "(?=)", "\\r\\n|\\R", "(?<=\\n|^)b"}) {
      System.out.println(p.replace("\n", "\\n") + " | " + all(p, 0, t) + "| " + all(p, ml, t) + "| " + all(p, da, t) + "| " + all(p, ml | ul, t));
    }
    var m = java.util.regex.Pattern.compile("(?<=x)a|^b|c$").matcher("xabc");
    for (boolean transparent : new boolean[] {false, true}) {
      for (boolean anchoring : new boolean[] {false, true}) {
        m.reset().region(1, 3).useTransparentBounds(transparent).useAnchoringBounds(anchoring);
        StringBuilder s = new StringBuilder();
        while (m.find()) s.append(m.group()).append(m.start());
        System.out.println(transparent + " " + anchoring + " " + s + " " + m.regionStart() + m.regionEnd());
      }
    }
    System.out.println("1234567.891".replaceAll("(?<=\\d)(?=(\\d{3})+\\.)", ",") + " " + "camelCaseWord".replaceAll("(?<!^)(?=[A-Z])", "_").toLowerCase() + " " + "password1".matches("(?=.*\\d)(?=.*[a-z]).{8,}"));
  }
}
