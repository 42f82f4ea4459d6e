package text;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** Regular expressions: constructs, flags, replacement, errors. */
public class RegexTour {
  static void all(String regex, int flags, String input) {
    Matcher m = Pattern.compile(regex, flags).matcher(input);
    StringBuilder b = new StringBuilder();
    while (m.find()) {
      b.append(m.start()).append('-').append(m.end()).append('=').append(m.group());
      for (int i = 1; i <= m.groupCount(); i++) {
        b.append('|').append(m.group(i));
      }
      b.append("; ");
    }
    System.out.println(regex + ": " + b);
  }

  public static void main(String[] args) {
    all("(\\w+)\\s(\\d{2,3})", 0, "ab 12 cd 3456 e 7");
    all("a*?b|c++", 0, "aab ccc b");
    all("(?i)straSSE|\\u00e9", 0, "STRASSE \u00e9");
    all("\u00c9t\u00e9", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE, "\u00e9T\u00c9");
    all("^.+$", Pattern.MULTILINE, "one\ntwo\r\nthree");
    all(".+", Pattern.DOTALL, "one\ntwo");
    all("(?<=\\$)\\d+(?!\\d|%)", 0, "$15 20 $7% $33");
    all("(?<!a)b(?=c)", 0, "abc bc bd");
    all("(a(b)?)+", 0, "abaab");
    all("(.)\\1", 0, "aabbcd");
    all("(?<year>\\d{4})-(?<m>\\d\\d)", 0, "2024-05 1999-12");
    all("[\\p{Lu}&&[^A-C]]+|\\p{IsGreek}|\\p{Punct}", 0, "ABCDEF \u03b1 !?");
    all("\\b\\X\\b|\\R", 0, "a b\r\nc");
    all("a # comment\n b", Pattern.COMMENTS, "ab");
    all("(?>a+)b|x{0}y", 0, "aaab y");
    all("[\ud83d\ude00-\ud83d\ude05]", 0, "x\ud83d\ude03y");
    all("", 0, "ab");
    all("\\Qa.b\\E", 0, "a.b axb");
    all("\\h|\\v|\\N{DIGIT ONE}", 0, "a\t\u000b1");
    Matcher m = Pattern.compile("(?<n>\\d+)").matcher("a1b22c333");
    System.out.println(m.replaceAll("<${n}$1\\$>") + " " + m.replaceFirst("x") + " " + m.replaceAll(r -> "" + r.group().length()));
    StringBuilder out = new StringBuilder();
    m.reset();
    while (m.find()) {
      m.appendReplacement(out, Matcher.quoteReplacement("$" + m.group("n")));
    }
    System.out.println(m.appendTail(out));
    System.out.println(Arrays.toString("a,b,,c,,".split(",")) + Arrays.toString("a,b,,c,,".split(",", -1)) + Arrays.toString("abc".split("")) + Arrays.toString("a1b2".split("\\d", 2)) + Pattern.compile("-").splitAsStream("x-y-z").collect(Collectors.toList()));
    System.out.println(m.reset("q9").results().map(MatchResult::group).toList() + " " + m.hitEnd() + m.lookingAt() + m.matches() + " " + m + " " + m.pattern().flags() + Pattern.matches("a.c", "abc") + Pattern.compile("b").asPredicate().test("abc") + Pattern.quote("a.b"));
    m.reset("12345").region(1, 3);
    System.out.println(m.matches() + m.group() + m.regionStart() + m.hasAnchoringBounds());
    for (String bad : new String[] {"(", "[a", "a**", "\\", "(?<1>a)", "*", "a{2,1}", "\\p{Foo}", "(?z)", "[z-a]", "\\k<x>", "(?<=a*)b"}) {
      try {
        Pattern.compile(bad);
        System.out.println(bad + " fine");
      } catch (PatternSyntaxException e) {
        System.out.println(e.getMessage());
      }
    }
    try {
      m.group("none");
    } catch (IllegalArgumentException e) {
      System.out.println(e);
    }
    try {
      Pattern.compile("x").matcher("y").group();
    } catch (IllegalStateException e) {
      System.out.println(e);
    }
  }
}
