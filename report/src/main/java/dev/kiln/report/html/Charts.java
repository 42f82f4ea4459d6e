package dev.kiln.report.html;

import dev.kiln.report.model.Totals;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Pictures as SVG inside a page. */
final class Charts {
  private static final int WIDTH = 720;
  private static final int BAR = 18;
  private static final int GAP = 4;
  private static final int LABEL = 300;
  private static final int MARGIN = 6;
  private static final int VALUE = 90;

  private Charts() {}

  /** A row of a bar chart. */
  record Row(String label, long value) {}

  /** Horizontal bars, scaled to the largest. */
  static String bars(String title, List<Row> rows) {
    long most = rows.stream().mapToLong(Row::value).max().orElse(1);
    int height = rows.size() * (BAR + GAP) + GAP;
    var svg = new StringBuilder();
    svg.append(open(title, WIDTH, height));
    int y = GAP;
    for (var row : rows) {
      double length = most == 0 ? 0 : (double) row.value() / most * (WIDTH - LABEL - VALUE);
      svg.append(
          String.format(
              Locale.ROOT,
              "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
                  + "<rect class=\"bar\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>"
                  + "<text x=\"%.1f\" y=\"%d\">%,d</text>%n",
              LABEL - MARGIN,
              y + BAR - 5,
              ChartLabel.of(row.label(), LABEL - MARGIN),
              LABEL,
              y,
              length,
              BAR,
              LABEL + length + MARGIN,
              y + BAR - 5,
              row.value()));
      y += BAR + GAP;
    }
    return svg.append("</svg>").toString();
  }

  /** How many statepoints a collection has been through, were only reached, or were not. */
  static String share(Totals totals) {
    int height = 46;
    var svg = new StringBuilder(open("statepoints by what runs did with them", WIDTH, height));
    double x = 0;
    var parts =
        Map.of(
            "scanned",
            totals.scanned,
            "reached",
            totals.executed - totals.scanned,
            "missed",
            totals.statepoints - totals.executed);
    for (var part : List.of("scanned", "reached", "missed")) {
      double width =
          totals.statepoints == 0 ? 0 : (double) parts.get(part) / totals.statepoints * WIDTH;
      svg.append(
          String.format(
              Locale.ROOT,
              "<rect class=\"%s\" x=\"%.1f\" y=\"0\" width=\"%.1f\" height=\"24\"/>",
              part,
              x,
              width));
      x += width;
    }
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"0\" y=\"41\">%,d scanned, %,d only reached, %,d not reached</text></svg>",
            totals.scanned,
            totals.executed - totals.scanned,
            totals.statepoints - totals.executed));
    return svg.toString();
  }

  /** The small bar of a table's row, as JaCoCo draws it. */
  static String small(Totals totals) {
    double whole = Math.max(1, totals.statepoints);
    double scanned = 120 * totals.scanned / whole;
    double reached = 120 * (totals.executed - totals.scanned) / whole;
    return String.format(
        Locale.ROOT,
        "<svg class=\"small\" width=\"120\" height=\"10\" role=\"img\">"
            + "<rect class=\"missed\" width=\"120\" height=\"10\"/>"
            + "<rect class=\"scanned\" width=\"%.1f\" height=\"10\"/>"
            + "<rect class=\"reached\" x=\"%.1f\" width=\"%.1f\" height=\"10\"/></svg>",
        scanned,
        scanned,
        reached);
  }

  private static String open(String title, int width, int height) {
    return "<svg role=\"img\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\"><title>%s</title>%n"
        .formatted(width, height, width, height, Page.escape(title));
  }
}
