package text;

/** replace of characters and strings, replaceAll and replaceFirst with groups, quoted replacements, empty matches. */
public class ReplaceForms {
  interface Try {
    String run();
  }

  static void attempt(Try t) {
    try {
      System.out.println(t.run());
    } catch (RuntimeException e) {
      System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    attempt(() -> "banana".replace('a', 'o') + "banana".replace('x', 'y') + "banana".replace("an", "") + "banana".replace("", "-") + "".replace("", "x") + "aaa".replace("aa", "b") + "a.b".replace(".", "\\$1"));
    attempt(() -> "\u4e2da".replace('\u4e2d', 'b') + "ab".replace('a', '\u4e2d') + "caf\u00e9".replace("\u00e9", "\u0101") + "x\ud83d\ude00".replace("\ud83d\ude00", "!"));
    attempt(() -> "banana".replaceAll("a", "<$0>") + "banana".replaceAll("(.)(.)", "$2$1") + "banana".replaceFirst("an", "AN") + "abc".replaceAll("", "-") + "abc".replaceAll("x*", "-") + "abc".replaceAll("b*", "-"));
    attempt(() -> "a1b22".replaceAll("(?<n>\\d+)", "[${n}]") + "cost".replaceAll("cost", java.util.regex.Matcher.quoteReplacement("$5\\")) + "a\\b".replaceAll("\\\\", "/") + "tab\there".replaceAll("\\s", "_"));
    attempt(() -> "x".replaceAll("x", "$1"));
    attempt(() -> "x".replaceAll("x", "\\"));
    attempt(() -> "x".replaceAll("x", "${none}"));
    attempt(() -> "x".replaceAll("x", "$"));
    attempt(() -> "x".replaceAll("(", ""));
    attempt(() -> "x".replaceAll("[a-", ""));
    attempt(() -> "x".replaceAll("*", ""));
    attempt(() -> "aXbX".replaceAll("(?i)x", "") + "A-B".replaceAll("(\\w)-(\\w)", "$2$1$10") + java.util.regex.Pattern.compile("\\d").matcher("a1b2").replaceAll(m -> "" + (Integer.parseInt(m.group()) + 8)));
    attempt(() -> {
      var m = java.util.regex.Pattern.compile("(a)(b)?").matcher("abaxab");
      StringBuilder s = new StringBuilder();
      while (m.find()) m.appendReplacement(s, m.group(2) == null ? "!" : "$2$1" + m.start(2));
      return m.appendTail(s).toString();
    });
    attempt(() -> "null".replace(null, "x"));
  }
}
