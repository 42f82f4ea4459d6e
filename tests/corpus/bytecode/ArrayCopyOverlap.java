package bytecode;

/** System.arraycopy inside one array, both directions, each element size, and its faults. */
public class ArrayCopyOverlap {
  static void fault(Object from, int at, Object to, int where, int n) {
    try {
      System.arraycopy(from, at, to, where, n);
      System.out.println("copied");
    } catch (RuntimeException e) {
      System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    for (int n : new int[] {1, 3, 8, 17, 33}) {
      for (int shift : new int[] {1, 2, 7}) {
        byte[] b = new byte[60];
        short[] s = new short[60];
        int[] i = new int[60];
        long[] l = new long[60];
        String[] o = new String[60];
        for (int k = 0; k < 60; k++) {
          b[k] = (byte) k; s[k] = (short) k; i[k] = k; l[k] = k; o[k] = "" + k;
        }
        System.arraycopy(b, 5, b, 5 + shift, n);
        System.arraycopy(s, 5 + shift, s, 5, n);
        System.arraycopy(i, 5, i, 5 + shift, n);
        System.arraycopy(l, 5 + shift, l, 5, n);
        System.arraycopy(o, 5, o, 5 + shift, n);
        System.out.println(n + " " + shift + " " + java.util.Arrays.hashCode(b) + " " + java.util.Arrays.hashCode(s) + " " + java.util.Arrays.hashCode(i) + " " + java.util.Arrays.hashCode(l) + " " + java.util.Arrays.hashCode(o));
      }
    }
    int[] a = {1, 2, 3};
    fault(a, 0, a, 1, 2);
    fault(a, 0, a, 2, 2);
    fault(a, -1, a, 0, 1);
    fault(a, 0, a, 0, -1);
    fault(a, 3, a, 3, 0);
    fault(a, 4, a, 0, 0);
    fault(a, 1, a, 0, Integer.MAX_VALUE);
    fault(a, 0, new long[3], 0, 1);
    fault("s", 0, a, 0, 1);
    fault(a, 0, "s", 0, 1);
    fault(new Object[] {"x", 1}, 0, new String[2], 0, 2);
    fault(new Object[0], 0, new int[0], 0, 0);
    fault(null, 0, a, 0, 1);
    fault(new Integer[] {5}, 0, new Comparable[1], 0, 1);
    System.out.println(java.util.Arrays.toString(a));
  }
}
