package dev.kiln.report.html;

import dev.kiln.report.format.Places;
import dev.kiln.report.model.Report;
import dev.kiln.report.model.SourceIndex.Source;
import dev.kiln.report.model.Statepoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Lists of single statepoints: what collections met most, and what they or the runs never met. */
final class StatepointLists {
  private static final int HOTTEST = 50;

  /** So many of all of an image; pages of packages and sources leave nothing out. */
  private static final int MOST = 1000;

  private final Report report;
  private final Places places;

  StatepointLists(Report report, Places places) {
    this.report = report;
    this.places = places;
  }

  void hottest(Page page) {
    page.add("<h2>Hottest</h2>\n<table class=\"list\" id=\"hottest\"><tr><th>scanned</th>");
    page.add("<th>newest</th><th>where</th></tr>\n");
    report.functions().stream()
        .flatMap(f -> f.statepoints().stream().map(s -> Map.entry(f, s)))
        .filter(e -> e.getValue().scanned())
        .sorted(
            Comparator.comparingLong(
                    (Map.Entry<Report.Function, Statepoint> e) -> e.getValue().hits().scanned)
                .reversed())
        .limit(HOTTEST)
        .forEach(
            e -> {
              var hits = e.getValue().hits();
              page.add("<tr><td>%,d</td><td>%,d</td>", hits.scanned, hits.stopped);
              page.add("<td>" + place(e.getKey(), e.getValue()) + "</td></tr>\n");
            });
    page.add("</table>\n");
  }

  void notScanned(Page page) {
    var title = "Reached, but no collection has been through";
    some(page, title, "never", s -> s.executed() && !s.scanned());
  }

  void notReached(Page page) {
    some(page, "Never reached", "unreached", s -> !s.executed());
  }

  /** Those of some sources, by line. */
  void notReached(Page page, List<Source> sources) {
    var list = new ArrayList<String>();
    for (var source : sources) {
      for (var line : source.lines().values()) {
        for (var located : line) {
          if (!located.statepoint().executed()) {
            list.add(place(located.function(), located.statepoint()));
          }
        }
      }
    }
    list(page, "Never reached", "unreached", list.size(), list);
  }

  private void some(Page page, String title, String id, Predicate<Statepoint> wanted) {
    var list = new ArrayList<String>();
    int count = 0;
    for (var function : report.functions()) {
      for (var s : function.statepoints()) {
        if (wanted.test(s) && count++ < MOST) {
          list.add(place(function, s));
        }
      }
    }
    list(page, title, id, count, list);
  }

  private static void list(Page page, String title, String id, int count, List<String> list) {
    page.add("<h2>" + title + "</h2>\n");
    page.add("<details><summary>%,d statepoints</summary><ul id=\"%s\">%n", count, id);
    list.forEach(place -> page.add("<li>" + place + "</li>\n"));
    page.add(
        list.size() < count
            ? "<li>… and more: the pages of packages and sources show all</li>"
            : "");
    page.add("</ul></details>\n");
  }

  private String place(Report.Function function, Statepoint s) {
    return Page.escape(places.chain(s, function.method()) + ", " + places.callee(s));
  }
}
