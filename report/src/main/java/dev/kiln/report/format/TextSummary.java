package dev.kiln.report.format;

import dev.kiln.report.model.Breakdown;
import dev.kiln.report.model.Report;
import dev.kiln.report.model.Report.Function;
import dev.kiln.report.model.SourceIndex;
import dev.kiln.report.model.Statepoint;
import dev.kiln.report.model.Totals;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The report on a terminal. */
public final class TextSummary {
  private static final int PACKAGES = 10;
  private static final int HOTTEST = 5;
  private static final int NAMED_VIOLATIONS = 20;
  private static final List<String> ROOT_COUNTS = List.of("0", "1", "2", "3-4", "5-8", "9+");

  private final Report report;
  private final PrintWriter out;

  private TextSummary(Report report, PrintWriter out) {
    this.report = report;
    this.out = out;
  }

  /** Prints a summary. */
  public static void print(Report report, PrintWriter out) {
    new TextSummary(report, out).print();
    out.flush();
  }

  private void line(String format, Object... arguments) {
    out.println(CleanText.of(String.format(Locale.ROOT, format, arguments)));
  }

  private void print() {
    var totals = Totals.of(report);
    line(
        "%s: %,d functions, %,d bytes of code, %,d statepoints, %,d bytes of tables (%.1f each)",
        report.image().name(),
        report.functions().size(),
        report.image().textBytes(),
        totals.statepoints,
        report.image().tableBytes(),
        totals.statepoints == 0 ? 0 : (double) report.image().tableBytes() / totals.statepoints);
    line("kinds: %s", kinds());
    line(
        "roots: %,d, %.2f a statepoint; %,d statepoints have none",
        totals.roots,
        totals.statepoints == 0 ? 0 : (double) totals.roots / totals.statepoints,
        totals.statepoints - totals.withRoots);
    line("statepoints by number of roots: %s", rootCounts());
    loops();
    if (report.runs() != null) {
      counters(totals);
    }
    packages();
    violations();
  }

  private String kinds() {
    var kinds = new EnumMap<Statepoint.Kind, Integer>(Statepoint.Kind.class);
    report
        .functions()
        .forEach(f -> f.statepoints().forEach(s -> kinds.merge(s.kind(), 1, Integer::sum)));
    int leaves = report.functions().stream().mapToInt(Report.Function::leafCalls).sum();
    int tails = report.functions().stream().mapToInt(Report.Function::tailCalls).sum();
    var text = new StringBuilder();
    kinds.forEach(
        (kind, count) ->
            text.append(String.format(Locale.ROOT, "%s %,d, ", LabelText.of(kind), count)));
    return text
        + String.format(
            Locale.ROOT, "no statepoints: leaf calls %,d, tail calls %,d", leaves, tails);
  }

  private String rootCounts() {
    var counts = new int[ROOT_COUNTS.size()];
    for (var function : report.functions()) {
      for (var statepoint : function.statepoints()) {
        int roots = statepoint.rootCount();
        counts[roots < 3 ? roots : roots < 5 ? 3 : roots < 9 ? 4 : 5]++;
      }
    }
    return IntStream.range(0, counts.length)
        .mapToObj(i -> String.format(Locale.ROOT, "%s: %,d", ROOT_COUNTS.get(i), counts[i]))
        .collect(Collectors.joining(", "));
  }

  private void loops() {
    int loops = report.functions().stream().mapToInt(Report.Function::loops).sum();
    var reasons = new TreeMap<String, Integer>();
    report
        .functions()
        .forEach(f -> f.unpolledLoops().forEach(l -> reasons.merge(l.reason(), 1, Integer::sum)));
    int faults = report.functions().stream().mapToInt(f -> f.faults().size()).sum();
    line("loops: %,d; without a poll: %s", loops, reasons.isEmpty() ? "none" : reasons);
    line("implicit null checks: %,d", faults);
  }

  private void counters(Totals totals) {
    line(
        "runs: %,d, with %,d scans of a thread's stack",
        report.runs().runs(), report.runs().scans());
    line(
        "reached: %,d statepoints (%.1f %%); a collection has been through %,d of them: %.2f %%",
        totals.executed,
        percent(totals.executed, totals.statepoints),
        totals.scanned,
        totals.percent());
    line(
        "frames scanned: %,d, threads stopped: %,d, live roots found: %,d",
        totals.scans, totals.stops, totals.liveRoots);
    var breakdown = new Breakdown(report);
    part("of the class library", breakdown.library());
    part("of the program", breakdown.program());
    breakdown.kinds().forEach((kind, part) -> part("  " + LabelText.of(kind), part));
    var phases = new StringBuilder();
    for (int phase = 0; phase < Breakdown.PHASES; phase++) {
      int count = breakdown.phases().get(phase);
      phases.append(
          String.format(
              Locale.ROOT, "%s %s %,d", phase == 0 ? "" : ",", LabelText.phase(phase), count));
    }
    line("statepoints scanned by phase of the collector:%s", phases);
    line("hottest:");
    report.functions().stream()
        .flatMap(f -> f.statepoints().stream().map(s -> Map.entry(f, s)))
        .filter(e -> e.getValue().scanned())
        .sorted(
            Comparator.comparingLong(
                    (Map.Entry<Function, Statepoint> e) -> e.getValue().hits().scanned)
                .reversed())
        .limit(HOTTEST)
        .forEach(
            e ->
                line(
                    "  %,10d  %s",
                    e.getValue().hits().scanned, new Places(report).of(e.getKey(), e.getValue())));
  }

  private void part(String label, Totals part) {
    if (part.executed > 0) {
      line(
          "%-24s reached %,9d, a collection has been through %,9d: %.2f %%",
          label, part.executed, part.scanned, part.percent());
    }
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  private void packages() {
    Map<String, Totals> packages = new HashMap<>();
    new SourceIndex(report)
        .packages()
        .forEach((name, sources) -> packages.put(name, SourceIndex.totals(sources)));
    line("%-34s %11s %9s %9s %11s", "package", "statepoints", "reached", "scanned", "table bytes");
    packages.entrySet().stream()
        .sorted(
            Comparator.comparingLong((Map.Entry<String, Totals> e) -> e.getValue().tableBytes)
                .reversed())
        .limit(PACKAGES)
        .forEach(
            e ->
                line(
                    "%-34s %,11d %,9d %,9d %,11d",
                    e.getKey().isEmpty() ? "(no package)" : e.getKey(),
                    e.getValue().statepoints,
                    e.getValue().executed,
                    e.getValue().scanned,
                    e.getValue().tableBytes));
  }

  private void violations() {
    if (report.violations().isEmpty()) {
      line("violations: none");
      return;
    }
    line("VIOLATIONS: %,d", report.violations().size());
    report.violations().stream().limit(NAMED_VIOLATIONS).forEach(v -> line("  %s", v));
  }
}
