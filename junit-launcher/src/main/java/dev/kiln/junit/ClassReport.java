package dev.kiln.junit;

import java.util.ArrayList;
import java.util.List;

/** The tests of one class, in the order in which they ended. */
final class ClassReport {
  final String name;
  final List<TestCase> cases = new ArrayList<>();
  final long start = System.nanoTime();
  long nanos;

  ClassReport(String name) {
    this.name = name;
  }

  Counts counts() {
    return Counts.of(cases);
  }

  /** What Surefire counts. */
  record Counts(int run, int failures, int errors, int skipped) {
    static Counts of(List<TestCase> cases) {
      int[] n = new int[TestCase.Outcome.values().length];
      cases.forEach(c -> n[c.outcome().ordinal()]++);
      return new Counts(
          cases.size(),
          n[TestCase.Outcome.FAILURE.ordinal()],
          n[TestCase.Outcome.ERROR.ordinal()],
          n[TestCase.Outcome.SKIPPED.ordinal()]);
    }

    boolean isBroken() {
      return failures + errors > 0;
    }

    /** How Maven would mark a line about it. */
    String level() {
      return isBroken() ? "[ERROR]" : skipped > 0 ? "[WARNING]" : "[INFO]";
    }

    @Override
    public String toString() {
      return "Tests run: "
          + run
          + ", Failures: "
          + failures
          + ", Errors: "
          + errors
          + ", Skipped: "
          + skipped;
    }
  }
}
