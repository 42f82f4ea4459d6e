package bytecode;

/** Arrays of every type, nested, cloned, copied. */
public class Arrays {
  public static void main(String[] args) {
    boolean[] z = {true, false, true};
    byte[] b = {1, -1, 127, -128};
    short[] s = {1, -1, 32767, -32768};
    char[] c = {'a', '\uffff', '\0'};
    int[] i = {1, Integer.MIN_VALUE};
    long[] l = {1, Long.MIN_VALUE};
    float[] f = {1.5f, Float.NaN};
    double[] d = {2.5, Double.NEGATIVE_INFINITY};
    String[] t = {"x", null, "z"};
    b[0] += 200;
    s[0] -= 40000;
    c[0] += 1;
    z[1] |= z[0];
    l[1]--;
    System.out.println(b[0] + " " + s[0] + " " + c[0] + " " + z[1] + " " + l[1] + " " + (int) c[1]);
    System.out.println(java.util.Arrays.toString(b) + java.util.Arrays.toString(s) + java.util.Arrays.toString(z) + java.util.Arrays.toString(f) + java.util.Arrays.toString(d) + java.util.Arrays.toString(t));
    int[][][] cube = new int[2][3][];
    cube[1][2] = new int[] {4, 5};
    int[][] grid = new int[3][4];
    grid[2][3] = 7;
    System.out.println(java.util.Arrays.deepToString(cube) + java.util.Arrays.deepToString(grid));
    int[] copy = i.clone();
    copy[0] = 9;
    System.out.println(i[0] + " " + copy[0] + " " + copy.getClass().getName() + " " + grid.getClass() + " " + new String[0][0].getClass().getSimpleName() + " " + int.class);
    char[] text = "overlapping".toCharArray();
    System.arraycopy(text, 0, text, 2, 6);
    System.out.println(text);
    System.arraycopy(text, 3, text, 0, 6);
    System.out.println(text);
    Object[] objects = new Object[4];
    System.arraycopy(t, 0, objects, 1, 3);
    System.out.println(java.util.Arrays.asList(objects));
    try {
      System.arraycopy(new Object[] {"a", 1, "b"}, 0, t, 0, 3);
    } catch (ArrayStoreException e) {
      System.out.println(e.getMessage() + " " + t[0] + t[1]);
    }
    try {
      System.arraycopy(i, 0, l, 0, 1);
    } catch (ArrayStoreException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.arraycopy(i, 1, copy, 0, 5);
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.arraycopy("text", 1, copy, 0, 5);
    } catch (ArrayStoreException e) {
      System.out.println(e.getMessage());
    }
    long sum = 0;
    long[] big = new long[100_000];
    for (int k = 0; k < big.length; k++) {
      big[k] = k * 3L;
    }
    for (long v : big) {
      sum += v;
    }
    System.out.println(sum);
    Object array = new int[0];
    System.out.println((array instanceof int[]) + " " + (array instanceof Object[]) + " " + (array instanceof Cloneable) + " " + ((Object) grid instanceof Object[]) + " " + ((Object) t instanceof Comparable[]) + " " + ((Object) grid instanceof int[][]));
  }
}
