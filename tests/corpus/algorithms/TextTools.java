package algorithms;

import java.util.*;

/** Word wrap, justification, Roman numerals, numbers in words, Caesar and Vigenere ciphers, run lengths, anagrams. */
public class TextTools {
  static List<String> wrap(String s, int w) {
    List<String> out = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : s.split("\\s+")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > w) {
        out.add(line.toString());
        line.setLength(0);
      }
      if (line.length() > 0) line.append(' ');
      line.append(word);
    }
    out.add(line.toString());
    return out;
  }

  static String roman(int n) {
    int[] v = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] t = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < v.length; i++) for (; n >= v[i]; n -= v[i]) s.append(t[i]);
    return s.toString();
  }

  static final String[] SMALL = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
  static final String[] TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

  static String words(long n) {
    if (n < 0) return n == Long.MIN_VALUE ? "minimum" : "minus " + words(-n);
    if (n < 20) return SMALL[(int) n];
    if (n < 100) return TENS[(int) n / 10] + (n % 10 > 0 ? "-" + words(n % 10) : "");
    if (n < 1000) return words(n / 100) + " hundred" + (n % 100 > 0 ? " and " + words(n % 100) : "");
    String[] big = {"thousand", "million", "billion", "trillion", "quadrillion", "quintillion"};
    int k = 0;
    long unit = 1000;
    while (k < 5 && n / unit >= 1000) { unit *= 1000; k++; }
    return words(n / unit) + " " + big[k] + (n % unit > 0 ? " " + words(n % unit) : "");
  }

  static String rle(String s) {
    StringBuilder b = new StringBuilder();
    for (int i = 0, j; i < s.length(); i = j) {
      for (j = i; j < s.length() && s.charAt(j) == s.charAt(i); ) j++;
      b.append(j - i > 1 ? "" + (j - i) : "").append(s.charAt(i));
    }
    return b.toString();
  }

  static String vigenere(String s, String key, int sign) {
    StringBuilder b = new StringBuilder();
    int k = 0;
    for (char c : s.toCharArray()) b.append(Character.isLetter(c) ? (char) ('a' + Math.floorMod(c - 'a' + sign * (key.charAt(k++ % key.length()) - 'a'), 26)) : c);
    return b.toString();
  }

  public static void main(String[] args) {
    String text = "The quick brown fox jumps over the lazy dog and then, having nothing better to do, goes back to sleep under the old oak tree.";
    for (String l : wrap(text, 28)) System.out.printf("|%-28s|%28s|%n", l, l);
    for (int n : new int[] {1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999}) System.out.print(roman(n) + " ");
    System.out.println();
    for (long n : new long[] {0, 13, 21, 100, 101, 999, 1000, 12345, 1000001, -7, Long.MAX_VALUE, Long.MIN_VALUE}) System.out.println(words(n));
    String secret = vigenere("attack at dawn", "lemon", 1);
    System.out.println(rle("aaabccddddd") + " " + secret + " " + vigenere(secret, "lemon", -1));
    Map<String, List<String>> groups = new TreeMap<>();
    for (String w : "listen silent enlist google elbow below tinsel".split(" ")) {
      char[] c = w.toCharArray();
      Arrays.sort(c);
      groups.computeIfAbsent(new String(c), k -> new ArrayList<>()).add(w);
    }
    System.out.println(groups);
  }
}
