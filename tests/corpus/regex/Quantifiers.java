package regex;

/** Greedy, reluctant and possessive quantifiers; counts; nested; empty loops; catastrophic shapes kept small. */
public class Quantifiers {
  public static void main(String[] args) {
    String[] patterns = {"a*", "a*?", "a*+", "a+", "a+?", "a++", "a?", "a??", "a?+", "a{2}", "a{2,}", "a{1,2}", "a{1,2}?", "a{0}", "a{0,1}b", "(ab)*", "(a|b)*?c", "(a*)*", "(a*)+", "(a|aa)+b", "a*+a", "a+?b", "(a{1,2}){2}", ".*b", ".*?b", ".*+b", "(?:a?){3}a{3}", "(a?b??)*", "x*|a", "a{2,3}+a"};
    String[] texts = {"", "a", "aaa", "aab", "ababc", "aaaab", "b"};
    for (String p : patterns) {
      StringBuilder s = new StringBuilder(p + ": ");
      var compiled = java.util.regex.Pattern.compile(p);
      for (String t : texts) {
        var m = compiled.matcher(t);
        s.append(m.matches() ? 'M' : '.').append(m.lookingAt() ? "L" + m.end() : ".");
        m.reset();
        while (m.find()) s.append('[').append(m.start()).append(',').append(m.end()).append(m.groupCount() > 0 ? "," + m.group(1) : "").append(']');
        s.append(' ');
      }
      System.out.println(s);
    }
    for (String bad : new String[] {"a{2,1}", "a{", "a{x}", "a{99999999999}", "*a", "a**", "a+++", "?", "a{1}{2}", "(?<n>a)(?<n>b)", "\\k<x>", "(?<1>a)", "[z-a]", "\\", "(?z)", "a)", "(?<=a*)b", "\\p{Nope}", "[[a]", "(?<=a{1,3})b"}) {
      try {
        System.out.println(bad + " ok " + java.util.regex.Pattern.compile(bad).matcher("aab").find());
      } catch (java.util.regex.PatternSyntaxException e) {
        System.out.println(e.getMessage().replace("\n", " / ") + " " + e.getIndex());
      }
    }
  }
}
