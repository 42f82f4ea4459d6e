package regex;

import java.util.regex.*;

/** Properties, scripts, blocks and categories in patterns; case folding; canonical equivalence; \X, \R, \h, \b. */
public class UnicodeProperties {
  static void count(String p, int flags) {
    Matcher m = Pattern.compile(p, flags).matcher(TEXT);
    StringBuilder b = new StringBuilder();
    while (m.find()) b.append(m.group().codePoints().mapToObj(Integer::toHexString).collect(java.util.stream.Collectors.joining("+"))).append(' ');
    System.out.println(p + " " + flags + ": " + b);
  }

  static final String TEXT = "aZ\u00df\u0130\u03a3\u0431\u05d0\u4e2d\u3042\u0967\u2460\u00a0\u2028\t_-\u0301\u20ac\ud83d\ude00\ud835\udc00\u01c5";

  public static void main(String[] args) {
    for (String p : new String[] {"\\p{L}", "\\p{Lu}", "\\p{Lt}", "\\p{IsAlphabetic}", "\\p{IsUppercase}", "\\p{N}", "\\p{IsDigit}", "\\p{Nd}", "\\p{Sc}", "\\p{So}", "\\p{Zs}", "\\p{IsWhite_Space}", "\\p{M}", "\\p{IsCyrillic}", "\\p{script=Greek}", "\\p{IsHan}", "\\p{InHebrew}", "\\p{block=Hiragana}", "\\p{javaLowerCase}", "\\p{javaMirrored}", "\\p{Alpha}", "\\p{Punct}", "\\p{ASCII}", "\\P{L}", "\\p{gc=Pd}", "[\\p{L}&&[^\\p{IsLatin}]]", "\\p{IsIdeographic}", "\\p{IsEmoji}", "\\h", "\\v", "\\R", "\\w", "\\d", "\\s", "[^\\x00-\\uffff]", "\\p{Co}"}) {
      try {
        count(p, 0);
      } catch (PatternSyntaxException e) {
        System.out.println(p + " " + e.getDescription());
      }
    }
    for (String p : new String[] {"\\w", "\\d", "\\s", "\\p{Alpha}", "\\p{Lower}", "\\p{Punct}"}) count(p, Pattern.UNICODE_CHARACTER_CLASS);
    for (String[] t : new String[][] {{"\u03c3", "\u03c2"}, {"\u00df", "\u1e9e"}, {"k", "\u212a"}, {"s", "\u017f"}, {"i", "\u0130"}, {"\u00e9", "\u00c9"}, {"\ud801\udc00", "\ud801\udc28"}}) {
      System.out.print(Pattern.compile(t[0], Pattern.CASE_INSENSITIVE).matcher(t[1]).matches() + "" + Pattern.compile(t[0], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(t[1]).matches() + " ");
    }
    System.out.println();
    System.out.println(Pattern.compile("a\u030a", Pattern.CANON_EQ).matcher("\u00e5").matches() + " " + Pattern.compile("\u00e5", Pattern.CANON_EQ).matcher("a\u030a").matches() + " " + Pattern.compile("[\u00e5x]+", Pattern.CANON_EQ).matcher("xa\u030ax").matches() + " " + Pattern.compile("\u1100\u1161", Pattern.CANON_EQ).matcher("\uac00").matches());
    Matcher x = Pattern.compile("\\X").matcher("e\u0301\r\n\ud83d\udc68\u200d\ud83d\udc69\u1100\u1161\ud83c\udde9\ud83c\uddea");
    while (x.find()) System.out.print(x.end() - x.start() + " ");
    System.out.println(Pattern.compile("\\b").splitAsStream("caf\u00e9 a\u0301b").toList().size() + " " + "a\r\nb\u0085c\u2029d".split("\\R").length + " " + "\ud83d\ude00".split("").length + " " + Pattern.matches(".", "\ud83d\ude00") + Pattern.matches("\ud83d.", "\ud83d\ude00"));
    System.out.println(Pattern.compile("\\N{LATIN SMALL LETTER A}\\x{1F600}\\uD83D\\uDE00").matcher("a\ud83d\ude00\ud83d\ude00").matches());
  }
}
