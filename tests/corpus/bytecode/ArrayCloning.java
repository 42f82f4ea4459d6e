package bytecode;

/** clone of arrays of every type: own storage, same class, shallow for nested ones; covariant static type. */
public class ArrayCloning {
  public static void main(String[] args) {
    int[] i = {1, 2, 3};
    int[] ic = i.clone();
    ic[0] = 9;
    byte[] b = {-1};
    boolean[] z = {true, false};
    long[] l = {Long.MIN_VALUE, 7};
    double[] d = {Double.NaN, -0.0};
    char[] c = "chars".toCharArray();
    String[] s = {"a", null};
    System.out.println(i[0] + " " + ic[0] + " " + b.clone()[0] + " " + z.clone()[0] + z.clone()[1] + " " + l.clone()[1] + " " + d.clone()[1] + " " + String.valueOf(c.clone()) + " " + s.clone()[0] + s.clone()[1] + " " + new float[0].clone().length + " " + new short[] {5}.clone()[0]);
    int[][] m = {{1}, {2}};
    int[][] mc = m.clone();
    mc[0][0] = 8;
    mc[1] = new int[] {7};
    System.out.println(m[0][0] + " " + m[1][0] + " " + (m[0] == mc[0]) + " " + (m == mc));
    Object[] o = new Integer[] {1};
    System.out.println(o.clone().getClass().getSimpleName() + " " + (o.clone() instanceof Integer[]) + " " + ((Object) i.clone()).getClass());
    try {
      o.clone()[0] = "s";
    } catch (ArrayStoreException e) {
      System.out.println(e.getMessage());
    }
    int[] none = null;
    try {
      none.clone();
    } catch (NullPointerException e) {
      System.out.println("null");
    }
    java.util.List<int[]> clones = new java.util.ArrayList<>();
    for (int n = 0; n < 40; n++) {
      int[] x = new int[n];
      java.util.Arrays.setAll(x, k -> k * k);
      clones.add(x.clone());
    }
    System.out.println(clones.stream().mapToInt(x -> java.util.Arrays.hashCode(x)).sum());
  }
}
