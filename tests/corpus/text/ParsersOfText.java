package text;

import java.util.*;

/** Key-value lines, INI sections, CSV rows, roman numbers and durations parsed by hand with positions of errors. */
public class ParsersOfText {
  static Map<String, Map<String, String>> ini(String s) {
    Map<String, Map<String, String>> all = new LinkedHashMap<>();
    Map<String, String> now = new TreeMap<>();
    all.put("", now);
    int line = 0;
    for (String l : s.split("\n", -1)) {
      line++;
      l = l.strip();
      if (l.isEmpty() || l.charAt(0) == ';') continue;
      if (l.startsWith("[") && l.endsWith("]")) all.put(l.substring(1, l.length() - 1), now = new TreeMap<>());
      else {
        int e = l.indexOf('=');
        if (e <= 0) throw new IllegalArgumentException("line " + line + ": " + l);
        now.put(l.substring(0, e).stripTrailing(), l.substring(e + 1).stripLeading());
      }
    }
    return all;
  }

  static long seconds(String s) {
    long total = 0, n = -1;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (Character.isDigit(c)) n = Math.max(0, n) * 10 + c - '0';
      else {
        if (n < 0) throw new IllegalArgumentException("number expected at " + i);
        total += n * switch (Character.toLowerCase(c)) {
          case 's' -> 1;
          case 'm' -> 60;
          case 'h' -> 3600;
          case 'd' -> 86400;
          default -> throw new IllegalArgumentException("unit " + c + " at " + i);
        };
        n = -1;
      }
    }
    return n < 0 ? total : total + n;
  }

  static int roman(String s) {
    int sum = 0, last = 0;
    for (int i = s.length() - 1; i >= 0; i--) {
      int k = "IVXLCDM".indexOf(s.charAt(i)), v = (int) Math.pow(10, k / 2) * (k % 2 == 0 ? 1 : 5);
      sum += v < last ? -v : v;
      last = v;
    }
    return sum;
  }

  public static void main(String[] args) {
    System.out.println(ini("a = 1\n; comment\n[sec tion]\n b=x=y \n\n[e]\n"));
    for (String s : new String[] {"1h30m", "90", "2d1s", "h", "5x", "", "1m2", "100000d"}) {
      try {
        System.out.print(seconds(s) + " ");
      } catch (IllegalArgumentException e) {
        System.out.print("(" + e.getMessage() + ") ");
      }
    }
    System.out.println();
    for (String s : "I IV IX XIV XL XC CD MCMXCIV MMXXIV".split(" ")) System.out.print(roman(s) + " ");
    try {
      ini("ok=1\n\nbad line");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
