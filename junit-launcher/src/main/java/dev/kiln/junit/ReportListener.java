package dev.kiln.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Turns what the platform tells into reports of classes.
 *
 * <ol>
 *   <li>A test counts for the class that its source names, or its nearest ancestor's.
 *   <li>A container counts only if something went wrong with it: a method (say, a factory) by its
 *       own name, a class without one. Of a skipped class each test counts as skipped.
 *   <li>A class's report is complete when the class's container has ended.
 * </ol>
 */
final class ReportListener implements TestExecutionListener {
  private final ConsoleReport console;
  private final XmlReport xml;
  private final OutputTee out;
  private final OutputTee err;

  private final Map<String, ClassReport> open = new LinkedHashMap<>();
  private final Map<String, Long> started = new HashMap<>();
  private final List<TestCase> all = new ArrayList<>();
  private TestPlan plan;

  ReportListener(ConsoleReport console, XmlReport xml, OutputTee out, OutputTee err) {
    this.console = console;
    this.xml = xml;
    this.out = out;
    this.err = err;
  }

  List<TestCase> cases() {
    return all;
  }

  @Override
  public synchronized void testPlanExecutionStarted(TestPlan testPlan) {
    plan = testPlan;
  }

  @Override
  public synchronized void testPlanExecutionFinished(TestPlan testPlan) {
    List.copyOf(open.keySet()).forEach(this::close);
  }

  @Override
  public synchronized void executionStarted(TestIdentifier test) {
    started.put(test.getUniqueId(), System.nanoTime());
    if (isClass(test)) {
      report(className(test));
    }
    out.take();
    err.take();
  }

  @Override
  public synchronized void executionSkipped(TestIdentifier test, String reason) {
    if (isClass(test)) {
      report(className(test));
      for (TestIdentifier child : plan.getDescendants(test)) {
        if (!isClass(child)) {
          add(child, TestCase.Outcome.SKIPPED, reason, null, 0);
        }
      }
      close(className(test));
    } else {
      add(test, TestCase.Outcome.SKIPPED, reason, null, 0);
    }
  }

  @Override
  public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
    Long start = started.remove(test.getUniqueId());
    long nanos = start == null ? 0 : System.nanoTime() - start;
    Throwable thrown = result.getThrowable().orElse(null);
    switch (result.getStatus()) {
      case SUCCESSFUL -> {
        if (test.isTest()) {
          add(test, TestCase.Outcome.PASSED, null, null, nanos);
        }
      }
      case ABORTED -> add(test, TestCase.Outcome.SKIPPED, null, thrown, nanos);
      case FAILED -> {
        boolean assertion = thrown instanceof AssertionError;
        add(
            test,
            assertion ? TestCase.Outcome.FAILURE : TestCase.Outcome.ERROR,
            null,
            thrown,
            nanos);
      }
    }
    if (isClass(test)) {
      close(className(test));
    }
  }

  private void add(
      TestIdentifier test, TestCase.Outcome outcome, String reason, Throwable thrown, long nanos) {
    String className = className(test);
    TestCase c =
        new TestCase(
            className,
            isClass(test) ? "" : name(test),
            outcome,
            reason,
            thrown,
            nanos,
            out.take(),
            err.take());
    report(className).cases.add(c);
    all.add(c);
  }

  private ClassReport report(String className) {
    return open.computeIfAbsent(
        className,
        name -> {
          console.running(name);
          return new ClassReport(name);
        });
  }

  private void close(String className) {
    ClassReport report = open.remove(className);
    if (report == null) {
      return;
    }
    report.nanos = System.nanoTime() - report.start;
    console.finished(report);
    if (xml != null) {
      try {
        xml.write(report);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** As Surefire names it: {@code m}, {@code m(int)}, {@code m(int)[2]}, {@code m()[1]}. */
  private static String name(TestIdentifier test) {
    String name = test.getLegacyReportingName();
    return name.endsWith("()") ? name.substring(0, name.length() - 2) : name;
  }

  private static boolean isClass(TestIdentifier test) {
    return test.isContainer() && test.getSource().filter(s -> s instanceof ClassSource).isPresent();
  }

  private String className(TestIdentifier test) {
    for (Optional<TestIdentifier> t = Optional.of(test);
        t.isPresent();
        t = plan.getParent(t.get())) {
      TestSource source = t.get().getSource().orElse(null);
      if (source instanceof MethodSource m) {
        return m.getClassName();
      } else if (source instanceof ClassSource c) {
        return c.getClassName();
      }
    }
    return test.getDisplayName();
  }
}
