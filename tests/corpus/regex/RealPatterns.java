package regex;

import java.util.regex.*;

/** Patterns as programs use them: addresses, numbers, dates, identifiers, hex colors, quoted strings, trimmed comments. */
public class RealPatterns {
  public static void main(String[] args) {
    String[][] all = {{"[\\w.+-]+@[\\w-]+\\.[\\w.]+", "a@b.c", "x.y+z@host-1.co.uk", "no@dots", "@b.c"}, {"(\\d{1,3})(\\.\\d{1,3}){3}", "127.0.0.1", "1.2.3", "999.1.1.1", "1.2.3.4.5"}, {"[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?", "1", "-.5e10", "1.", ".", "1e", "+3.14E-2"}, {"(\\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])", "2024-02-29", "2024-13-01", "24-1-1", "1999-12-31"}, {"[A-Za-z_$][\\w$]*", "name", "_x$1", "1a", "é"}, {"#(?:[0-9a-fA-F]{3}){1,2}", "#fff", "#A0B1C2", "#abcd", "fff"}, {"\"(?:[^\"\\\\]|\\\\.)*\"", "\"ok\"", "\"a\\\"b\"", "\"open", "\"\\\""}, {"(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}", "255.255.255.255", "256.1.1.1", "1.1.1.", "0.0.0.0"}, {"(\\w)(\\w)?(\\w)?\\w?\\3?\\2\\1", "abba", "racecar", "abc", "xx"}, {"^(?!.*(.).*\\1)[a-z]+$", "abc", "abca", "", "xyz"}};
    for (String[] a : all) {
      Pattern p = Pattern.compile(a[0]);
      StringBuilder s = new StringBuilder();
      for (int i = 1; i < a.length; i++) {
        Matcher m = p.matcher(a[i]);
        s.append(m.matches() ? "M" : ".").append(m.reset().find() ? m.group() : "-").append(m.groupCount() > 0 && m.reset().find() ? "/" + m.group(1) : "").append(' ');
      }
      System.out.println(s);
    }
    System.out.println("int x = 5; // note\n/* a\n b */ y();".replaceAll("(?s)//[^\n]*|/\\*.*?\\*/", "").replace("\n", "|") + " " + "  many   spaces\there ".trim().replaceAll("\\s+", " ") + " " + "a=1;b=2;;c".replaceAll("(\\w)=(\\w)", "$2=$1") + " " + "<b>bold</b> <i>it</i>".replaceAll("<(\\w)>(.*?)</\\1>", "[$2]") + " " + "x1y22z333".replaceAll("\\d{2,}", "#") + " " + "UPPER lower".replaceAll("\\b([a-z])", "_$1") + " " + "tel: 555-1234, 555-9876".replaceFirst("\\d{3}-(\\d{4})", "xxx-$1"));
  }
}
