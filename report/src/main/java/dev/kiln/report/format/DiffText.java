package dev.kiln.report.format;

import dev.kiln.report.model.Report;
import dev.kiln.report.model.Report.Violation;
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
  private final boolean all;

  private DiffText(PrintWriter out, boolean all) {
    this.out = out;
    this.all = all;
  }

  /**
   * Prints totals, packages and statepoints that differ.
   *
   * @param all leave nothing out of long lists
   */
  public static void print(Report before, Report after, boolean all, PrintWriter out) {
    new DiffText(out, all).print(before, after);
    out.flush();
  }

  /**
   * Violations of the later report beyond those of the same kind that the earlier one has in the
   * same method: lines and addresses change too easily.
   */
  public static List<Violation> newViolations(Report before, Report after) {
    var known = new HashMap<String, Integer>();
    before.violations().forEach(v -> known.merge(v.kind() + " " + v.method(), 1, Integer::sum));
    return after.violations().stream()
        .filter(v -> known.merge(v.kind() + " " + v.method(), -1, Integer::sum) < 0)
        .toList();
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
    var reached = new ArrayList<String>();
    var missed = new ArrayList<String>();
    var gained = new ArrayList<String>();
    var lost = new ArrayList<String>();
    for (var name : names) {
      var a = old.getOrDefault(name, new Group());
      var b = now.getOrDefault(name, new Group());
      sort(name, a.count, b.count, added, removed);
      sort(name, a.executed, b.executed, reached, missed);
      sort(name, a.scanned, b.scanned, gained, lost);
    }
    list("statepoints that are new or more", added);
    list("statepoints that are gone or fewer", removed);
    list("newly reached", reached);
    list("no longer reached", missed);
    list("gained: collections went through", gained);
    list("lost: collections no longer went through", lost);
    newViolations(before, after).forEach(v -> line("NEW VIOLATION %s", v));
  }

  private static void sort(
      String name, int before, int after, List<String> more, List<String> less) {
    if (before != after) {
      (before < after ? more : less).add(counted(name, before, after));
    }
  }

  private static String counted(String name, int before, int after) {
    return before + after == 1 ? name : name + " (" + before + " -> " + after + ")";
  }

  private void list(String title, List<String> names) {
    line("%s: %,d", title, names.size());
    int shown = all ? names.size() : Math.min(LIST, names.size());
    names.subList(0, shown).forEach(name -> line("  %s", name));
    if (shown < names.size()) {
      line("  ... and %,d more, which --all lists", names.size() - shown);
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
    row("violations", before.violations().size(), after.violations().size());
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
          || a.executed != b.executed
          || a.scanned != b.scanned
          || a.tableBytes != b.tableBytes) {
        line(
            "package %s: statepoints %+,d, reached %+,d, scanned %+,d, table bytes %+,d",
            name.isEmpty() ? "(no package)" : name,
            b.statepoints - a.statepoints,
            b.executed - a.executed,
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
}
