package bytecode;

/** Bits of floating-point values: NaN payloads kept by raw moves, canonical by the other, subnormals, round trips through memory. */
public class FloatBits {
  static float sf;
  static double sd;

  static double pass(double d) {
    return d;
  }

  public static void main(String[] args) {
    int[] bits = {0, 0x80000000, 1, 0x007fffff, 0x00800000, 0x3f800000, 0x7f7fffff, 0x7f800000, 0xff800000, 0x7fc00000, 0x7fc12345, 0xffc00001};
    for (int b : bits) {
      float f = Float.intBitsToFloat(b);
      float[] a = {f};
      sf = a[0];
      System.out.println(Integer.toHexString(b) + " " + f + " " + Integer.toHexString(Float.floatToRawIntBits(sf)) + " " + Integer.toHexString(Float.floatToIntBits(sf)) + " " + Float.toHexString(f) + " " + Float.isNaN(f) + " " + Float.isFinite(f) + " " + Math.getExponent(f) + " " + Math.ulp(f));
    }
    long[] longs = {0, Long.MIN_VALUE, 1, 0x000fffffffffffffL, 0x0010000000000000L, 0x3ff0000000000000L, 0x7fefffffffffffffL, 0x7ff0000000000000L, 0x7ff8000000000000L, 0x7ff8000012345678L, 0xfff8000000000001L};
    for (long b : longs) {
      double d = Double.longBitsToDouble(b);
      double[] a = {d};
      sd = pass(a[0]);
      System.out.println(Long.toHexString(b) + " " + d + " " + Long.toHexString(Double.doubleToRawLongBits(sd)) + " " + Long.toHexString(Double.doubleToLongBits(sd)) + " " + Double.toHexString(d) + " " + Double.hashCode(d) + " " + Math.getExponent(d) + " " + Math.ulp(d) + " " + Math.nextAfter(d, 0));
    }
    System.out.println(Double.valueOf(Double.longBitsToDouble(longs[9])).equals(Double.NaN) + " " + Float.valueOf(Float.intBitsToFloat(bits[10])).hashCode());
  }
}
