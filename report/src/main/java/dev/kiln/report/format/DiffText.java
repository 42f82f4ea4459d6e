package dev.kiln.report.format;

import dev.kiln.report.model.Report;
import dev.kiln.report.model.SourceIndex;
import dev.kiln.report.model.Statepoint;
import dev.kiln.report.model.Totals;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * What changed between two reports.
 *
 * <p>A statepoint is the same if method, kind, callee and the chain of methods and lines are; equal
 * ones count together. So a build with other addresses compares with an earlier one.
 */
public final class DiffText {
  private static final int LIST = 30;

  private static final class Group {
    int count;
    int executed;
    int scanned;
  }

  private final PrintWriter out;

  private DiffText(PrintWriter out) {
    this.out = out;
  }

  /** Prints totals, packages and statepoints that differ. */
  public static void print(Report before, Report after, PrintWriter out) {
    new DiffText(out).print(before, after);
    out.flush();
  }

  private void line(String format, Object... arguments) {
    out.println(CleanText.of(String.format(Locale.ROOT, format, arguments)));
  }

  private void print(Report before, Report after) {
    totals(before, after);
    packages(before, after);
    var old = groups(before);
    var now = groups(after);
    var names = new TreeSet<>(old.keySet());
    names.addAll(now.keySet());
    var added = new ArrayList<String>();
    var removed = new ArrayList<String>();
    var gained = new ArrayList<String>();
    var lost = new ArrayList<String>();
    for (var name : names) {
      var a = old.getOrDefault(name, new Group());
      var b = now.getOrDefault(name, new Group());
      if (a.count != b.count) {
        (a.count < b.count ? added : removed).add(counted(name, a.count, b.count));
      }
      if (a.scanned != b.scanned) {
        (a.scanned < b.scanned ? gained : lost).add(counted(name, a.scanned, b.scanned));
      }
    }
    list("statepoints that are new or more", added);
    list("statepoints that are gone or fewer", removed);
    list("gained: collections went through", gained);
    list("lost: collections no longer went through", lost);
    violations(before, after);
  }

  private static String counted(String name, int before, int after) {
    return before + after == 1 ? name : name + " (" + before + " -> " + after + ")";
  }

  private void list(String title, List<String> names) {
    line("%s: %,d", title, names.size());
    names.stream().limit(LIST).forEach(name -> line("  %s", name));
    if (names.size() > LIST) {
      line("  ...");
    }
  }

  private void totals(Report before, Report after) {
    var a = Totals.of(before);
    var b = Totals.of(after);
    line("%-22s %14s %14s %12s", "", before.image().name(), after.image().name(), "change");
    row("methods", before.functions().size(), after.functions().size());
    row("code bytes", before.image().textBytes(), after.image().textBytes());
    row("table bytes", before.image().tableBytes(), after.image().tableBytes());
    row("statepoints", a.statepoints, b.statepoints);
    row("roots", a.roots, b.roots);
    row("loops without a poll", unpolled(before), unpolled(after));
    row("reached", a.executed, b.executed);
    row("scanned", a.scanned, b.scanned);
    line(
        "%-22s %13.2f%% %13.2f%% %+11.2f%%",
        "scanned of reached", a.percent(), b.percent(), b.percent() - a.percent());
  }

  private static int unpolled(Report report) {
    return report.functions().stream().mapToInt(f -> f.unpolledLoops().size()).sum();
  }

  private void row(String what, long before, long after) {
    line("%-22s %,14d %,14d %+,12d", what, before, after, after - before);
  }

  private void packages(Report before, Report after) {
    var old = packages(before);
    var now = packages(after);
    var names = new TreeSet<>(old.keySet());
    names.addAll(now.keySet());
    for (var name : names) {
      var a = old.getOrDefault(name, new Totals());
      var b = now.getOrDefault(name, new Totals());
      if (a.statepoints != b.statepoints
          || a.scanned != b.scanned
          || a.tableBytes != b.tableBytes) {
        line(
            "package %s: statepoints %+,d, scanned %+,d, table bytes %+,d",
            name.isEmpty() ? "(no package)" : name,
            b.statepoints - a.statepoints,
            b.scanned - a.scanned,
            b.tableBytes - a.tableBytes);
      }
    }
  }

  private static Map<String, Totals> packages(Report report) {
    var totals = new HashMap<String, Totals>();
    new SourceIndex(report)
        .packages()
        .forEach((name, sources) -> totals.put(name, SourceIndex.totals(sources)));
    return totals;
  }

  private static Map<String, Group> groups(Report report) {
    var places = new Places(report);
    var groups = new HashMap<String, Group>();
    for (var function : report.functions()) {
      for (Statepoint s : function.statepoints()) {
        var group = groups.computeIfAbsent(places.of(function, s), n -> new Group());
        group.count++;
        group.executed += s.executed() ? 1 : 0;
        group.scanned += s.scanned() ? 1 : 0;
      }
    }
    return groups;
  }

  private void violations(Report before, Report after) {
    var old = before.violations().stream().map(v -> v.kind() + " " + v.method()).toList();
    after.violations().stream()
        .filter(v -> !old.contains(v.kind() + " " + v.method()))
        .forEach(v -> line("NEW VIOLATION %s", v));
  }
}
