package dev.kiln.report.html;

import dev.kiln.report.format.LabelText;
import dev.kiln.report.format.Places;
import dev.kiln.report.format.SourceFiles;
import dev.kiln.report.model.Breakdown;
import dev.kiln.report.model.Report;
import dev.kiln.report.model.SourceIndex;
import dev.kiln.report.model.SourceIndex.Source;
import dev.kiln.report.model.Totals;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * A report as pages for a browser, with no scripts and nothing from the network: {@code index.html}
 * with totals, pictures, lists and packages, a page for each package, and one for each source file.
 */
public final class HtmlReport {
  private static final int CHART_ROWS = 15;
  private static final int MOST_ROOTS = 16;

  private final Report report;
  private final SourceFiles sources;
  private final Path directory;
  private final SourceIndex index;
  private final Places places;
  private final StatepointLists lists;
  private final PageFiles files = new PageFiles();

  private HtmlReport(Report report, SourceFiles sources, Path directory) {
    this.report = report;
    this.sources = sources;
    this.directory = directory;
    this.index = new SourceIndex(report);
    this.places = new Places(report);
    this.lists = new StatepointLists(report, places);
  }

  /**
   * Writes the pages.
   *
   * @param sources where source files are looked for; lines of others show no text
   * @param directory made if needed; files of the same names are replaced
   */
  public static void write(Report report, SourceFiles sources, Path directory) throws IOException {
    new HtmlReport(report, sources, directory).write();
  }

  private void write() throws IOException {
    Files.createDirectories(directory);
    try (InputStream style = HtmlReport.class.getResourceAsStream(Page.STYLE_FILE)) {
      Files.copy(style, directory.resolve(Page.STYLE_FILE), StandardCopyOption.REPLACE_EXISTING);
    }
    index();
    for (var entry : index.packages().entrySet()) {
      packagePage(entry.getKey(), entry.getValue());
      for (var source : entry.getValue()) {
        sourcePage(source);
      }
    }
  }

  private static String packageLabel(String name) {
    return name.isEmpty() ? "(no package)" : name;
  }

  private void index() throws IOException {
    var totals = Totals.of(report);
    var page = new Page();
    page.add("<p>%s</p>%n", headline(totals));
    if (report.runs() != null) {
      page.add("<h2>Coverage</h2>%s%n", Charts.share(totals));
    }
    violations(page);
    if (report.runs() != null) {
      parts(page);
    }
    packages(page);
    page.add("<h2>Roots of a statepoint</h2>%s%n", Charts.bars("roots of a statepoint", roots()));
    page.add("<h2>Bytes of tables by package</h2>%s%n", Charts.bars("table bytes", bytes()));
    if (report.runs() != null) {
      lists.hottest(page);
      lists.notScanned(page);
      lists.notReached(page);
    }
    unpolled(page);
    page.write(directory.resolve("index.html"), "Statepoints of " + report.image().name(), "", "");
  }

  private String headline(Totals totals) {
    int loops = report.functions().stream().mapToInt(Report.Function::loops).sum();
    int faults = report.functions().stream().mapToInt(f -> f.faults().size()).sum();
    var text =
        String.format(
            java.util.Locale.ROOT,
            "%,d methods, %,d bytes of code, %,d statepoints with %,d roots, %,d loops, %,d"
                + " implicit null checks; %,d bytes of safepoint tables.",
            report.functions().size(),
            report.image().textBytes(),
            totals.statepoints,
            totals.roots,
            loops,
            faults,
            report.image().tableBytes());
    if (report.runs() != null) {
      text +=
          String.format(
              java.util.Locale.ROOT,
              " <b>In %,d runs collections went through %.2f %% of the %,d statepoints that were"
                  + " reached.</b>",
              report.runs().runs(),
              totals.percent(),
              totals.executed);
    }
    return text;
  }

  private void violations(Page page) {
    page.add("<h2>Violations</h2>\n");
    if (report.violations().isEmpty()) {
      page.add("<p>None: every call that may collect has its statepoint, every loop polls or is");
      page.add(" bounded, and the tables say what the objects say.</p>\n");
      return;
    }
    page.add("<ul class=\"violations\">\n");
    report.violations().forEach(v -> page.add("<li>" + Page.escape(v.toString()) + "</li>\n"));
    page.add("</ul>\n");
  }

  private void parts(Page page) {
    var breakdown = new Breakdown(report);
    page.add("<h2>Parts</h2>\n<table class=\"list\" id=\"parts\">" + tableHead("statepoints"));
    row(page, "code of the class library", breakdown.library());
    row(page, "code of the program", breakdown.program());
    breakdown.kinds().forEach((kind, totals) -> row(page, LabelText.of(kind), totals));
    page.add("</table>\n");
    var phases = new ArrayList<Charts.Row>();
    for (int phase = 0; phase < Breakdown.PHASES; phase++) {
      phases.add(new Charts.Row(LabelText.phase(phase), breakdown.phases().get(phase)));
    }
    page.add(
        "<h2>Statepoints scanned by phase of the collector</h2>%s%n",
        Charts.bars("statepoints scanned by phase", phases));
  }

  private void packages(Page page) {
    page.add("<h2>Packages</h2>\n<table class=\"list\" id=\"packages\">" + tableHead("package"));
    index
        .packages()
        .forEach(
            (name, list) ->
                row(page, files.of(name), packageLabel(name), SourceIndex.totals(list)));
    page.add("</table>\n");
  }

  private static String tableHead(String what) {
    return "<tr><th>%s</th><th></th><th>scanned of reached</th><th>statepoints</th><th>reached</th>"
            .formatted(what)
        + "<th>scanned</th><th>roots</th><th>table bytes</th></tr>\n";
  }

  private static void row(Page page, String link, String label, Totals totals) {
    page.add("<tr><td><a href=\"" + Page.escape(link) + "\">" + Page.escape(label) + "</a></td>");
    cells(page, totals);
  }

  private static void row(Page page, String label, Totals totals) {
    page.add("<tr><td>" + Page.escape(label) + "</td>");
    cells(page, totals);
  }

  private static void cells(Page page, Totals totals) {
    page.add("<td>" + Charts.small(totals) + "</td>");
    page.add(totals.executed == 0 ? "<td></td>" : "<td>%.1f %%</td>", totals.percent());
    page.add("<td>%,d</td><td>%,d</td>", totals.statepoints, totals.executed);
    page.add("<td>%,d</td><td>%,d</td>", totals.scanned, totals.roots);
    page.add("<td>%,d</td></tr>%n", totals.tableBytes);
  }

  private List<Charts.Row> roots() {
    var counts = new TreeMap<Integer, Long>();
    for (var function : report.functions()) {
      for (var s : function.statepoints()) {
        counts.merge(Math.min(MOST_ROOTS, s.rootCount()), 1L, Long::sum);
      }
    }
    var rows = new ArrayList<Charts.Row>();
    counts.forEach(
        (roots, count) ->
            rows.add(
                new Charts.Row(roots == MOST_ROOTS ? roots + " and more" : roots + "", count)));
    return rows;
  }

  private List<Charts.Row> bytes() {
    return index.packages().entrySet().stream()
        .map(
            e ->
                new Charts.Row(
                    packageLabel(e.getKey()), SourceIndex.totals(e.getValue()).tableBytes))
        .sorted(Comparator.comparingLong(Charts.Row::value).reversed())
        .limit(CHART_ROWS)
        .toList();
  }

  private void unpolled(Page page) {
    page.add("<h2>Loops without a poll</h2>\n<table class=\"list\" id=\"loops\">");
    page.add("<tr><th>method</th><th>code offset</th><th>why</th></tr>\n");
    for (var function : report.functions()) {
      for (var loop : function.unpolledLoops()) {
        page.add(
            "<tr><td>"
                + Page.escape(places.position(function.method(), loop.line()))
                + "</td><td>0x"
                + Integer.toHexString(loop.address())
                + "</td><td>"
                + LabelText.of(loop.reason())
                + "</td></tr>\n");
      }
    }
    page.add("</table>\n");
  }

  private void packagePage(String name, List<Source> list) throws IOException {
    var page = new Page();
    page.add("<table class=\"list\" id=\"sources\">" + tableHead("source"));
    list.forEach(source -> row(page, files.of(source), source.name(), source.totals()));
    page.add("</table>\n");
    page.add("<h2>Classes</h2>\n<table class=\"list\" id=\"classes\">" + tableHead("class"));
    for (var source : list) {
      for (var part : source.classes()) {
        var line = part.firstLine() < 0 ? "" : "#L" + part.firstLine();
        row(page, files.of(source) + line, part.name(), part.totals());
      }
    }
    row(page, "all", SourceIndex.totals(list));
    page.add("</table>\n");
    if (report.runs() != null) {
      lists.notReached(page, list);
    }
    page.write(
        directory.resolve(files.of(name)),
        packageLabel(name),
        "../",
        "<a href=\"../index.html\">" + Page.escape(report.image().name()) + "</a>");
  }

  private void sourcePage(Source source) throws IOException {
    var file = directory.resolve(files.of(source.packageName())).resolveSibling(files.of(source));
    SourcePage.of(report, source, sources.lines(source))
        .write(
            file,
            source.path(),
            "../",
            "<a href=\"../index.html\">"
                + Page.escape(report.image().name())
                + "</a> › <a href=\"index.html\">"
                + Page.escape(packageLabel(source.packageName()))
                + "</a>");
  }
}
