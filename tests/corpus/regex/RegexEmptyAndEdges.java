package regex;

import java.util.regex.*;

/** Matches of nothing, at ends, over surrogates, in empty regions; find after match; repeated resets; very long alternatives. */
public class RegexEmptyAndEdges {
  static String all(String p, String t) {
    Matcher m = Pattern.compile(p).matcher(t);
    StringBuilder s = new StringBuilder();
    while (m.find()) s.append(m.start()).append('-').append(m.end()).append(' ');
    return s.append('|').toString();
  }

  public static void main(String[] args) {
    for (String p : new String[] {"", "a*", "^", "$", "\\b", "(?=a)", "a|", "|a", "()", "(a|)b?", "\\z", "(?:)", ".?", "[^a]*", "\\G"}) System.out.println(p + " " + all(p, "") + all(p, "a") + all(p, "ba ab") + all(p, "\ud83d\ude00") + all(p, "\n"));
    System.out.println(all(".", "a\ud83d\ude00b\ud83d") + all("[^x]", "\ud83d\ude00") + all("\ud83d\ude00", "x\ud83d\ude00") + all("[\ud83d\ude00-\ud83d\ude05]", "\ud83d\ude03\ud83d\ude06") + all("\\x{1f600}", "\ud83d\ude00") + all("\ud83d", "\ud83d\ude00") + all("..", "\ud83d\ude00a") + all("\\p{So}", "\ud83d\ude00"));
    Matcher m = Pattern.compile("b+").matcher("abbbab");
    System.out.println(m.find() + "" + m.end() + m.find() + m.end() + m.find() + m.find(0) + m.start() + m.lookingAt() + m.matches() + m.region(1, 4).matches() + m.hitEnd() + m.region(4, 4).find() + m.reset().find() + m.start());
    StringBuilder words = new StringBuilder("w0");
    for (int i = 1; i < 300; i++) words.append("|w").append(i);
    Pattern many = Pattern.compile("(?:" + words + ")");
    System.out.println(many.matcher("xw299").find() + " " + many.matcher("w2999").replaceAll("!") + " " + many.matcher("w").matches() + " " + Pattern.compile("(" + words + "),\\1").matcher("w12,w123").lookingAt());
    String deep = "a".repeat(3000);
    System.out.println(deep.matches("a*") + " " + deep.matches("(?:a)*") + " " + deep.matches("[a-c]+?") + " " + deep.replaceAll("a{7}", "b").length() + " " + deep.split("aa").length + " " + Pattern.compile("(a|b)*").matcher("ab".repeat(300)).matches() + " " + Pattern.compile("x*x*x*y").matcher("x".repeat(40)).find());
  }
}
