package numbers;

/** float arithmetic is done in float: sums, products, square roots, comparisons with double, min and max, fma, ulp steps. */
public class MathOfFloats {
  static float a = 0.1f, b = 3e38f, c = 1e-40f, one = 1;

  public static void main(String[] args) {
    System.out.println(a + a + a + " " + (a * 3) + " " + (a + a + a == 0.3f) + " " + (a == 0.1) + " " + (float) 0.1 * 10 + " " + a * 10.0 + " " + b * 10 + " " + b * 10 / 10 + " " + b + b + " " + (b + b) + " " + c * c + " " + c / 1e10f + " " + c / 2 * 2 + " " + 1 / c);
    System.out.println((float) Math.sqrt(2f) + " " + (float) Math.sqrt(a) + " " + Math.max(a, -0f) + " " + Math.min(-0f, 0f) + " " + Math.fma(a, a, -0.01f) + " " + (a * a - 0.01f) + " " + Math.ulp(b) + " " + (b + Math.ulp(b) / 2 == b) + " " + Math.nextUp(one) + " " + (one + 6e-8f) + " " + (one + 5e-8f) + " " + (one - 3e-8f) + " " + Math.round(8388609.5f) + " " + Math.round(0.49999997f) + " " + Math.round(-2.5f));
    float s = 0, k = 0;
    for (int i = 1; i <= 100000; i++) {
      s += 1f / i;
      float y = 1f / i - k * 0;
      k += y / i;
    }
    float fib = 1, prev = 0;
    int n = 0;
    while (!Float.isInfinite(fib)) {
      float t = fib + prev;
      prev = fib;
      fib = t;
      n++;
    }
    System.out.println(s + " " + k + " " + n + " " + prev);
    int i = 16777217;
    float f = i;
    System.out.println(f + " " + (f == i) + " " + (i == (int) f) + " " + (f == (double) i) + " " + (long) (f * f) + " " + (int) (b * b) + " " + (byte) 3.9e2f + " " + (char) 97.9f + " " + 5 % 2.2f + " " + -5.5f % 2 + " " + 1e10f % 3 + " " + (f++ == f) + " " + (a += 1) + " " + (int) (a *= 1000) + " " + (0f == -0f) + " " + Float.compare(0f, -0f) + " " + Float.sum(a, b) + " " + Float.toString(1.0E10f) + Float.MIN_VALUE / 2);
  }
}
