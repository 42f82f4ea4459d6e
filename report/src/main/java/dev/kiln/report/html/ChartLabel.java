package dev.kiln.report.html;

/** A label of a row: where it is too long, its middle is left out, and a tooltip has it whole. */
final class ChartLabel {
  private ChartLabel() {}

  /** Markup of the text and the tooltip. */
  static String of(String label, int pixels) {
    var points = label.codePoints().toArray();
    double width = 0;
    for (int point : points) {
      width += width(point);
    }
    if (width <= pixels) {
      return Page.escape(label);
    }
    // Both ends, a character at a time; what tells packages apart is mostly at the end.
    int front = 0;
    int back = points.length;
    width = width('…');
    while (true) {
      int next = points.length - back <= front ? back - 1 : front;
      width += width(points[next]);
      if (width > pixels) {
        break;
      }
      if (next == front) {
        front++;
      } else {
        back--;
      }
    }
    var text = new String(points, 0, front) + "…" + new String(points, back, points.length - back);
    return "<title>" + Page.escape(label) + "</title>" + Page.escape(text);
  }

  /** About, in pixels of a wide font such as DejaVu Sans of 12 pixels; rather more than less. */
  private static double width(int codePoint) {
    if (codePoint > 0x2ff) {
      return 14;
    }
    if (".,:;'|!ijltfr-()[]/".indexOf(codePoint) >= 0) {
      return 5;
    }
    return "mwMWGOQ%@&".indexOf(codePoint) >= 0 || codePoint >= 0x80 ? 12.5 : 8;
  }
}
