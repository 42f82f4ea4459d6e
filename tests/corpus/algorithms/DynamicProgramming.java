package algorithms;

import java.util.*;

/** Edit distance, longest common subsequence, knapsack, partitions, coin change, matrix chain: tables of long and int. */
public class DynamicProgramming {
  static int edit(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) for (int j = 0; j <= b.length(); j++) d[i][j] = i == 0 ? j : j == 0 ? i : Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
    return d[a.length()][b.length()];
  }

  static String lcs(String a, String b) {
    String[][] t = new String[a.length() + 1][b.length() + 1];
    for (String[] r : t) Arrays.fill(r, "");
    for (int i = 1; i <= a.length(); i++) for (int j = 1; j <= b.length(); j++) t[i][j] = a.charAt(i - 1) == b.charAt(j - 1) ? t[i - 1][j - 1] + a.charAt(i - 1) : t[i - 1][j].length() >= t[i][j - 1].length() ? t[i - 1][j] : t[i][j - 1];
    return t[a.length()][b.length()];
  }

  static final Map<Long, Long> MEMO = new HashMap<>();

  static long partitions(int n, int max) {
    if (n == 0) return 1;
    if (n < 0 || max == 0) return 0;
    long key = (long) n << 32 | max;
    Long known = MEMO.get(key);
    if (known != null) return known;
    long r = partitions(n, max - 1) + partitions(n - max, max);
    MEMO.put(key, r);
    return r;
  }

  public static void main(String[] args) {
    System.out.println(edit("kitten", "sitting") + " " + edit("", "abc") + " " + edit("intention", "execution") + " " + lcs("AGGTABQWERTY", "GXTXAYBWEQTR") + " " + partitions(100, 100));
    int[] weight = {3, 4, 5, 9, 14}, value = {3, 4, 4, 10, 15};
    int[] best = new int[31];
    for (int k = 0; k < weight.length; k++) for (int w = 30; w >= weight[k]; w--) best[w] = Math.max(best[w], best[w - weight[k]] + value[k]);
    long[] ways = new long[1001];
    ways[0] = 1;
    for (int c : new int[] {1, 2, 5, 10, 20, 50, 100, 200}) for (int i = c; i <= 1000; i++) ways[i] += ways[i - c];
    System.out.println(Arrays.toString(best) + " " + ways[200] + " " + ways[1000]);
    int[] p = {30, 35, 15, 5, 10, 20, 25};
    long[][] m = new long[6][6];
    for (int len = 2; len <= 6; len++) for (int i = 0; i + len <= 6; i++) {
      int j = i + len - 1;
      m[i][j] = Long.MAX_VALUE;
      for (int k = i; k < j; k++) m[i][j] = Math.min(m[i][j], m[i][k] + m[k + 1][j] + (long) p[i] * p[k + 1] * p[j + 1]);
    }
    System.out.println(m[0][5]);
  }
}
