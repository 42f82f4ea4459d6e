package algorithms;

/** Backtracking with bit masks and with arrays: both count the same solutions. */
public class NQueens {
  static int bits(int all, int columns, int left, int right) {
    if (columns == all) return 1;
    int n = 0;
    for (int free = all & ~(columns | left | right); free != 0; free &= free - 1) {
      int bit = free & -free;
      n += bits(all, columns | bit, (left | bit) << 1, (right | bit) >>> 1);
    }
    return n;
  }

  static int arrays(int[] rows, int at) {
    if (at == rows.length) return 1;
    int n = 0;
    next:
    for (int r = 0; r < rows.length; r++) {
      for (int i = 0; i < at; i++) if (rows[i] == r || Math.abs(rows[i] - r) == at - i) continue next;
      rows[at] = r;
      n += arrays(rows, at + 1);
    }
    return n;
  }

  public static void main(String[] args) {
    for (int n = 1; n <= 9; n++) System.out.println(n + " " + bits((1 << n) - 1, 0, 0, 0) + " " + arrays(new int[n], 0));
  }
}
