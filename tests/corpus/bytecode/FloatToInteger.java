package bytecode;

/** f2i, f2l, d2i, d2l: truncation, saturation, NaN; and to byte, short, char by way of int. */
public class FloatToInteger {
  public static void main(String[] args) {
    double[] values = {0.0, -0.0, 0.999999, -0.999999, 1.5, -1.5, 127.9, 128, 255.5, -129, 32767.9, 65535.99, 65536, -32769, 2147483646.5, 2147483647, 2147483647.5, 2147483648.0, -2147483648.0, -2147483648.9, -2147483649.0, 4294967296.0, 9.007199254740993e15, 9223372036854774784.0, 9223372036854775807.0, -9223372036854775808.0, -9.3e18, 1e19, 1e300, -1e300, Double.MIN_VALUE, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    for (double d : values) {
      float f = (float) d;
      System.out.println(d + ": " + (int) d + " " + (long) d + " " + (byte) d + " " + (short) d + " " + (int) (char) d + " | " + f + " " + (int) f + " " + (long) f + " " + (byte) f + " " + (short) f + " " + (int) (char) f);
    }
    int i = 10;
    i += 1e20;
    long l = 5;
    l -= Double.NaN;
    byte b = 100;
    b += 50.7;
    char c = 'a';
    c *= 1.5f;
    short s = 7;
    s /= 0.0;
    System.out.println(i + " " + l + " " + b + " " + (int) c + " " + s + " " + Math.round(0.49999999999999994) + " " + Math.round(-2.5) + " " + Math.round(2.5f) + " " + Math.round(Float.NaN) + " " + Math.round(1e30) + " " + (char) 65.9);
  }
}
