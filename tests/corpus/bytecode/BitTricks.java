package bytecode;

/** Bit manipulation by hand beside the library's: population count, leading zeros, reversal, interleaving, Gray code, averages. */
public class BitTricks {
  static int pop(int x) {
    x -= x >>> 1 & 0x55555555;
    x = (x & 0x33333333) + (x >>> 2 & 0x33333333);
    return (x + (x >>> 4) & 0x0f0f0f0f) * 0x01010101 >>> 24;
  }

  static int reverse(int x) {
    int r = 0;
    for (int i = 0; i < 32; i++, x >>>= 1) r = r << 1 | x & 1;
    return r;
  }

  static int zeros(int x) {
    int n = 32;
    while (x != 0) {
      x >>>= 1;
      n--;
    }
    return n;
  }

  static long spread(int x) {
    long v = x & 0xffffffffL;
    v = (v | v << 16) & 0x0000ffff0000ffffL;
    v = (v | v << 8) & 0x00ff00ff00ff00ffL;
    v = (v | v << 4) & 0x0f0f0f0f0f0f0f0fL;
    v = (v | v << 2) & 0x3333333333333333L;
    return (v | v << 1) & 0x5555555555555555L;
  }

  public static void main(String[] args) {
    for (int x : new int[] {0, 1, -1, 2, 0x80000000, 0x7fffffff, 0x12345678, 0xdeadbeef, 0x00ff00ff, 6, -6}) {
      System.out.println(x + " " + pop(x) + Integer.bitCount(x) + " " + (reverse(x) == Integer.reverse(x)) + " " + zeros(x) + Integer.numberOfLeadingZeros(x) + " " + Integer.numberOfTrailingZeros(x) + " " + (x & -x) + " " + (x & x - 1) + " " + (x ^ x >>> 1) + " " + (x ^ x >> 31) + " " + (x >> 31 | -x >>> 31) + " " + Long.toHexString(spread(x)) + " " + Integer.reverseBytes(x) + " " + Integer.rotateLeft(x, 7) + Integer.rotateRight(x, -7) + " " + Integer.highestOneBit(x) + " " + ((x & 1) + (x >> 1)) + " " + (x << 24 >> 24) + " " + (x << 16 >>> 16) + " " + Long.bitCount(x) + " " + Long.numberOfLeadingZeros(x) + " " + Long.reverse(x) + " " + Long.highestOneBit(x));
    }
    int a = 5, b = 9;
    a ^= b;
    b ^= a;
    a ^= b;
    System.out.println(a + " " + b + " " + (Integer.MAX_VALUE & Integer.MAX_VALUE - 1) + " " + ((a ^ b) < 0) + " " + (a & b | a ^ b) + " " + (char) ('a' ^ ' ') + " " + Short.reverseBytes((short) 0x1234) + " " + (int) Character.reverseBytes('\u1234'));
  }
}
