package regex;

import java.util.regex.*;

/** Matcher: regions, bounds, hitEnd and requireEnd, reset, usePattern, find from, results and their faults. */
public class MatcherStates {
  static void fails(Runnable r) {
    try {
      r.run();
      System.out.println("fine");
    } catch (RuntimeException e) {
      System.out.println(e);
    }
  }

  public static void main(String[] args) {
    Matcher m = Pattern.compile("(?<word>\\w+)(?<digits>\\d)?").matcher("one2 three4 five");
    fails(() -> m.group());
    fails(() -> m.start());
    while (m.find()) System.out.print(m.start() + "-" + m.end() + ":" + m.group("word") + "/" + m.group(2) + "@" + m.start("digits") + " ");
    System.out.println(m.hitEnd() + " " + m.requireEnd());
    fails(() -> m.group("none"));
    fails(() -> m.group(3));
    fails(() -> m.find(99));
    System.out.println(m.find(5) + m.group() + " " + m.reset("zz top").find() + m.group() + " " + m.lookingAt() + m.matches());
    Matcher r = Pattern.compile("^b.$|^ab|\\bx").matcher("xabcbx");
    r.region(1, 3);
    System.out.println(r.find() + " " + r.regionStart() + r.regionEnd() + r.hasAnchoringBounds() + r.hasTransparentBounds());
    r.region(4, 6);
    System.out.println(r.matches() + " " + r.lookingAt());
    r.region(5, 6);
    System.out.println(r.find() + " " + r.region(5, 6).useTransparentBounds(true).find() + " " + r.region(1, 3).useAnchoringBounds(false).find());
    fails(() -> r.region(3, 9));
    for (String[] t : new String[][] {{"a+b", "aaa"}, {"a+$", "aaa"}, {"a\\b", "a"}, {"abc", "abd"}, {"ab?c?", "ab"}, {"a*?", "aa"}, {"(?=ab)a", "a"}}) {
      Matcher h = Pattern.compile(t[0]).matcher(t[1]);
      System.out.print(t[0] + " " + h.find() + h.hitEnd() + (h.find(0) && h.requireEnd()) + "; ");
    }
    System.out.println();
    Matcher two = Pattern.compile("a").matcher("ab1b2");
    System.out.println(two.find() + " " + two.usePattern(Pattern.compile("b(\\d)?")).find() + two.group(1) + two.find() + two.group(1));
    MatchResult frozen = two.toMatchResult();
    two.reset();
    System.out.println(frozen.group() + frozen.start(1) + frozen.groupCount() + " " + Pattern.compile("\\d").matcher("1a2b3").results().map(MatchResult::group).toList());
    System.out.println(two + "\n" + two.pattern() + " " + two.pattern().flags());
    StringBuilder out = new StringBuilder();
    Matcher append = Pattern.compile("(\\w)(\\d*)").matcher("a1 b c22!");
    while (append.find()) append.appendReplacement(out, "<$2|$1>");
    System.out.println(append.appendTail(out) + " " + append.replaceFirst(x -> x.group().toUpperCase()) + " " + append.replaceAll("\\$\\\\$1"));
    fails(() -> append.replaceAll("$3"));
    fails(() -> append.replaceAll("${nope}"));
    fails(() -> append.replaceAll("x\\"));
    fails(() -> append.replaceAll("$"));
    System.out.println(Matcher.quoteReplacement("$1\\x") + " " + Pattern.quote("a\\Eb.") + " " + "xa\\Eb.y".replaceAll(Pattern.quote("a\\Eb."), Matcher.quoteReplacement("$")));
  }
}
