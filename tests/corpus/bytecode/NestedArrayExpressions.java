package bytecode;

/** Array accesses as indices of arrays, with side effects, in compound assignments, over four dimensions. */
public class NestedArrayExpressions {
  static int calls;

  static int[][] get(int[][] a) {
    calls++;
    return a;
  }

  public static void main(String[] args) {
    int[] p = {2, 0, 1};
    int[][] g = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
    System.out.println(g[p[0]][p[p[1]]] + " " + g[p[p[2]]][p[0]]++ + " " + (get(g)[p[1]][p[2]] += get(g)[1][1] *= 2) + " " + calls + " " + java.util.Arrays.deepToString(g));
    int[][][][] h = new int[2][3][2][3];
    int n = 0;
    for (int[][][] a : h) for (int[][] b : a) for (int[] c : b) for (int i = 0; i < c.length; i++) c[i] = n++;
    System.out.println(h[1][2][0][1] + " " + h[h[0][0][0][1]][h[0][0][0][2]][h[0][0][0][1]][2] + " " + h[1].length + h[1][0].length + h[1][0][0].length);
    int[][] t = h[0][1];
    h[0][1] = h[1][2];
    h[1][2] = t;
    t[0][0] = -1;
    System.out.println(h[1][2][0][0] + " " + h[0][1][1][2] + " " + java.util.Arrays.deepHashCode(h));
    long[][] fib = {{1, 1}, {1, 0}}, r = {{1, 0}, {0, 1}};
    for (int e = 60; e > 0; e >>= 1, fib = mul(fib, fib)) if ((e & 1) == 1) r = mul(r, fib);
    System.out.println(r[0][1] + " " + r[1][1]);
    char[][] words = {"one".toCharArray(), {}, "three".toCharArray()};
    words[2][words[0].length]++;
    words[0][words[1].length] -= 32;
    System.out.println(new String(words[0]) + new String(words[2]) + (words[1].length == 0 ? words[0][0] : words[1][0]));
  }

  static long[][] mul(long[][] a, long[][] b) { return new long[][] {{a[0][0] * b[0][0] + a[0][1] * b[1][0], a[0][0] * b[0][1] + a[0][1] * b[1][1]}, {a[1][0] * b[0][0] + a[1][1] * b[1][0], a[1][0] * b[0][1] + a[1][1] * b[1][1]}}; }
}
