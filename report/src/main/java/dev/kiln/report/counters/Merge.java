package dev.kiln.report.counters;

import dev.kiln.report.model.Report;
import dev.kiln.report.model.Report.Function;
import dev.kiln.report.model.Report.Runs;
import dev.kiln.report.model.Statepoint;
import dev.kiln.report.model.Statepoint.Hits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds what runs have counted to a report. */
public final class Merge {
  private final Report report;
  private final Map<Integer, Hits> hits = new HashMap<>();
  private final BitSet reached = new BitSet();
  private long runs;
  private long scans;

  private Merge(Report report) {
    this.report = report;
    if (report.runs() != null) {
      runs = report.runs().runs();
      scans = report.runs().scans();
    }
    for (var function : report.functions()) {
      for (var statepoint : function.statepoints()) {
        if (statepoint.hits() != null) {
          hits.put(statepoint.address(), statepoint.hits());
        }
      }
    }
  }

  /**
   * The report with the counters of files added to those it has.
   *
   * @throws IOException if a file cannot be read or belongs to another image
   */
  public static Report of(Report report, List<Path> files) throws IOException {
    if (files.isEmpty()) {
      return report;
    }
    var merge = new Merge(report);
    for (var file : files) {
      var counters = CounterFile.read(file);
      if (!Long.toHexString(counters.image()).equals(report.image().id())) {
        throw new IOException(file + " was written by another image than " + report.image().name());
      }
      merge.add(counters);
    }
    return merge.result();
  }

  private void add(CounterFile file) {
    runs += file.runs();
    scans += file.scans();
    reached.or(file.reached());
    for (var counter : file.counters()) {
      var sum = hits.computeIfAbsent(counter.address(), a -> new Hits());
      sum.phases |= counter.phases();
      sum.scanned += counter.scanned();
      sum.stopped += counter.stopped();
      sum.live += counter.live();
      sum.seen |= counter.seen();
    }
  }

  private Report result() {
    var functions = new ArrayList<Function>();
    for (var function : report.functions()) {
      functions.add(
          new Function(
              function.method(),
              function.start(),
              function.size(),
              function.frame(),
              function.loops(),
              function.leafCalls(),
              function.tailCalls(),
              function.statepoints().stream().map(this::counted).toList(),
              function.unpolledLoops(),
              function.faults()));
    }
    return new Report(
        report.format(),
        report.version(),
        report.image(),
        new Runs(runs, scans),
        report.classes(),
        report.methods(),
        functions,
        report.violations());
  }

  private Statepoint counted(Statepoint statepoint) {
    var sum = hits.get(statepoint.address());
    boolean executed = statepoint.flag() >= 0 && reached.get(statepoint.flag());
    if (sum == null && !executed) {
      return statepoint;
    }
    if (sum == null) {
      sum = new Hits();
    }
    // A frame cannot be scanned at a call that was not reached.
    sum.executed |= executed || sum.scanned > 0;
    return statepoint.with(sum);
  }
}
