package bytecode;

/** Compound operations whose operands leave long and int values in turn on the stack: category two below category one and above. */
public class StackJuggling {
  static long l = 10;
  static int i = 3;
  static double d = 0.5;

  static long g(int a, long b, int c) { return a * b + c; }

  static double h(double a, int b, double c, long e) { return a + b * c - e; }

  public static void main(String[] args) {
    long[] la = {1, 2, 3};
    int[] ia = {1, 0, 2};
    double[] da = {1.5, 2.5};
    System.out.println(g(ia[0], la[ia[1]]++, ia[2]--) + " " + (la[ia[0]] += l++ * i--) + " " + (l -= la[0] = i += 2) + " " + (ia[ia[1]++] -= l + la[2]) + " " + (d *= da[ia[1]] += l));
    System.out.println(h(d, i, l, g(i++, l--, ++i)) + " " + (l = i = (int) (d = l)) + " " + (da[0] = la[1] = ia[2] = 'c') + " " + (la[i - i] <<= ia[1] = 4) + " " + (i ^= (int) (l ^= la[2] ^= 5L)));
    long x = 1, y = 2, z = 3;
    x += y += z += x;
    int p = 1;
    long q = p++ + (long) p++ * p-- - --p;
    System.out.println(x + " " + y + " " + z + " " + p + " " + q + " " + (p = (int) (q = p + q)) + " " + (x > y ? x : y) * (p < q ? p : (z & 1)));
    Object[] o = {la[0]++, ia[0]--, da[0] += 1, l, (char) (i & 127), g(1, 2, 3) > 4};
    System.out.println(java.util.Arrays.toString(o) + java.util.Arrays.toString(la) + java.util.Arrays.toString(ia) + java.util.Arrays.toString(da));
  }
}
