package bytecode;

/** Nested arrays with rows of different lengths, shared rows, null rows, rows replaced while they are read. */
public class JaggedArrays {
  public static void main(String[] args) {
    int[][] pascal = new int[12][];
    for (int i = 0; i < pascal.length; i++) {
      pascal[i] = new int[i + 1];
      pascal[i][0] = pascal[i][i] = 1;
      for (int j = 1; j < i; j++) pascal[i][j] = pascal[i - 1][j - 1] + pascal[i - 1][j];
    }
    System.out.println(java.util.Arrays.toString(pascal[11]));
    long[][] shared = new long[3][];
    shared[0] = shared[2] = new long[] {1, 2};
    shared[0][1] += shared[2][1] *= 5;
    System.out.println(java.util.Arrays.deepToString(shared) + (shared[0] == shared[2]));
    char[][][] deep = {{{'a'}, {}, null}, {}, null, {{'b', 'c'}}};
    int count = 0;
    for (char[][] x : deep) {
      if (x == null) continue;
      for (char[] y : x) {
        if (y == null) continue;
        for (char z : y) count += z;
      }
    }
    System.out.println(count + " " + java.util.Arrays.deepToString(deep));
    try {
      deep[2][0][0] = 'x';
    } catch (NullPointerException e) {
      System.out.println("null row");
    }
    int[][] a = {{1, 2}, {3}};
    int[] row = a[0];
    a[0][(a[0] = new int[] {9, 9})[1] - 8] = 7;
    System.out.println(java.util.Arrays.toString(row) + java.util.Arrays.toString(a[0]));
    Object[] mixed = {1, new int[] {2}, new Object[] {3, new String[][] {{"4"}}}};
    System.out.println(((String[][]) ((Object[]) mixed[2])[1])[0][0] + java.util.Arrays.deepToString(mixed));
    Object[] self = new Object[2];
    self[0] = self;
    System.out.println(((Object[]) ((Object[]) self[0])[0])[1] + java.util.Arrays.deepToString(self));
    double[][] identity = new double[4][4];
    for (int i = 0; i < 4; i++) identity[i][i] = 1;
    System.out.println(java.util.Arrays.deepHashCode(identity) + " " + java.util.Arrays.deepEquals(identity, identity.clone()));
  }
}
