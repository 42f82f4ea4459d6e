package text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Regular expressions. */
public class Regex {
  static void find(String regex, String input, int flags) {
    Matcher m = Pattern.compile(regex, flags).matcher(input);
    StringBuilder out = new StringBuilder(regex).append(": ");
    while (m.find()) {
      out.append(m.start()).append('-').append(m.end()).append('[').append(m.group()).append(']');
      for (int i = 1; i <= m.groupCount(); i++) {
        out.append('(').append(m.group(i)).append(')');
      }
    }
    System.out.println(out);
  }

  public static void main(String[] args) {
    find("(\\w+)@(\\w+)\\.com", "a@b.com, who@what.com", 0);
    find("a*?b|c{2,3}", "aab ccc cccc", 0);
    find("(?<year>\\d{4})-(?<month>\\d\\d)", "2024-01 1999-12", 0);
    find("hello", "Hello HELLO", Pattern.CASE_INSENSITIVE);
    find("^\\s*(#.*)$", "x\n  # one\n#two", Pattern.MULTILINE);
    find("(a+)+$", "aaaaaaaaaaaa", 0);
    find("\\p{Lu}\\p{Ll}+", "Ärger Über alles \u4e2d", Pattern.UNICODE_CASE);
    find("(?=a)\\w(?!c)", "ab ac ad", 0);
    find("(\\w)\\1", "aabbcd", 0);
    find("[a-c&&[^b]]+", "abcacb", 0);
    find("\\bfoo\\b", "foo food foo", 0);
    find("(?>a+)b", "aaab", 0);
    System.out.println("2024-05-06".replaceAll("(\\d+)-(\\d+)-(\\d+)", "$3.$2.$1") + Pattern.compile("x").matcher("axbxc").replaceAll(r -> r.start() + ""));
    try {
      Pattern.compile("a(b");
    } catch (PatternSyntaxException e) {
      System.out.println(e.getMessage());
    }
  }
}
