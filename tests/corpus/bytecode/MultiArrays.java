package bytecode;

/** multianewarray of every depth and element, empty and negative dimensions, covariance, stores. */
public class MultiArrays {
  interface Try {
    Object run();
  }

  static void attempt(Try t) {
    try {
      Object o = t.run();
      System.out.println(o instanceof Object[] a ? java.util.Arrays.deepToString(a) : "" + o);
    } catch (RuntimeException e) {
      System.out.println(e);
    }
  }

  static int n(int v) {
    System.out.print("(" + v + ")");
    return v;
  }

  public static void main(String[] args) {
    attempt(() -> new int[n(2)][n(3)]);
    attempt(() -> new long[n(1)][n(2)][n(2)]);
    attempt(() -> new String[n(2)][n(1)][]);
    attempt(() -> new double[n(0)][n(5)]);
    attempt(() -> new byte[n(2)][n(0)][n(3)]);
    attempt(() -> new char[n(1)][n(1)]);
    attempt(() -> new boolean[2][2][2][2][1]);
    attempt(() -> new Object[n(3)][n(-1)]);
    attempt(() -> new Object[n(-2)][n(3)]);
    attempt(() -> new Object[n(0)][n(-4)]);
    attempt(() -> new int[n(1)][n(-7)][]);
    attempt(() -> new int[n(-5)]);
    attempt(() -> new Object[n(-6)]);
    attempt(() -> new int[2][n(-8)].length);
    Object[][] grid = new String[2][2];
    attempt(() -> grid[0][0] = 1);
    attempt(() -> grid[0] = new Integer[1]);
    attempt(() -> grid[1] = new String[] {"row"});
    attempt(() -> grid);
    Object[] any = new int[2][];
    attempt(() -> ((int[]) (any[0] = new int[] {4}))[0]);
    attempt(() -> any[1] = new long[0]);
    attempt(() -> any[2] = null);
    attempt(() -> any[-1]);
    attempt(() -> ((Object[]) (Object) new int[0]).length);
    attempt(() -> ((String[]) new Object[] {"x"}).length);
    attempt(() -> ((int[][]) (Object) new long[1][]).length);
    attempt(() -> ((Comparable<?>[][]) (Object) new String[1][1]).length);
    attempt(() -> new int[3][2].clone());
    attempt(() -> new int[][] {{1}, {}, {1, 2, 3}, null});
    attempt(() -> new int[2][2][1] .getClass() + " " + new String[1][0].getClass().getComponentType().getComponentType());
    attempt(() -> ((int[]) null)[n(0)]);
    attempt(() -> ((int[][]) new int[1][])[n(0)][n(1)]);
    int[][] jagged = new int[4][];
    for (int i = 0; i < jagged.length; i++) {
      jagged[i] = new int[i];
      for (int j = 0; j < i; j++) {
        jagged[i][j] = i * j;
      }
    }
    attempt(() -> jagged);
    jagged[3][1] += jagged[3][2]++ - --jagged[2][0];
    jagged[3][0] <<= 2;
    attempt(() -> jagged);
    int[] shared = {1};
    int[][] alias = {shared, shared};
    alias[0][0]++;
    System.out.println(alias[1][0] + " " + (alias[0] == alias[1]) + " " + alias[0].equals(alias[1]));
  }
}
