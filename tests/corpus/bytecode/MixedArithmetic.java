package bytecode;

/** Binary numeric promotion: every pair of primitive types, added, multiplied and compared; the type of the result. */
public class MixedArithmetic {
  static String t(int x) { return "i" + x; }
  static String t(long x) { return "l" + x; }
  static String t(float x) { return "f" + x; }
  static String t(double x) { return "d" + x; }

  public static void main(String[] args) {
    byte b = -7;
    short s = 300;
    char c = 'A';
    int i = 1_000_000_007;
    long l = 1L << 40;
    float f = 0.1f;
    double d = 1e-3;
    System.out.println(t(b + b) + t(b + s) + t(b + c) + t(b + i) + t(b + l) + t(b + f) + t(b + d));
    System.out.println(t(s * s) + t(s * c) + t(s * i) + t(s * l) + t(s * f) + t(s * d) + t(c * c) + t(c * i) + t(c * l) + t(c * f) + t(c * d));
    System.out.println(t(i * i) + t(i * l) + t(i * f) + t(i * d) + t(l * l) + t(l * f) + t(l * d) + t(f * f) + t(f * d) + t(d * d));
    System.out.println(t(-b) + t(~s) + t(+c) + t(-l) + t(-f) + t(b / 2) + t(s % 7) + t(c / 2f) + t(l / 3.0) + t(b << l) + t(l << b) + t(c >>> 1) + t(i > l ? b : f));
    System.out.println((b < c) + " " + (i == 1e9f) + " " + (i == 1e9 + 7) + " " + (l == (float) l) + " " + (l + 1 == (float) (l + 1)) + " " + (f == 0.1) + " " + (f == (float) 0.1) + " " + (c == 65.0) + " " + (s > d) + " " + (b == -7L));
  }
}
