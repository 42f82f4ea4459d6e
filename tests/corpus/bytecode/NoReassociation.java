package bytecode;

/** Floating-point sums and products are evaluated as written: no reassociation, no contraction, no reciprocal. */
public class NoReassociation {
  static double a = 1e308, b = 1e16, c = 0.1, z = 0, i = Double.POSITIVE_INFINITY;
  static float f = 16777216f;

  public static void main(String[] args) {
    System.out.println((b + 1 + 1) + " " + (b + (1 + 1.0)) + " " + (1 + b + 1 - b) + " " + (a + a - a) + " " + (a + (a - a)) + " " + (a * 10 / 10) + " " + (a / 10 * 10));
    System.out.println((c + 0.2 + 0.3) + " " + (c + (0.2 + 0.3)) + " " + (c * 3) + " " + (c + c + c) + " " + (f + 1 + 1) + " " + (f + 2) + " " + (1 + 1 + f));
    double x = 1 + Math.ulp(1.0), y = 1 - Math.ulp(1.0) / 2;
    System.out.println((x * y - 1) + " " + Math.fma(x, y, -1) + " " + (x * x - 1 - 2 * (x - 1)) + " " + (c * c - 0.01) + " " + Math.fma(c, c, -0.01));
    System.out.println(1 / 3.0 * 3 + " " + 5 / 49.0 * 49 + " " + 10 / 3.0 + " " + 10 * (1 / 3.0) + " " + c / 7 + " " + c * (1 / 7.0));
    System.out.println((z - z) + " " + (z * -1) + " " + (0 - z) + " " + -z + " " + (z + -0.0) + " " + (i - i) + " " + i * z + " " + z / z + " " + (i * 0 == i * 0));
    double sum = 0, back = 0;
    double[] terms = new double[1000];
    for (int k = 0; k < terms.length; k++) terms[k] = 1.0 / ((k * 7919) % 1000 + 1);
    for (int k = 0; k < terms.length; k++) sum += terms[k];
    for (int k = terms.length - 1; k >= 0; k--) back += terms[k];
    float fs = 0;
    for (double t : terms) fs += t;
    System.out.println(sum + " " + back + " " + (sum == back) + " " + fs);
    double h = 1;
    int n = 0;
    while (1 + h != 1) {
      h /= 2;
      n++;
    }
    System.out.println(n + " " + h);
  }
}
