package bytecode;

/** lcmp in every branch and as values: halves that differ only above or below, signs, limits. */
public class LongCompare {
  static String compare(long a, long b) {
    return "" + (a < b ? '<' : '.') + (a <= b ? 'l' : '.') + (a > b ? '>' : '.') + (a >= b ? 'g' : '.') + (a == b ? '=' : '.') + (a != b ? '!' : '.');
  }

  public static void main(String[] args) {
    long[] v = {0, 1, -1, 0xffffffffL, 0x100000000L, -0x100000000L, 0x7fffffffL, 0x80000000L, -0x80000000L, Long.MAX_VALUE, Long.MIN_VALUE, 0x123456789L, 0x223456789L};
    for (long a : v) {
      StringBuilder s = new StringBuilder();
      for (long b : v) s.append(compare(a, b)).append(' ').append(Long.compare(a, b)).append(Long.compareUnsigned(a, b)).append(Long.signum(a - b)).append(' ');
      System.out.println(s);
    }
    long n = 0;
    for (long i = Long.MAX_VALUE - 2; i > 0; i++) n++;
    for (long i = 0xfffffffeL; i < 0x100000003L; i++) n++;
    for (long i = Long.MIN_VALUE; i < Long.MIN_VALUE + 5; i += 2) n++;
    System.out.println(n);
    long[] sorted = v.clone();
    java.util.Arrays.sort(sorted);
    System.out.println(java.util.Arrays.toString(sorted));
    System.out.println(Math.max(Long.MIN_VALUE, 0L) + " " + Math.min(1L << 40, 1L << 33) + " " + ((int) v[4] == 0) + " " + (v[3] == (int) v[3]) + " " + (v[3] == -1) + " " + ((v[4] & 1) == 0 ? v[4] : v[3]));
  }
}
