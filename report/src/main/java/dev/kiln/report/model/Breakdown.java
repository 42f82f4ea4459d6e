package dev.kiln.report.model;

import dev.kiln.report.model.Statepoint.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** Sums over an image's statepoints by kind, by where their code comes from, by phase. */
public final class Breakdown {
  /** Number of the collector's phases that have names, {@code LabelText.phase}. */
  public static final int PHASES = 5;

  private final EnumMap<Kind, Totals> kinds = new EnumMap<>(Kind.class);
  private final Totals library = new Totals();
  private final Totals program = new Totals();
  private final int[] phases = new int[PHASES];

  /** Of a report. */
  public Breakdown(Report report) {
    for (var function : report.functions()) {
      for (var statepoint : function.statepoints()) {
        kinds.computeIfAbsent(statepoint.kind(), k -> new Totals()).add(statepoint);
        (isLibrary(report, function, statepoint) ? library : program).add(statepoint);
        for (int phase = 0; phase < PHASES && statepoint.scanned(); phase++) {
          phases[phase] += statepoint.hits().phases >> phase & 1;
        }
      }
    }
  }

  /**
   * Whether its code was written in the class library, or made on account of that, wherever it was
   * inlined to.
   */
  public static boolean isLibrary(Report report, Report.Function function, Statepoint statepoint) {
    int method = statepoint.frames().length > 0 ? statepoint.frames()[0] : function.method();
    return report.classes().get(report.methods().get(method).owner()).module() != null;
  }

  /** By kind, those that there are. */
  public EnumMap<Kind, Totals> kinds() {
    return kinds;
  }

  /** Of the class library. */
  public Totals library() {
    return library;
  }

  /** Of all else. */
  public Totals program() {
    return program;
  }

  /** How many statepoints were scanned in each of the collector's phases. */
  public List<Integer> phases() {
    var list = new ArrayList<Integer>();
    for (int count : phases) {
      list.add(count);
    }
    return list;
  }
}
