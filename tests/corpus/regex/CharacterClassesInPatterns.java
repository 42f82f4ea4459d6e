package regex;

/** Predefined, POSIX, Unicode and script classes; unions, intersections, negations; with and without UNICODE_CHARACTER_CLASS. */
public class CharacterClassesInPatterns {
  public static void main(String[] args) {
    String[] patterns = {"\\d", "\\D", "\\s", "\\S", "\\w", "\\W", "\\h", "\\v", "\\p{Alpha}", "\\p{Punct}", "\\p{Upper}", "\\p{L}", "\\p{Lu}", "\\P{L}", "\\p{IsLatin}", "\\p{IsGreek}", "\\p{InCyrillic}", "\\p{Sc}", "\\p{N}", "[a-c[x-z]]", "[a-z&&[^aeiou]]", "[^a-z]", "[\\w&&[^\\d_]]", "[a&&b]", "[-a]", "[a\\]]", "[\\^x]", "\\p{javaUpperCase}", "\\p{IsAlphabetic}", "\\p{IsEmoji}", ".", "\\R", "[\u00e0-\u00ff]", "\\x41", "\\u0042", "\\N{LATIN SMALL LETTER C}", "\\p{IsIdeographic}", "[\\p{L}&&[^\\p{Lu}]]"};
    String text = "aBz9_ -]^\t\n\u00e9\u00c9\u03b1\u0416\u0661\u20ac\u4e2d\ud83d\ude00\u00a0\u2028Ac";
    for (String p : patterns) {
      for (int flags : new int[] {0, java.util.regex.Pattern.UNICODE_CHARACTER_CLASS, java.util.regex.Pattern.CASE_INSENSITIVE}) {
        StringBuilder s = new StringBuilder();
        try {
          var m = java.util.regex.Pattern.compile(p, flags).matcher(text);
          while (m.find()) s.append(m.start()).append(m.end() - m.start() == 2 ? "+" : "").append(' ');
        } catch (java.util.regex.PatternSyntaxException e) {
          s.append(e.getDescription());
        }
        System.out.print((flags == 0 ? p + ": " : " | ") + s.toString().trim());
      }
      System.out.println();
    }
  }
}
