package bytecode;

/** baload and bastore serve byte and boolean arrays: values, casts, defaults, arraycopy between them refused. */
public class BooleanArraysAndBytes {
  public static void main(String[] args) {
    boolean[] z = new boolean[5];
    byte[] b = new byte[5];
    for (int i = 0; i < 5; i++) {
      z[i] = i % 2 == 0 ^ z[(i + 4) % 5];
      b[i] = (byte) (i * 100);
      b[i] += z[i] ? 1 : -1;
    }
    z[1] |= z[0];
    z[2] &= !z[1];
    z[3] ^= true;
    int n = 0;
    for (boolean x : z) n = n << 1 | (x ? 1 : 0);
    System.out.println(java.util.Arrays.toString(z) + java.util.Arrays.toString(b) + n);
    Object[] both = {z, b};
    for (Object o : both) {
      System.out.print((o instanceof boolean[]) + " " + (o instanceof byte[]) + " " + o.getClass() + " ");
      try {
        System.arraycopy(o, 0, b, 0, 2);
        System.out.println("copied");
      } catch (ArrayStoreException e) {
        System.out.println(e.getMessage());
      }
    }
    boolean[][] grid = new boolean[3][4];
    grid[2][3] = grid[0][0] = true;
    System.out.println(java.util.Arrays.deepToString(grid) + java.util.Arrays.hashCode(z) + java.util.Arrays.equals(z, z.clone()));
    boolean x = false, y;
    System.out.println((y = x = !x) + " " + (x & (y = false)) + y + (z[0] == true) + (z[0] ? b[0] : b[1]) + Boolean.compare(z[0], z[4]));
  }
}
