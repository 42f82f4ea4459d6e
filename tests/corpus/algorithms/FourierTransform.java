package algorithms;

/** A fast Fourier transform by strict functions, its inverse, convolution of polynomials, Simpson's rule, Newton's method. */
public class FourierTransform {
  static void fft(double[] re, double[] im, boolean inverse) {
    int n = re.length;
    for (int i = 1, j = 0; i < n; i++) {
      int bit = n >> 1;
      for (; (j & bit) != 0; bit >>= 1) j ^= bit;
      j ^= bit;
      if (i < j) {
        double t = re[i]; re[i] = re[j]; re[j] = t;
        t = im[i]; im[i] = im[j]; im[j] = t;
      }
    }
    for (int len = 2; len <= n; len <<= 1) {
      double a = 2 * Math.PI / len * (inverse ? -1 : 1), wr = StrictMath.cos(a), wi = StrictMath.sin(a);
      for (int i = 0; i < n; i += len) {
        double cr = 1, ci = 0;
        for (int k = 0; k < len / 2; k++) {
          int u = i + k, v = u + len / 2;
          double xr = re[v] * cr - im[v] * ci, xi = re[v] * ci + im[v] * cr;
          re[v] = re[u] - xr; im[v] = im[u] - xi;
          re[u] += xr; im[u] += xi;
          double nr = cr * wr - ci * wi;
          ci = cr * wi + ci * wr;
          cr = nr;
        }
      }
    }
    if (inverse) for (int i = 0; i < n; i++) { re[i] /= n; im[i] /= n; }
  }

  public static void main(String[] args) {
    double[] re = new double[16], im = new double[16];
    for (int i = 0; i < 16; i++) re[i] = i % 5 - 1.5;
    fft(re, im, false);
    System.out.println(java.util.Arrays.toString(re) + java.util.Arrays.toString(im));
    fft(re, im, true);
    System.out.println(java.util.Arrays.toString(re));
    int[] a = {3, 1, 4, 1, 5, 9}, b = {2, 7, 1, 8};
    double[] ar = new double[16], ai = new double[16], br = new double[16], bi = new double[16];
    for (int i = 0; i < a.length; i++) ar[i] = a[i];
    for (int i = 0; i < b.length; i++) br[i] = b[i];
    fft(ar, ai, false);
    fft(br, bi, false);
    for (int i = 0; i < 16; i++) { double r = ar[i] * br[i] - ai[i] * bi[i]; ai[i] = ar[i] * bi[i] + ai[i] * br[i]; ar[i] = r; }
    fft(ar, ai, true);
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < 9; i++) s.append(Math.round(ar[i])).append(' ');
    System.out.println(s);
    java.util.function.DoubleUnaryOperator f = x -> x * x * x - 2 * x - 5;
    double sum = 0, h = 0.001;
    for (int i = 0; i < 1000; i += 2) sum += h / 3 * (f.applyAsDouble(i * h) + 4 * f.applyAsDouble((i + 1) * h) + f.applyAsDouble((i + 2) * h));
    double x = 2;
    int steps = 0;
    while (Math.abs(f.applyAsDouble(x)) > 1e-14 && steps++ < 50) x -= f.applyAsDouble(x) / (3 * x * x - 2);
    System.out.println(sum + " " + x + " " + steps);
  }
}
