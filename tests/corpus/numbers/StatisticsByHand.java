package numbers;

/** Mean, variance, median, mode, percentiles, linear regression, correlation: doubles summed in a fixed order. */
public class StatisticsByHand {
  public static void main(String[] args) {
    double[] x = new double[101], y = new double[101];
    java.util.Random r = new java.util.Random(21);
    for (int i = 0; i < x.length; i++) {
      x[i] = i / 10.0;
      y[i] = 3 * x[i] - 2 + r.nextGaussian();
    }
    double sx = 0, sy = 0, sxx = 0, sxy = 0, syy = 0, mean = 0, m2 = 0;
    for (int i = 0; i < x.length; i++) {
      sx += x[i];
      sy += y[i];
      sxx += x[i] * x[i];
      sxy += x[i] * y[i];
      syy += y[i] * y[i];
      double d = y[i] - mean;
      mean += d / (i + 1);
      m2 += d * (y[i] - mean);
    }
    int n = x.length;
    double slope = (n * sxy - sx * sy) / (n * sxx - sx * sx);
    System.out.println(slope + " " + (sy - slope * sx) / n + " " + (n * sxy - sx * sy) / Math.sqrt((n * sxx - sx * sx) * (n * syy - sy * sy)));
    System.out.println(mean + " " + m2 / (n - 1) + " " + Math.sqrt(m2 / n) + " " + sy / n);
    double[] s = y.clone();
    java.util.Arrays.sort(s);
    System.out.println(s[0] + " " + s[n / 2] + " " + s[n - 1] + " " + (s[25] + s[75]) / 2);
    int[] histogram = new int[8];
    for (double v : y) histogram[(int) Math.max(0, Math.min(7, (v - s[0]) / (s[n - 1] - s[0]) * 8))]++;
    System.out.println(java.util.Arrays.toString(histogram) + " " + java.util.Arrays.stream(y).filter(v -> v > mean(y)).count());
    float fm = 0;
    for (double v : y) fm += v;
    System.out.println(fm / n + " " + java.util.Arrays.stream(y).average().getAsDouble() + " " + java.util.stream.DoubleStream.of(y).summaryStatistics().getSum());
  }

  static double mean(double[] a) {
    double t = 0;
    for (double v : a) t += v;
    return t / a.length;
  }
}
