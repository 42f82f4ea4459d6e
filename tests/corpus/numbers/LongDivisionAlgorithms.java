package numbers;

import java.math.BigInteger;

/** Division of unsigned and 128-bit values by hand on long, checked by BigInteger. */
public class LongDivisionAlgorithms {
  static BigInteger u(long x) { return new BigInteger(Long.toUnsignedString(x)); }

  static long[] divide(long hi, long lo, long d) {
    long q = 0, r = hi;
    for (int i = 63; i >= 0; i--) {
      boolean carry = r < 0;
      r = r << 1 | lo >>> i & 1;
      if (carry || Long.compareUnsigned(r, d) >= 0) {
        r -= d;
        q |= 1L << i;
      }
    }
    return new long[] {q, r};
  }

  public static void main(String[] args) {
    long[] v = {1, 2, 3, 10, 0xffffffffL, 1L << 32, Long.MAX_VALUE, Long.MIN_VALUE, -1, -2, 0x123456789abcdefL};
    int good = 0, all = 0;
    for (long hi : v) for (long lo : v) for (long d : v) {
      if (Long.compareUnsigned(hi, d) >= 0) continue;
      long[] r = divide(hi, lo, d);
      BigInteger[] e = u(hi).shiftLeft(64).or(u(lo)).divideAndRemainder(u(d));
      all++;
      if (e[0].equals(u(r[0])) && e[1].equals(u(r[1]))) good++;
    }
    System.out.println(good + "/" + all);
    for (long a : v) {
      StringBuilder s = new StringBuilder();
      for (long b : v) {
        long h = Math.multiplyHigh(a, b), uh = h + (a >> 63 & b) + (b >> 63 & a);
        s.append(BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)).shiftRight(64).longValue() == h ? 'y' : 'n').append(u(a).multiply(u(b)).shiftRight(64).longValue() == uh ? 'y' : 'n').append(Long.toHexString(uh)).append(' ');
      }
      System.out.println(s);
    }
    long x = -1, sum = 0;
    while (x != 0) {
      sum += Long.remainderUnsigned(x, 10);
      x = Long.divideUnsigned(x, 10);
    }
    System.out.println(sum + " " + (int) (0xffffffffL / 7) + " " + (0xffffffff >>> 1) / 7 + " " + Integer.divideUnsigned(-1, 7) + " " + Integer.remainderUnsigned(-7, -3));
  }
}
