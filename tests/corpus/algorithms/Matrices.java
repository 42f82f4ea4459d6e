package algorithms;

import java.util.*;

/** Matrix product, transposition, determinant and inverse by elimination with fractions of long and doubles. */
public class Matrices {
  static double[][] times(double[][] a, double[][] b) {
    double[][] c = new double[a.length][b[0].length];
    for (int i = 0; i < a.length; i++) for (int k = 0; k < b.length; k++) for (int j = 0; j < b[0].length; j++) c[i][j] += a[i][k] * b[k][j];
    return c;
  }

  static double[][] inverse(double[][] m) {
    int n = m.length;
    double[][] a = new double[n][2 * n];
    for (int i = 0; i < n; i++) {
      System.arraycopy(m[i], 0, a[i], 0, n);
      a[i][n + i] = 1;
    }
    for (int c = 0; c < n; c++) {
      int p = c;
      for (int r = c + 1; r < n; r++) if (Math.abs(a[r][c]) > Math.abs(a[p][c])) p = r;
      double[] t = a[p]; a[p] = a[c]; a[c] = t;
      if (a[c][c] == 0) throw new ArithmeticException("singular at " + c);
      double d = a[c][c];
      for (int j = 0; j < 2 * n; j++) a[c][j] /= d;
      for (int r = 0; r < n; r++) {
        if (r == c) continue;
        double f = a[r][c];
        for (int j = 0; j < 2 * n; j++) a[r][j] -= f * a[c][j];
      }
    }
    double[][] out = new double[n][];
    for (int i = 0; i < n; i++) out[i] = Arrays.copyOfRange(a[i], n, 2 * n);
    return out;
  }

  static long det(long[][] m) {
    int n = m.length;
    long sign = 1, prev = 1;
    for (int k = 0; k < n - 1; k++) {
      if (m[k][k] == 0) {
        int s = k + 1;
        while (s < n && m[s][k] == 0) s++;
        if (s == n) return 0;
        long[] t = m[k]; m[k] = m[s]; m[s] = t;
        sign = -sign;
      }
      for (int i = k + 1; i < n; i++) for (int j = k + 1; j < n; j++) m[i][j] = (m[i][j] * m[k][k] - m[i][k] * m[k][j]) / prev;
      prev = m[k][k];
    }
    return sign * m[n - 1][n - 1];
  }

  public static void main(String[] args) {
    double[][] a = {{2, -1, 0}, {-1, 2, -1}, {0, -1, 2}}, h = new double[6][6];
    for (int i = 0; i < 6; i++) for (int j = 0; j < 6; j++) h[i][j] = 1.0 / (i + j + 1);
    System.out.println(Arrays.deepToString(inverse(a)) + Arrays.deepToString(times(a, inverse(a))));
    System.out.println(Arrays.deepToString(inverse(h)));
    System.out.println(det(new long[][] {{2, -1, 0}, {-1, 2, -1}, {0, -1, 2}}) + " " + det(new long[][] {{0, 2, 3, 4}, {5, 0, 7, 8}, {9, 10, 0, 12}, {13, 14, 15, 0}}) + " " + det(new long[][] {{1, 2}, {2, 4}}));
    try {
      inverse(new double[][] {{1, 2}, {2, 4}});
    } catch (ArithmeticException e) {
      System.out.println(e.getMessage());
    }
    double[][] big = new double[40][40];
    for (int i = 0; i < 40; i++) for (int j = 0; j < 40; j++) big[i][j] = Math.sqrt(i * 40 + j);
    double trace = 0;
    double[][] p = times(times(big, big), big);
    for (int i = 0; i < 40; i++) trace += p[i][i];
    System.out.println(trace);
    try {
      times(a, new double[][] {{1}});
      System.out.println(Arrays.toString(times(a, new double[][] {{1}, {2}, {3}, {4}})[0]));
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
  }
}
