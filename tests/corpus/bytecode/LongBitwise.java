package bytecode;

/** land, lor, lxor, lneg and not on halves that differ; masks and shifts that cross the middle. */
public class LongBitwise {
  public static void main(String[] args) {
    long[] v = {0, -1, 0xffffffffL, 0xffffffff00000000L, 0x8000000000000000L, 0x7fffffffffffffffL, 0x00ff00ff00ff00ffL, 0x123456789abcdef0L};
    for (long a : v) {
      StringBuilder s = new StringBuilder();
      for (long b : v) s.append(Long.toHexString(a & b)).append(' ').append(Long.toHexString(a | b)).append(' ').append(Long.toHexString(a ^ b)).append(' ').append(Long.toHexString(a & ~b)).append("; ");
      System.out.println(s + " " + -a + " " + ~a + " " + (a & -a) + " " + (a & (int) a) + " " + (a | 1 << 31) + " " + (a ^ 1L << 31) + " " + (int) (a >>> 16) + " " + (a << 32 >>> 32) + " " + (a << 32 >> 32) + " " + (byte) (a >> 28));
    }
    boolean[] parity = new boolean[8];
    for (int i = 0; i < 8; i++) parity[i] = (Long.bitCount(v[i]) & 1) == 1;
    System.out.println(java.util.Arrays.toString(parity));
  }
}
