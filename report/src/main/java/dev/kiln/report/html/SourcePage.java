package dev.kiln.report.html;

import dev.kiln.report.format.LabelText;
import dev.kiln.report.format.Places;
import dev.kiln.report.model.Report;
import dev.kiln.report.model.SourceIndex;
import dev.kiln.report.model.SourceIndex.Located;
import dev.kiln.report.model.SourceIndex.Source;
import dev.kiln.report.model.Statepoint;
import java.util.List;
import java.util.Locale;

/** A source file: its lines, coloured, and all its statepoints. */
final class SourcePage {
  private final Places places;
  private final Source source;
  private final List<String> text;
  private final boolean counted;
  private final Page page = new Page();

  private SourcePage(Report report, Source source, List<String> text) {
    this.places = new Places(report);
    this.source = source;
    this.text = text;
    this.counted = report.runs() != null;
  }

  static Page of(Report report, Source source, List<String> text) {
    var made = new SourcePage(report, source, text);
    made.totals();
    made.lines();
    made.statepoints();
    made.methods();
    return made.page;
  }

  private void totals() {
    var totals = source.totals();
    page.add(
        "<p>%,d statepoints, %,d roots, %,d bytes of tables; %,d reached, %,d scanned.</p>%n",
        totals.statepoints, totals.roots, totals.tableBytes, totals.executed, totals.scanned);
  }

  private void lines() {
    page.add("<table class=\"source\">\n");
    if (text.isEmpty()) {
      source.lines().keySet().stream().filter(line -> line > 0).forEach(line -> line(line, ""));
    } else {
      for (int line = 1; line <= text.size(); line++) {
        line(line, text.get(line - 1));
      }
      // The text may be of another version; between such lines there is nothing to show.
      source.lines().tailMap(text.size(), false).keySet().forEach(line -> line(line, ""));
    }
    page.add("</table>\n");
  }

  private void line(int number, String content) {
    var statepoints = source.lines().get(number);
    if (statepoints == null) {
      page.add("<tr id=\"L" + number + "\"><td>" + number + "</td><td></td><td><pre>");
    } else {
      long scans =
          statepoints.stream()
              .filter(l -> l.statepoint().hits() != null)
              .mapToLong(l -> l.statepoint().hits().scanned)
              .sum();
      var status =
          counted ? SourceIndex.status(statepoints).name().toLowerCase(Locale.ROOT) : "known";
      page.add("<tr id=\"L" + number + "\" class=\"" + status + "\"><td>" + number + "</td>");
      page.add("<td title=\"" + Page.escape(summary(statepoints)) + "\">");
      page.add(statepoints.size() + (counted ? " / " + scans : "") + "</td><td><pre>");
    }
    page.add(Page.escapeLine(content)).add("</pre></td></tr>\n");
  }

  private static String summary(List<Located> statepoints) {
    long reached = statepoints.stream().filter(l -> l.statepoint().executed()).count();
    long scanned = statepoints.stream().filter(l -> l.statepoint().scanned()).count();
    return statepoints.size() + " statepoints, " + reached + " reached, " + scanned + " scanned";
  }

  private void statepoints() {
    page.add("<h2>Statepoints</h2>\n<table class=\"list\"><tr><th>line</th><th>what</th>");
    page.add("<th>in</th><th>roots: slot (derived)</th><th>bytes</th><th>reached</th>");
    page.add("<th>scanned</th><th>newest</th><th>live roots</th><th>phases</th></tr>\n");
    source.lines().forEach((line, list) -> list.forEach(located -> row(line, located)));
    page.add("</table>\n");
  }

  private void row(int line, Located located) {
    var s = located.statepoint();
    page.add(
        "<tr><td>" + (line > 0 ? "<a href=\"#L" + line + "\">" + line + "</a>" : "") + "</td>");
    page.add("<td>" + Page.escape(places.callee(s)) + "</td><td>");
    page.add(Page.escape(places.chain(s, located.function().method())) + "</td>");
    page.add("<td>" + roots(s) + "</td><td>" + s.bytes() + "</td>");
    var hits = s.hits();
    page.add("<td>" + (s.executed() ? "yes" : "") + "</td>");
    if (hits == null || hits.scanned == 0) {
      page.add("<td></td><td></td><td></td><td></td></tr>\n");
    } else {
      page.add("<td>%,d</td><td>%,d</td>", hits.scanned, hits.stopped);
      page.add("<td>%.2f</td><td>%s</td></tr>%n", (double) hits.live / hits.scanned, phases(hits));
    }
  }

  /** Slots as distances from the frame pointer in bytes; one that no scan found used is marked. */
  private static String roots(Statepoint s) {
    var text = new StringBuilder();
    int distinct = -1;
    for (int i = 0; i < s.roots().length; i += 2) {
      distinct += i == 0 || s.roots()[i] != s.roots()[i - 2] ? 1 : 0;
      boolean idle = s.scanned() && distinct < 63 && (s.hits().seen >> distinct & 1) == 0;
      text.append(i == 0 ? "" : ", ").append(idle ? "<s>" : "").append(8 * s.roots()[i]);
      if (s.roots()[i + 1] != s.roots()[i]) {
        text.append(" (").append(8 * s.roots()[i + 1]).append(')');
      }
      text.append(idle ? "</s>" : "");
    }
    return text.toString();
  }

  private static String phases(Statepoint.Hits hits) {
    return LabelText.phases(hits.phases);
  }

  private void methods() {
    if (source.functions().isEmpty()) {
      return;
    }
    page.add("<h2>Compiled methods</h2>\n<table class=\"list\" id=\"methods\"><tr>");
    page.add("<th>method</th><th>code</th><th>implicit null checks: access → handler</th>");
    page.add("<th>bytes</th><th>frame</th><th>statepoints</th><th>leaf calls</th>");
    page.add("<th>tail calls</th><th>loops</th><th>without a poll</th></tr>\n");
    for (var f : source.functions()) {
      page.add("<tr><td>" + Page.escape(places.method(f.method())) + "</td>");
      page.add("<td>0x" + Integer.toHexString(f.start()) + "</td><td>" + faults(f) + "</td>");
      page.add("<td>%,d</td><td>%,d</td>", f.size(), f.frame());
      page.add("<td>%,d</td><td>%,d</td>", f.statepoints().size(), f.leafCalls());
      page.add("<td>%,d</td><td>%,d</td><td>", f.tailCalls(), f.loops());
      for (var loop : f.unpolledLoops()) {
        page.add("+0x%x: %s<br>", loop.address() - f.start(), LabelText.of(loop.reason()));
      }
      page.add("</td></tr>\n");
    }
    page.add("</table>\n");
  }

  /** Offsets in the method's code. */
  private static String faults(Report.Function f) {
    var text = new StringBuilder();
    for (var fault : f.faults()) {
      text.append(text.isEmpty() ? "" : ", ");
      text.append(
          String.format("+%x → +%x", fault.address() - f.start(), fault.handler() - f.start()));
    }
    return text.toString();
  }
}
