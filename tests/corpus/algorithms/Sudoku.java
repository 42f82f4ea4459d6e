package algorithms;

/** A sudoku solved by constraint bits and recursion over char grids. */
public class Sudoku {
  static final int[] row = new int[9], col = new int[9], box = new int[9];
  static int steps;

  static boolean solve(char[][] g) {
    int br = -1, bc = -1, best = 10;
    for (int r = 0; r < 9; r++) for (int c = 0; c < 9; c++) {
      if (g[r][c] != '.') continue;
      int n = Integer.bitCount(511 & ~(row[r] | col[c] | box[r / 3 * 3 + c / 3]));
      if (n < best) { best = n; br = r; bc = c; }
    }
    if (br < 0) return true;
    int b = br / 3 * 3 + bc / 3;
    for (int free = 511 & ~(row[br] | col[bc] | box[b]); free != 0; free &= free - 1) {
      int bit = free & -free;
      steps++;
      row[br] ^= bit; col[bc] ^= bit; box[b] ^= bit;
      g[br][bc] = (char) ('1' + Integer.numberOfTrailingZeros(bit));
      if (solve(g)) return true;
      row[br] ^= bit; col[bc] ^= bit; box[b] ^= bit;
    }
    g[br][bc] = '.';
    return false;
  }

  public static void main(String[] args) {
    String[] lines = {"53..7....", "6..195...", ".98....6.", "8...6...3", "4..8.3..1", "7...2...6", ".6....28.", "...419..5", "....8..79"};
    char[][] g = new char[9][];
    for (int r = 0; r < 9; r++) {
      g[r] = lines[r].toCharArray();
      for (int c = 0; c < 9; c++) if (g[r][c] != '.') {
        int bit = 1 << g[r][c] - '1';
        row[r] |= bit; col[c] |= bit; box[r / 3 * 3 + c / 3] |= bit;
      }
    }
    System.out.println(solve(g) + " " + steps);
    for (char[] r : g) System.out.println(r);
  }
}
