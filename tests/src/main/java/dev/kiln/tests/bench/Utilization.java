package dev.kiln.tests.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.HdrHistogram.Histogram;

/**
 * Minimum mutator utilization: for each length of time window the smallest share of any such window
 * that a thread had for itself.
 *
 * <ol>
 *   <li>The worst window of a length begins where a gap begins or ends where one ends.
 *   <li>So for each gap both windows are looked at; running sums of the gaps give what is lost.
 * </ol>
 */
final class Utilization {
  /** Window lengths of a curve, in milliseconds. */
  static final double[] WINDOWS = {0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};

  private final long[] starts;
  private final long[] lengths;
  private final long[] sums;
  private final long total;

  /**
   * @param starts of the gaps, ascending, in nanoseconds
   * @param total length of the run
   */
  Utilization(long[] starts, long[] lengths, long total) {
    this.starts = starts;
    this.lengths = lengths;
    this.total = total;
    sums = new long[lengths.length + 1];
    for (int i = 0; i < lengths.length; i++) {
      sums[i + 1] = sums[i] + lengths[i];
    }
  }

  /** The output of the program Gaps. */
  static Utilization parse(String output) {
    List<String> lines = output.lines().toList();
    int n = lines.size() - 1;
    long[] starts = new long[n];
    long[] lengths = new long[n];
    for (int i = 0; i < n; i++) {
      String[] words = lines.get(i).split(" ");
      starts[i] = Long.parseLong(words[0]);
      lengths[i] = Long.parseLong(words[1]);
    }
    return new Utilization(starts, lengths, Long.parseLong(lines.get(n).split(" ")[1]));
  }

  /** The smallest share, 0 to 1, of a window of that many nanoseconds. */
  double minimum(long window) {
    double worst = 1;
    for (int i = 0; i < starts.length; i++) {
      worst = Math.min(worst, share(starts[i], window));
      worst = Math.min(worst, share(starts[i] + lengths[i] - window, window));
    }
    return worst;
  }

  /** The smallest share for each of {@link #WINDOWS}. */
  double[] curve() {
    double[] curve = new double[WINDOWS.length];
    for (int i = 0; i < curve.length; i++) {
      curve[i] = minimum((long) (WINDOWS[i] * 1e6));
    }
    return curve;
  }

  /** Percentiles of the gaps in microseconds, their number, and what part of the run they are. */
  String gaps() {
    Histogram histogram = new Histogram(3);
    for (long length : lengths) {
      histogram.recordValue(length);
    }
    return String.format(
        Locale.ROOT,
        "%.1f %.1f %.1f %.1f %.1f %d %.2f %%",
        histogram.getValueAtPercentile(50) / 1e3,
        histogram.getValueAtPercentile(90) / 1e3,
        histogram.getValueAtPercentile(99) / 1e3,
        histogram.getValueAtPercentile(99.9) / 1e3,
        histogram.getMaxValue() / 1e3,
        lengths.length,
        100.0 * sums[lengths.length] / total);
  }

  private double share(long from, long window) {
    long begin = Math.max(0, Math.min(from, total - window));
    return Math.max(0, 1 - (double) (lostBefore(begin + window) - lostBefore(begin)) / window);
  }

  private long lostBefore(long time) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == 0) {
      return 0;
    }
    return sums[low - 1] + Math.min(lengths[low - 1], time - starts[low - 1]);
  }

  /** The curves as a picture: window length (logarithmic) against utilization. */
  static String svg(Map<String, double[]> curves) {
    String[] colours = {"#d62728", "#1f77b4", "#2ca02c", "#9467bd", "#ff7f0e", "#8c564b"};
    StringBuilder svg =
        new StringBuilder(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 640 400' font-family='sans-serif'"
                + " font-size='12'>\n<rect width='640' height='400' fill='white'/>\n");
    for (int i = 0; i < WINDOWS.length; i++) {
      line(svg, x(i), 20, x(i), 340, "#ddd");
      text(svg, x(i), 356, "middle", WINDOWS[i] < 1 ? "" + WINDOWS[i] : "" + (int) WINDOWS[i]);
    }
    for (int percent = 0; percent <= 100; percent += 20) {
      line(svg, 50, y(percent / 100.0), 510, y(percent / 100.0), "#ddd");
      text(svg, 44, y(percent / 100.0) + 4, "end", percent + " %");
    }
    text(svg, 280, 380, "middle", "window, ms; smallest share of it that the program had");
    int n = 0;
    for (Map.Entry<String, double[]> curve : curves.entrySet()) {
      String colour = colours[n % colours.length];
      svg.append("<polyline fill='none' stroke-width='2' stroke='").append(colour);
      svg.append("' points='");
      for (int i = 0; i < WINDOWS.length; i++) {
        svg.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(i), y(curve.getValue()[i])));
      }
      svg.append("'/>\n");
      line(svg, 525, 40 + 20 * n, 545, 40 + 20 * n, colour);
      text(svg, 550, 44 + 20 * n, "start", curve.getKey());
      n++;
    }
    return svg.append("</svg>\n").toString();
  }

  private static double x(int window) {
    return 50 + 460.0 * window / (WINDOWS.length - 1);
  }

  private static double y(double share) {
    return 340 - 320 * share;
  }

  private static void line(
      StringBuilder svg, double x1, double y1, double x2, double y2, String colour) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<line x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f' stroke='%s'/>%n",
            x1,
            y1,
            x2,
            y2,
            colour));
  }

  private static void text(StringBuilder svg, double x, double y, String anchor, String text) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x='%.1f' y='%.1f' text-anchor='%s'>%s</text>%n",
            x,
            y,
            anchor,
            text));
  }
}
