package algorithms;

import java.util.*;

/** Knuth-Morris-Pratt, Boyer-Moore-Horspool, Rabin-Karp and suffix arrays find the same places as indexOf. */
public class StringSearch {
  static List<Integer> naive(String t, String p) {
    List<Integer> l = new ArrayList<>();
    for (int i = t.indexOf(p); i >= 0; i = t.indexOf(p, i + 1)) l.add(i);
    return l;
  }

  static List<Integer> kmp(String t, String p) {
    int[] f = new int[p.length() + 1];
    for (int i = 1, k = 0; i < p.length(); i++) {
      while (k > 0 && p.charAt(i) != p.charAt(k)) k = f[k];
      if (p.charAt(i) == p.charAt(k)) k++;
      f[i + 1] = k;
    }
    List<Integer> l = new ArrayList<>();
    for (int i = 0, k = 0; i < t.length(); i++) {
      while (k > 0 && (k == p.length() || t.charAt(i) != p.charAt(k))) k = f[k];
      if (t.charAt(i) == p.charAt(k)) k++;
      if (k == p.length()) l.add(i - k + 1);
    }
    return l;
  }

  static List<Integer> horspool(String t, String p) {
    Map<Character, Integer> shift = new HashMap<>();
    for (int i = 0; i < p.length() - 1; i++) shift.put(p.charAt(i), p.length() - 1 - i);
    List<Integer> l = new ArrayList<>();
    for (int i = 0; i + p.length() <= t.length(); i += shift.getOrDefault(t.charAt(i + p.length() - 1), p.length())) if (t.startsWith(p, i)) l.add(i);
    return l;
  }

  static List<Integer> rabinKarp(String t, String p) {
    int h = 0, g = 0, pow = 1, m = p.length();
    List<Integer> l = new ArrayList<>();
    if (m > t.length()) return l;
    for (int i = 0; i < m; i++) {
      h = h * 31 + p.charAt(i);
      g = g * 31 + t.charAt(i);
      if (i > 0) pow *= 31;
    }
    for (int i = 0; ; i++) {
      if (g == h && t.regionMatches(i, p, 0, m)) l.add(i);
      if (i + m == t.length()) return l;
      g = (g - t.charAt(i) * pow) * 31 + t.charAt(i + m);
    }
  }

  public static void main(String[] args) {
    String[] texts = {"abracadabra abracadabra", "aaaaaaaaaa", "mississippi", "\u4e2d\u6587\u4e2d\u6587\u4e2d", "ab".repeat(50) + "c"};
    for (String t : texts) for (String p : new String[] {"abra", "aa", "issi", "\u4e2d\u6587\u4e2d", "abc", "a", "zzz"}) {
      List<Integer> n = naive(t, p);
      System.out.print(n.size() + (n.equals(kmp(t, p)) ? "k" : "!") + (n.equals(horspool(t, p)) ? "h" : "!") + (n.equals(rabinKarp(t, p)) ? "r" : "!") + " ");
    }
    System.out.println();
    for (String t : texts) {
      Integer[] sa = new Integer[t.length()];
      Arrays.setAll(sa, i -> i);
      Arrays.sort(sa, Comparator.comparing(t::substring));
      String longest = "";
      for (int i = 1; i < sa.length; i++) {
        int k = 0;
        while (sa[i] + k < t.length() && sa[i - 1] + k < t.length() && t.charAt(sa[i] + k) == t.charAt(sa[i - 1] + k)) k++;
        if (k > longest.length()) longest = t.substring(sa[i], sa[i] + k);
      }
      System.out.println(Arrays.hashCode(sa) + " " + longest.length() + " " + longest.hashCode());
    }
  }
}
