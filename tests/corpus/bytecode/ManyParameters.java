package bytecode;

/** Methods of many parameters of mixed types, beyond the registers: static, virtual, interface, constructor, recursion. */
public class ManyParameters {
  final long sum;

  ManyParameters(byte a, long b, float c, double d, int e, char f, short g, boolean h, long i, double j, float k, Object l, double m, double n, double o, float p, int q, int r, long s) {
    sum = a + b + (long) c + (long) d + e + f + g + (h ? 1 : 0) + i + (long) j + (long) k + l.hashCode() + (long) m + (long) n + (long) o + (long) p + q + r + s;
  }

  interface Wide {
    double call(int a, double b, long c, float d, String e, int f, double g, long h, float i, String j, int k, double l, long m, float n, String o);
  }

  static String ints(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l) {
    return a + "," + b + "," + c + "," + d + "," + e + "," + f + "," + g + "," + h + "," + i + "," + j + "," + k + "," + l;
  }

  static String doubles(double a, double b, double c, double d, double e, double f, double g, double h, double i, double j, double k) {
    return a + "," + b + "," + c + "," + d + "," + e + "," + f + "," + g + "," + h + "," + i + "," + j + "," + k;
  }

  static long rotate(int n, long a, int b, double c, Object d, long e, byte f, double g, Object h, short i, long j) {
    return n == 0 ? a * 3 + b * 5 + (long) c * 7 + d.hashCode() + e * 11 + f * 13 + (long) g * 17 + h.hashCode() + i * 19 + j * 23 : rotate(n - 1, j, i, g, h, a, (byte) b, c, d, f, e);
  }

  public static void main(String[] args) {
    System.out.println(ints(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
    System.out.println(doubles(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
    System.out.println(new ManyParameters((byte) -1, 1L << 40, 2.5f, 3.5, 4, 'a', (short) -6, true, 8, 9.9, 10.1f, "x", 11, 12, 13, 14f, 15, 16, -17).sum);
    Wide w = (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o) -> a + b * 2 + c * 3 + d * 4 + e.length() * 5 + f * 6 + g * 7 + h * 8 + i * 9 + j.length() * 10 + k * 11 + l * 12 + m * 13 + n * 14 + o.length() * 15;
    System.out.println(w.call(1, 2, 3, 4, "five", 6, 7, 8, 9, "ten", 11, 12, 13, 14, "fifteen"));
    for (int n = 0; n < 5; n++) System.out.print(rotate(n, 1, 2, 3, "4", 5, (byte) 6, 7, "8", (short) 9, 10) + " ");
    System.out.println();
  }
}
