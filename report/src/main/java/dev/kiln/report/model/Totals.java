package dev.kiln.report.model;

/** Sums over some of an image's statepoints. */
public final class Totals {
  public int statepoints;
  public int executed;
  public int scanned;
  public int withRoots;
  public long roots;
  public long tableBytes;
  public long scans;
  public long stops;
  public long liveRoots;

  /** Adds a statepoint. */
  public void add(Statepoint statepoint) {
    statepoints++;
    int count = statepoint.rootCount();
    roots += count;
    withRoots += count > 0 ? 1 : 0;
    tableBytes += statepoint.bytes();
    var hits = statepoint.hits();
    if (hits != null) {
      executed += hits.executed ? 1 : 0;
      scanned += hits.scanned > 0 ? 1 : 0;
      scans += hits.scanned;
      stops += hits.stopped;
      liveRoots += hits.live;
    }
  }

  /** Adds sums. */
  public void add(Totals other) {
    statepoints += other.statepoints;
    executed += other.executed;
    scanned += other.scanned;
    withRoots += other.withRoots;
    roots += other.roots;
    tableBytes += other.tableBytes;
    scans += other.scans;
    stops += other.stops;
    liveRoots += other.liveRoots;
  }

  /** All statepoints of a report. */
  public static Totals of(Report report) {
    var totals = new Totals();
    report.functions().forEach(f -> f.statepoints().forEach(totals::add));
    return totals;
  }

  /**
   * Of the statepoints that were reached, the percentage that a collection has been through; 0 if
   * none was reached.
   */
  public double percent() {
    return executed == 0 ? 0 : 100.0 * scanned / executed;
  }
}
