package bytecode;

/** More than 256 local variables of every kind, so that javac emits the wide forms. */
public class WideLocals {
  static long use(int n, boolean deep) {
    long a0 = n, a1 = 1, a2 = 2, a3 = 3, a4 = 4, a5 = 5, a6 = 6, a7 = 7, a8 = 8, a9 = 9;
    long b0 = n, b1 = 1, b2 = 2, b3 = 3, b4 = 4, b5 = 5, b6 = 6, b7 = 7, b8 = 8, b9 = 9;
    long c0 = n, c1 = 1, c2 = 2, c3 = 3, c4 = 4, c5 = 5, c6 = 6, c7 = 7, c8 = 8, c9 = 9;
    long d0 = n, d1 = 1, d2 = 2, d3 = 3, d4 = 4, d5 = 5, d6 = 6, d7 = 7, d8 = 8, d9 = 9;
    long e0 = n, e1 = 1, e2 = 2, e3 = 3, e4 = 4, e5 = 5, e6 = 6, e7 = 7, e8 = 8, e9 = 9;
    double f0 = n, f1 = 1, f2 = 2, f3 = 3, f4 = 4, f5 = 5, f6 = 6, f7 = 7, f8 = 8, f9 = 9;
    double g0 = n, g1 = 1, g2 = 2, g3 = 3, g4 = 4, g5 = 5, g6 = 6, g7 = 7, g8 = 8, g9 = 9;
    double h0 = n, h1 = 1, h2 = 2, h3 = 3, h4 = 4, h5 = 5, h6 = 6, h7 = 7, h8 = 8, h9 = 9;
    double i0 = n, i1 = 1, i2 = 2, i3 = 3, i4 = 4, i5 = 5, i6 = 6, i7 = 7, i8 = 8, i9 = 9;
    double j0 = n, j1 = 1, j2 = 2, j3 = 3, j4 = 4, j5 = 5, j6 = 6, j7 = 7, j8 = 8, j9 = 9;
    double k0 = n, k1 = 1, k2 = 2, k3 = 3, k4 = 4, k5 = 5, k6 = 6, k7 = 7, k8 = 8, k9 = 9;
    double l0 = n, l1 = 1, l2 = 2, l3 = 3, l4 = 4, l5 = 5, l6 = 6, l7 = 7, l8 = 8, l9 = 9;
    double m0 = n, m1 = 1, m2 = 2, m3 = 3, m4 = 4, m5 = 5, m6 = 6, m7 = 7, m8 = 8, m9 = 9;
    int i = n;
    long l = n * 3L;
    float f = n / 2f;
    double d = n / 4.0;
    Object o = "object" + n;
    int[] array = {n, n + 1};
    byte b = (byte) (n * 100);
    for (int k = 0; k < 5; k++) {
      i++;
      i += 1000;
      i -= 40000;
      l += i;
      f *= 1.5f;
      d -= f;
      b += 3;
      array[1] += b;
      try {
        if (k == 3 && deep) {
          throw new IllegalStateException(o + "!");
        }
        o = o.toString() + k;
      } catch (IllegalStateException e) {
        o = e.getMessage();
      } finally {
        l--;
      }
    }
    System.out.println(i + " " + l + " " + f + " " + d + " " + o + " " + array[1] + " " + b);
    return a0 + a9 + b0 + b1 + c0 + c2 + d0 + d3 + e0 + e4 + (long) (f0 + f5 + g0 + g6 + h0 + h7 + i0 + i8 + j0 + j9 + k0 + k1 + l0 + l2 + m0 + m3) + a1 + a2 + a3 + a4 + a5 + a6 + a7 + a8 + (long) (m9 * l9);
  }

  static long parameters(long a, double b, long c, double d, int e, float f, Object g, long h, double i, byte j, short k, char l, boolean m, long n, double o, int p, Object q, float r, float s, float t, float u, float v, double w, int x, int y, int z) {
    return a + (long) b + c + (long) d + e + (long) f + g.hashCode() + h + (long) i + j + k + l + (m ? 1 : 0) + n + (long) o + p + q.hashCode() + (long) (r + s + t + u + v + w) * 7 + x * 11 + y * 13 + z * 17;
  }

  public static void main(String[] args) {
    System.out.println(use(7, false) + " " + use(-3, true));
    System.out.println(parameters(1, 2.5, 3, 4.5, 5, 6.5f, "seven", 8, 9.5, (byte) -10, (short) 11, 'L', true, 14, 15.5, 16, "q", 18, 19, 20, 21, 22, 23.25, 24, 25, 26));
  }
}
