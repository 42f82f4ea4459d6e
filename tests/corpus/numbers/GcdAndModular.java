package numbers;

/** Extended Euclid, modular powers and inverses, Chinese remainders, binomials, Catalan numbers, on long with care for overflow. */
public class GcdAndModular {
  static long[] egcd(long a, long b) {
    if (b == 0) return new long[] {a, 1, 0};
    long[] r = egcd(b, a % b);
    return new long[] {r[0], r[2], r[1] - a / b * r[2]};
  }

  static long inverse(long a, long m) {
    long[] r = egcd(Math.floorMod(a, m), m);
    if (r[0] != 1) throw new ArithmeticException(a + " has no inverse modulo " + m);
    return Math.floorMod(r[1], m);
  }

  static long power(long b, long e, long m) {
    long r = 1;
    for (b %= m; e > 0; e >>= 1, b = b * b % m) if ((e & 1) == 1) r = r * b % m;
    return r;
  }

  public static void main(String[] args) {
    long p = 1_000_000_007;
    for (long a : new long[] {2, 3, 10, 123456789, p - 1, -5}) System.out.print(inverse(a, p) + " " + Math.floorMod(a * inverse(a, p), p) + " " + power(Math.floorMod(a, p), p - 2, p) + " ");
    System.out.println(java.util.Arrays.toString(egcd(240, 46)) + java.util.Arrays.toString(egcd(-15, 35)) + java.util.Arrays.toString(egcd(0, 7)));
    try {
      inverse(6, 9);
    } catch (ArithmeticException e) {
      System.out.println(e.getMessage());
    }
    long x = 0, m = 1;
    int[] rem = {2, 3, 2, 5}, mod = {3, 5, 7, 11};
    for (int i = 0; i < 4; i++) {
      x += m * Math.floorMod((rem[i] - x) * inverse(m, mod[i]), (long) mod[i]);
      m *= mod[i];
    }
    long[][] c = new long[67][67];
    for (int i = 0; i < 67; i++) for (int j = 0; j <= i; j++) c[i][j] = j == 0 || j == i ? 1 : c[i - 1][j - 1] + c[i - 1][j];
    long[] catalan = new long[36];
    catalan[0] = 1;
    for (int i = 1; i < 36; i++) for (int j = 0; j < i; j++) catalan[i] += catalan[j] * catalan[i - 1 - j];
    System.out.println(x + " " + m + " " + c[66][33] + " " + c[30][15] + " " + catalan[35] + " " + catalan[10]);
  }
}
