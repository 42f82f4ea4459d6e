package bytecode;

/** Methods with hundreds of locals, iinc beyond a byte, long branches over big bodies, many arguments of two slots. */
public class WideAndLong {
  static long many(long a, double b, long c, double d, long e, double f, long g, double h, long i, double j, long k, double l, int m, byte n, char o, short p, boolean q, float r, Object s) {
    return a + (long) b * c - (long) d + e * (long) f + g - (long) h * i + (long) j + k * (long) l + m + n + o + p + (q ? 1 : 0) + (long) r + s.hashCode();
  }

  static int locals(int seed) {
    long l0 = seed, l1 = l0 + 1, l2 = l1 * 3, l3 = l2 ^ l0, l4 = l3 - 7, l5 = l4 << 2, l6 = l5 >>> 1, l7 = l6 + l0, l8 = l7 | 5, l9 = l8 & 0xffff;
    double d0 = l0, d1 = d0 / 2, d2 = d1 + l1, d3 = d2 * d1, d4 = -d3, d5 = d4 % 7, d6 = d5 + d0, d7 = d6 - d2, d8 = d7 * 0.5, d9 = d8 + 1;
    int i = seed;
    i += 100;
    i += 200;
    i += 30000;
    i -= 32768;
    i += 32767;
    i += 40000;
    for (int k = 0; k < 10; k += 3) i += k;
    String s = "" + l0 + l1 + l2 + l3 + l4 + l5 + l6 + l7 + l8 + l9 + d0 + d1 + d2 + d3 + d4 + d5 + d6 + d7 + d8 + d9;
    return s.hashCode() * 31 + i;
  }

  static int branches(int x) {
    int r = 0;
    for (int n = 0; n < 6; n++) {
      if ((x & 1) == 0) {
        r += 1; r *= 3; r ^= x; r -= n; r <<= 1; r |= 5; r += x * n; r ^= r >>> 3; r *= 7; r -= 11; r += x / (n + 1); r %= 100003; r ^= 0x55; r += r << 2; r -= x & n; r |= n; r += 17; r *= 5; r ^= x << n; r -= 3;
        r += 1; r *= 3; r ^= x; r -= n; r <<= 1; r |= 5; r += x * n; r ^= r >>> 3; r *= 7; r -= 11; r += x / (n + 1); r %= 100003; r ^= 0x55; r += r << 2; r -= x & n; r |= n; r += 17; r *= 5; r ^= x << n; r -= 3;
      } else {
        switch (n) {
          case 0: r += 2; r *= 11; r ^= 0x1234; break;
          case 1: r -= 9; r = ~r;
          case 2: r += r >> 1; r ^= n;
          case 5: r = -r; break;
          default: r += x; if (r > 1000) continue; r *= 13;
        }
        if (r < 0) { r = r == Integer.MIN_VALUE ? 0 : -r; }
      }
      x = x * 5 + 1 + n;
    }
    return r;
  }

  static int f(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l, int m, int n, int o, int p, int q, int r, int s, int t, int u, int v, int w, int x, int y, int z) {
    return a - b + c - d + e - f + g - h + i - j + k - l + m - n + o - p + q - r + s - t + u - v + w - x + y * z;
  }

  public static void main(String[] args) {
    System.out.println(many(1, 2.9, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, (byte) -14, 'o', (short) 16, true, 18.5f, "s"));
    System.out.println(locals(0) + " " + locals(-12345) + " " + locals(Integer.MAX_VALUE));
    for (int i = -3; i < 6; i++) System.out.print(branches(i * 12345) + " ");
    System.out.println();
    System.out.println(f(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26));
    long sum = 0;
    for (int i = 0; i < 2000; i++) sum += many(i, i, i, i, i, i, i, i, i, i, i, i, i, (byte) i, (char) i, (short) i, i % 2 == 0, i, i) ^ branches(i);
    System.out.println(sum);
  }
}
