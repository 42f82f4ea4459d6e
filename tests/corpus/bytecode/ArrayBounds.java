package bytecode;

/** Loads and stores out of bounds for every element type: messages, and nothing is written. */
public class ArrayBounds {
  interface Try {
    void run(int i);
  }

  static void attempt(String name, Try t) {
    StringBuilder s = new StringBuilder(name);
    for (int i : new int[] {-1, 2, 3, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
      try {
        t.run(i);
        s.append(" fine");
      } catch (ArrayIndexOutOfBoundsException e) {
        s.append(" [").append(e.getMessage()).append(']');
      }
    }
    System.out.println(s);
  }

  public static void main(String[] args) {
    boolean[] z = new boolean[2];
    byte[] b = new byte[2];
    char[] c = new char[2];
    short[] s = new short[2];
    int[] n = new int[2];
    long[] l = new long[2];
    float[] f = new float[2];
    double[] d = new double[2];
    Object[] o = new Object[2];
    int[][] m = new int[2][0];
    attempt("boolean", i -> z[i] = true);
    attempt("boolean load", i -> System.out.print(z[i]));
    attempt("byte", i -> b[i]++);
    attempt("char", i -> c[i] = 'x');
    attempt("short", i -> s[i] += 1);
    attempt("int", i -> n[i] = 1);
    attempt("int load", i -> { int unused = n[i]; });
    attempt("long", i -> l[i] = 1);
    attempt("float", i -> f[i] = 1);
    attempt("double load", i -> System.out.print(d[i]));
    attempt("reference", i -> o[i] = o);
    attempt("nested", i -> m[i][0] = 1);
    attempt("inner", i -> m[1][i] = 1);
    attempt("empty", i -> (new int[0])[i - i]++);
    System.out.println(z[0] + " " + b[1] + " " + (int) c[0] + s[1] + n[0] + l[1] + f[0] + d[1] + o[0]);
  }
}
