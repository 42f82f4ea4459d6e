package dev.kiln.junit;

/**
 * One line of a report.
 *
 * @param className the class it is counted for
 * @param name method with the types of its parameters and the number of its invocation; empty if
 *     the class itself failed, as in {@code @BeforeAll}
 * @param outcome how it ended
 * @param reason why it was skipped, or null
 * @param thrown what it threw, or null
 * @param nanos how long it ran
 * @param out what was printed to the standard output meanwhile
 * @param err likewise to the standard error
 */
record TestCase(
    String className,
    String name,
    Outcome outcome,
    String reason,
    Throwable thrown,
    long nanos,
    String out,
    String err) {
  enum Outcome {
    PASSED,
    /** An assertion did not hold. */
    FAILURE,
    /** Anything else was thrown. */
    ERROR,
    SKIPPED
  }

  boolean isBroken() {
    return outcome == Outcome.FAILURE || outcome == Outcome.ERROR;
  }

  String fullName() {
    return name.isEmpty() ? className : className + "." + name;
  }
}
