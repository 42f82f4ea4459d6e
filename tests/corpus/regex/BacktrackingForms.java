package regex;

import java.util.regex.*;

/** Greedy, reluctant, possessive and atomic groups; counted repetition of groups; backreferences while backtracking. */
public class BacktrackingForms {
  public static void main(String[] args) {
    String[][] tests = {
      {"(a+)(a*)", "aaaa"}, {"(a+?)(a*)", "aaaa"}, {"(a++)(a*)", "aaaa"}, {"(a{2,3})(a*)", "aaaa"}, {"(a{2,3}?)(a*)", "aaaa"}, {"(a{2,3}+)a", "aaa"}, {"(?>a+)a", "aaa"}, {"(?>a|ab)c", "abc"}, {"(a|ab)(c|bcd)(d*)", "abcd"},
      {"((a)|b)*", "abab"}, {"((a)|(b))*?c", "abc"}, {"(a*)*", "aab"}, {"(a*)+", "b"}, {"(?:a?)*?b", "aab"}, {"(a?){3}", "aa"}, {"(a|b){2,}?c", "ababc"}, {"(\\w)\\1", "hello"}, {"(\\w+)\\s\\1", "the the cat"}, {"(?<q>['\"]).*?\\k<q>", "say 'a\"b' x"},
      {"(a)?b\\1", "b"}, {"(a)?(?:b\\1|c)", "c"}, {"^(?:(.)(?=.*\\1$))+", "abcabc"}, {"(.*)(\\d+)", "abc123"}, {"(.*?)(\\d+)", "abc123"}, {"(.*+)(\\d+)", "abc123"}, {"x*", "aaxx"}, {"(x+x+)+y", "xxxxxxxxxxxxxxxy"}, {"(?:(?:ab)+|c)+d", "ababcabd"},
      {"(?i:A)b", "ab"}, {"(?i)a(?-i)b", "AB"}, {"(?s).(?-s).", "\n\n"}, {"(?m)^b$", "a\nb\nc"}, {"\\Ab|c\\z", "c"}, {"a.c", "a\rc"}, {"(?d)a.c", "a\rc"}, {"(?x) a b # comment\n c", "abc"}, {"\\Ga", "aab"}, {"a(?!b)", "abac"}, {"(?<=\\d{2})x", "1x12x"}, {"(?<!\\d)x", "1xyx"}, {"[a-c&&[^b]]+", "abcac"}, {"[^a-c]", "abd"}, {"[\\w&&[^\\d_]]+", "_1abc"}
    };
    for (String[] t : tests) {
      Matcher m = Pattern.compile(t[0]).matcher(t[1]);
      StringBuilder b = new StringBuilder();
      int n = 0;
      while (m.find() && n++ < 4) {
        b.append(m.start()).append('-').append(m.end()).append('[');
        for (int g = 1; g <= m.groupCount(); g++) b.append(m.group(g)).append(g < m.groupCount() ? "," : "");
        b.append("] ");
      }
      System.out.println(t[0].replace("\n", "\\n") + ": " + b + Pattern.matches(t[0], t[1]));
    }
    String deep = "ab".repeat(2000);
    System.out.println(Pattern.matches("(?:ab)*", deep) + " " + Pattern.matches("(?:a|b)++", deep) + " " + Pattern.compile("(a)(b)").matcher(deep).replaceAll("$2$1").substring(0, 10));
    System.out.println(java.util.Arrays.toString("a1b22c".split("\\d+")) + java.util.Arrays.toString("1a1".split("1")) + java.util.Arrays.toString("1a1".split("1", -1)) + java.util.Arrays.toString("a,b,,c,,".split(",", 3)) + java.util.Arrays.toString("abc".split("(?=b)")) + java.util.Arrays.toString("".split(",")) + Pattern.compile("\\d").splitAsStream("x1y2").toList() + Pattern.compile("b").asPredicate().test("abc") + Pattern.compile("b").asMatchPredicate().test("abc"));
  }
}
