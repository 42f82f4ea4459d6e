package algorithms;

/** The game of life on a torus and a Mandelbrot set: loops over char and byte grids, doubles that must not drift. */
public class LifeAndFractals {
  public static void main(String[] args) {
    int n = 16;
    byte[][] g = new byte[n][n];
    for (int[] p : new int[][] {{1, 2}, {2, 3}, {3, 1}, {3, 2}, {3, 3}, {10, 10}, {10, 11}, {10, 12}}) g[p[0]][p[1]] = 1;
    for (int t = 0; t < 40; t++) {
      byte[][] h = new byte[n][n];
      for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) {
        int s = 0;
        for (int a = -1; a <= 1; a++) for (int b = -1; b <= 1; b++) if (a != 0 || b != 0) s += g[i + a & n - 1][j + b & n - 1];
        h[i][j] = (byte) (s == 3 || s == 2 && g[i][j] == 1 ? 1 : 0);
      }
      g = h;
    }
    for (byte[] r : g) {
      StringBuilder s = new StringBuilder();
      for (byte b : r) s.append(b == 1 ? '#' : '.');
      System.out.println(s);
    }
    long total = 0;
    for (int y = -10; y <= 10; y++) {
      StringBuilder s = new StringBuilder();
      for (int x = -30; x <= 15; x++) {
        double cr = x / 15.0, ci = y / 10.0, zr = 0, zi = 0;
        int k = 0;
        while (zr * zr + zi * zi < 4 && k < 60) {
          double r = zr * zr - zi * zi + cr;
          zi = 2 * zr * zi + ci;
          zr = r;
          k++;
        }
        total += k;
        s.append(k == 60 ? (char) 64 : " .:-=+*".charAt(k % 7));
      }
      System.out.println(s);
    }
    System.out.println(total);
  }
}
