package numbers;

/** Ranges of the integer types as loops, intervals that overlap, clamping, wrapping, normalization of angles and indices. */
public class RangesAndClamps {
  record Interval(long lo, long hi) {
    static Interval of(long a, long b) { return a <= b ? new Interval(a, b) : new Interval(b, a); }

    boolean overlaps(Interval o) { return lo <= o.hi && o.lo <= hi; }

    Interval and(Interval o) { return overlaps(o) ? new Interval(Math.max(lo, o.lo), Math.min(hi, o.hi)) : null; }

    String length() {
      try {
        return "" + Math.addExact(Math.subtractExact(hi, lo), 1);
      } catch (ArithmeticException e) {
        return "too long";
      }
    }
  }

  static double angle(double a) { return a - 360 * Math.floor((a + 180) / 360); }

  static int wrap(int i, int n) { return (i % n + n) % n; }

  public static void main(String[] args) {
    Interval[] all = {Interval.of(0, 10), Interval.of(10, -5), Interval.of(11, 20), Interval.of(Long.MIN_VALUE, Long.MAX_VALUE), Interval.of(Integer.MAX_VALUE, Integer.MAX_VALUE + 1L)};
    for (Interval a : all) {
      StringBuilder s = new StringBuilder(a + " " + a.length());
      for (Interval b : all) s.append(' ').append(a.and(b));
      System.out.println(s);
    }
    for (double a : new double[] {0, 180, -180, 181, 540, -540, 1e6, 359.5, -0.0}) System.out.print(angle(a) + " ");
    for (int i : new int[] {-7, -5, -1, 0, 4, 5, 12, Integer.MIN_VALUE}) System.out.print(wrap(i, 5) + Math.floorMod(i, 5) + " ");
    System.out.println();
    int bytes = 0, shorts = 0;
    for (byte b = Byte.MIN_VALUE; ; b++) {
      bytes += b;
      if (b == Byte.MAX_VALUE) break;
    }
    short s = Short.MIN_VALUE;
    do shorts += s & 1; while (++s != Short.MIN_VALUE);
    System.out.println(bytes + " " + shorts + " " + Math.min(Math.max(300, 0), 255) + Math.min(Math.max(-3, 0), 255) + (byte) Math.min(300, Byte.MAX_VALUE) + " " + (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, 1L << 40)) + " " + Math.abs((byte) -128) + (byte) Math.abs(-128));
  }
}
