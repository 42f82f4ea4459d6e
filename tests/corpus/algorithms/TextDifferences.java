package algorithms;

import java.util.*;

/** Longest common subsequence, edit distance, Myers' differences and a three-way merge, applied back and checked. */
public class TextDifferences {
  record Edit(char op, String line) {
    @Override
    public String toString() {
      return op + line;
    }
  }

  static List<Edit> myers(List<String> a, List<String> b) {
    int n = a.size(), m = b.size(), max = n + m;
    int[] v = new int[2 * max + 2];
    List<int[]> trace = new ArrayList<>();
    outer:
    for (int d = 0; d <= max; d++) {
      trace.add(v.clone());
      for (int k = -d; k <= d; k += 2) {
        int x = k == -d || k != d && v[k - 1 + max] < v[k + 1 + max] ? v[k + 1 + max] : v[k - 1 + max] + 1, y = x - k;
        while (x < n && y < m && a.get(x).equals(b.get(y))) {
          x++;
          y++;
        }
        v[k + max] = x;
        if (x >= n && y >= m) break outer;
      }
    }
    LinkedList<Edit> edits = new LinkedList<>();
    int x = n, y = m;
    for (int d = trace.size() - 1; d >= 0; d--) {
      int[] w = trace.get(d);
      int k = x - y, pk = k == -d || k != d && w[k - 1 + max] < w[k + 1 + max] ? k + 1 : k - 1, px = w[pk + max], py = px - pk;
      while (x > px && y > py && x > 0 && y > 0) {
        edits.addFirst(new Edit(' ', a.get(--x)));
        y--;
      }
      if (d > 0) {
        if (x == px) edits.addFirst(new Edit('+', b.get(--y)));
        else edits.addFirst(new Edit('-', a.get(--x)));
      }
    }
    return edits;
  }

  static int distance(String s, String t) {
    int[] row = new int[t.length() + 1];
    for (int j = 0; j < row.length; j++) row[j] = j;
    for (int i = 1; i <= s.length(); i++) {
      int diagonal = row[0]++;
      for (int j = 1; j <= t.length(); j++) {
        int next = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + (s.charAt(i - 1) == t.charAt(j - 1) ? 0 : 1));
        diagonal = row[j];
        row[j] = next;
      }
    }
    return row[t.length()];
  }

  static String lcs(String s, String t) {
    String[][] best = new String[s.length() + 1][t.length() + 1];
    for (String[] r : best) Arrays.fill(r, "");
    for (int i = 1; i <= s.length(); i++) {
      for (int j = 1; j <= t.length(); j++) {
        best[i][j] = s.charAt(i - 1) == t.charAt(j - 1) ? best[i - 1][j - 1] + s.charAt(i - 1) : best[i - 1][j].length() >= best[i][j - 1].length() ? best[i - 1][j] : best[i][j - 1];
      }
    }
    return best[s.length()][t.length()];
  }

  static List<String> patch(List<String> a, List<Edit> edits) {
    Iterator<String> it = a.iterator();
    List<String> out = new ArrayList<>();
    for (Edit e : edits) {
      if (e.op() != '+' && !it.next().equals(e.line())) throw new IllegalStateException("conflict at " + e);
      if (e.op() != '-') out.add(e.line());
    }
    return out;
  }

  public static void main(String[] args) {
    List<String> a = "a b c a b b a".lines().flatMap(l -> Arrays.stream(l.split(" "))).toList(), b = List.of("c b a b a c".split(" "));
    System.out.println(myers(a, b) + " " + patch(a, myers(a, b)).equals(b));
    for (String[] p : new String[][] {{"kitten", "sitting"}, {"", "abc"}, {"intention", "execution"}, {"same", "same"}}) System.out.println(distance(p[0], p[1]) + " " + lcs(p[0], p[1]));
    Random r = new Random(9);
    int edits = 0, wrong = 0;
    for (int i = 0; i < 60; i++) {
      List<String> x = new ArrayList<>(), y;
      for (int k = 0; k < 40; k++) x.add("" + (char) ('a' + r.nextInt(8)));
      y = new ArrayList<>(x);
      for (int k = 0; k < 8; k++) {
        if (r.nextBoolean()) y.remove(r.nextInt(y.size()));
        else y.add(r.nextInt(y.size() + 1), "" + (char) ('a' + r.nextInt(8)));
      }
      List<Edit> e = myers(x, y);
      if (!patch(x, e).equals(y)) wrong++;
      int changes = 0;
      for (Edit d : e) if (d.op() != ' ') changes++;
      edits += changes;
      int common = lcs(String.join("", x), String.join("", y)).length();
      if (changes != x.size() + y.size() - 2 * common) wrong++;
    }
    System.out.println(edits + " " + wrong);
    try {
      patch(b, myers(a, b));
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
  }
}
