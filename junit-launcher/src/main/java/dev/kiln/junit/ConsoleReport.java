package dev.kiln.junit;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Prints what Surefire would print in a Maven build. */
final class ConsoleReport {
  private final PrintStream out;

  ConsoleReport(PrintStream out) {
    this.out = out;
  }

  void begin() {
    out.println("[INFO] -------------------------------------------------------");
    out.println("[INFO]  T E S T S");
    out.println("[INFO] -------------------------------------------------------");
  }

  void running(String className) {
    out.println("[INFO] Running " + className);
  }

  void finished(ClassReport report) {
    ClassReport.Counts counts = report.counts();
    out.println(
        counts.level()
            + " "
            + counts
            + ", Time elapsed: "
            + seconds(report.nanos)
            + (counts.isBroken() ? " s <<< FAILURE! -- in " : " s -- in ")
            + report.name);
    for (TestCase c : report.cases) {
      if (c.isBroken()) {
        out.println(
            "[ERROR] "
                + c.fullName()
                + " -- Time elapsed: "
                + seconds(c.nanos())
                + " s <<< "
                + c.outcome()
                + "!");
        out.println(trace(c.thrown()));
      }
    }
    out.flush();
  }

  void end(List<TestCase> cases) {
    out.println("[INFO] ");
    out.println("[INFO] Results:");
    out.println("[INFO] ");
    section("Failures", cases, TestCase.Outcome.FAILURE);
    section("Errors", cases, TestCase.Outcome.ERROR);
    ClassReport.Counts counts = ClassReport.Counts.of(cases);
    if (counts.isBroken()) {
      out.println("[INFO] ");
    }
    out.println(counts.level() + " " + counts);
    out.println("[INFO] ");
    out.flush();
  }

  private void section(String title, List<TestCase> cases, TestCase.Outcome outcome) {
    List<String> lines = new ArrayList<>();
    for (TestCase c : cases) {
      if (c.outcome() == outcome) {
        lines.add(line(c));
      }
    }
    if (!lines.isEmpty()) {
      out.println("[ERROR] " + title + ": ");
      lines.sort(Comparator.naturalOrder());
      lines.forEach(line -> out.println("[ERROR]   " + line));
    }
  }

  /** Class, method and line of the test, kind of exception unless an assertion, message. */
  private static String line(TestCase c) {
    StringBuilder text = new StringBuilder();
    Throwable thrown = c.thrown();
    StackTraceElement[] frames = thrown.getStackTrace();
    int at = 0;
    while (at < frames.length && !frames[at].getClassName().equals(c.className())) {
      at++;
    }
    text.append(c.className().substring(c.className().lastIndexOf('.') + 1));
    if (at < frames.length) {
      text.append('.').append(frames[at].getMethodName());
      text.append(':').append(frames[at].getLineNumber());
    } else if (!c.name().isEmpty()) {
      text.append('.').append(c.name());
    }
    if (c.outcome() == TestCase.Outcome.ERROR) {
      String kind = thrown.getClass().getSimpleName();
      if (kind.endsWith("Exception")) {
        kind = kind.substring(0, kind.length() - "Exception".length());
      } else if (kind.endsWith("Error")) {
        kind = kind.substring(0, kind.length() - "Error".length());
      }
      text.append(at == 0 && frames.length > 0 ? " " : " » ").append(kind);
    }
    String message = thrown.getMessage();
    if (message != null && !message.isBlank()) {
      text.append(' ').append(message.strip().lines().findFirst().orElse(""));
    }
    return text.toString();
  }

  static String trace(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }

  /** Milliseconds exactly, and no more digits. */
  static String seconds(long nanos) {
    return Double.toString(nanos / 1_000_000 / 1000.0);
  }
}
