package bytecode;

/** Arrays of negative length: every element type, dimensions in any position, order of evaluation and of failure. */
public class NegativeSizes {
  interface Make {
    Object make(int n);
  }

  static int evaluated;

  static int count(int n) {
    evaluated++;
    return n;
  }

  static void attempt(Make m, int n) {
    try {
      System.out.print(m.make(n).getClass().getName() + " ");
    } catch (NegativeArraySizeException e) {
      System.out.print("(" + e.getMessage() + ") ");
    }
  }

  public static void main(String[] args) {
    for (int n : new int[] {-1, Integer.MIN_VALUE, 0}) {
      attempt(k -> new boolean[k], n);
      attempt(k -> new byte[k], n);
      attempt(k -> new char[k], n);
      attempt(k -> new short[k], n);
      attempt(k -> new int[k], n);
      attempt(k -> new long[k], n);
      attempt(k -> new float[k], n);
      attempt(k -> new double[k], n);
      attempt(k -> new String[k], n);
      attempt(k -> new int[k][], n);
      attempt(k -> new int[k][2], n);
      attempt(k -> new int[2][k], n);
      attempt(k -> new int[0][k], n);
      attempt(k -> new int[0][0][k][], n);
      attempt(k -> new int[count(1)][count(k)][count(3)], n);
      attempt(k -> java.lang.reflect.Array.newInstance(int.class, k), n);
      attempt(k -> java.lang.reflect.Array.newInstance(String.class, 2, k), n);
      attempt(k -> java.util.Arrays.copyOf(new int[3], k), n);
      attempt(k -> new StringBuilder(k), n);
      System.out.println(evaluated);
    }
    try {
      int[] unused = new int[-5];
    } catch (NegativeArraySizeException e) {
      System.out.println(e);
    }
  }
}
