package bytecode;

/** Assignments as values of int, long and reference elements and fields: dup_x1, dup_x2, dup2, dup2_x1, dup2_x2. */
public class DupFamily {
  int i;
  long l;
  double d;
  String s;
  static long sl;
  static String ss;

  DupFamily self() {
    return this;
  }

  public static void main(String[] args) {
    DupFamily o = new DupFamily();
    int[] a = new int[3];
    long[] b = new long[3];
    String[] c = new String[3];
    double[] e = {1, 2, 3};
    int x = o.i = a[1] = 5;
    long y = o.l = b[2] = sl = 1L << 35;
    String t = o.s = c[0] = ss = "t";
    System.out.println(x + " " + y + " " + t + " " + o.i + o.l + o.s + a[1] + b[2] + c[0] + sl + ss);
    System.out.println((o.i += 3) + " " + (o.l -= 3) + " " + (o.d += 0.5) + " " + (o.s += "u") + " " + (a[1] *= 2) + " " + (b[2] >>= 2) + " " + (c[0] += "v") + " " + (sl ^= -1) + " " + (ss += 1L) + " " + (e[1] /= 4));
    System.out.println(o.i++ + " " + o.l-- + " " + o.d++ + " " + a[1]++ + " " + b[2]-- + " " + e[1]++ + " " + sl++ + " " + o.i + " " + o.l + " " + o.d + " " + a[1] + " " + b[2] + " " + e[1] + " " + sl);
    System.out.println((o.self().l = b[0] = o.self().i = a[0] = 9) + " " + (o.self().d = e[2] = b[0]) + " " + (o.self().self().l *= b[0]++ + --b[0]));
    int k = 0;
    System.out.println((a[k++] = a[k++] = k) + " " + (b[--k] += b[--k] += 2) + java.util.Arrays.toString(a) + java.util.Arrays.toString(b));
    Long box = 5L;
    Object p = box++;
    Object q = ++box;
    System.out.println(p + " " + q + " " + (box += 2) + " " + ((o.l = x = (int) y) == o.l));
  }
}
