/** The spectral norm of an infinite matrix, cut at n. */
final class SpectralNorm {
  private SpectralNorm() {}

  static long round(int n) {
    double[] u = new double[n];
    double[] v = new double[n];
    double[] temporary = new double[n];
    java.util.Arrays.fill(u, 1);
    for (int i = 0; i < 10; i++) {
      multiplyAtA(u, v, temporary);
      multiplyAtA(v, u, temporary);
    }
    double vBv = 0;
    double vv = 0;
    for (int i = 0; i < n; i++) {
      vBv += u[i] * v[i];
      vv += v[i] * v[i];
    }
    return (long) (Math.sqrt(vBv / vv) * 1e12);
  }

  private static double a(int i, int j) {
    return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1);
  }

  private static void multiplyAtA(double[] in, double[] out, double[] temporary) {
    for (int i = 0; i < in.length; i++) {
      double sum = 0;
      for (int j = 0; j < in.length; j++) {
        sum += a(i, j) * in[j];
      }
      temporary[i] = sum;
    }
    for (int i = 0; i < in.length; i++) {
      double sum = 0;
      for (int j = 0; j < in.length; j++) {
        sum += a(j, i) * temporary[j];
      }
      out[i] = sum;
    }
  }
}
