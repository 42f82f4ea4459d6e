package dev.kiln.junit;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * The main class of an executable of tests: runs those selected on JUnit's platform, prints and
 * writes reports as Surefire does.
 *
 * <p>Exit code: 0 if no test failed, 1 if one did, 2 if there was none or the arguments are wrong.
 */
public final class Launch {
  private static final int FAILED = 1;
  private static final int WRONG = 2;

  private Launch() {}

  public static void main(String[] args) throws IOException {
    System.exit(run(args));
  }

  /** What is wrong with arguments, as far as can be said without looking for tests; or null. */
  public static String problem(String... args) throws IOException {
    try {
      Selection.of(args).request();
      return null;
    } catch (Selection.UsageError e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static int run(String[] args) throws IOException {
    PrintStream stdout = System.out;
    PrintStream stderr = System.err;
    OutputTee out = new OutputTee(stdout);
    OutputTee err = new OutputTee(stderr);
    try {
      Selection selection = Selection.of(args);
      ConsoleReport console = new ConsoleReport(stdout);
      XmlReport xml = selection.reports == null ? null : new XmlReport(selection.reports);
      ReportListener listener = new ReportListener(console, xml, out, err);
      LauncherDiscoveryRequest request = selection.request();
      System.setOut(out.stream());
      System.setErr(err.stream());
      try (LauncherSession session = LauncherFactory.openSession()) {
        TestPlan plan = discover(session.getLauncher(), request);
        console.begin();
        session.getLauncher().execute(plan, listener);
      } finally {
        System.setOut(stdout);
        System.setErr(stderr);
      }
      List<TestCase> cases = listener.cases();
      console.end(cases);
      if (cases.isEmpty()) {
        stderr.println("no tests were run");
        return WRONG;
      }
      return cases.stream().anyMatch(TestCase::isBroken) ? FAILED : 0;
    } catch (Selection.UsageError e) {
      stderr.println(e.getMessage());
      return WRONG;
    }
  }

  /** What is selected but not there, or no valid name, is named by the innermost cause. */
  private static TestPlan discover(Launcher launcher, LauncherDiscoveryRequest request) {
    try {
      return launcher.discover(request);
    } catch (JUnitException e) {
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      String what = cause instanceof ClassNotFoundException ? "no class " : "";
      throw new Selection.UsageError("cannot find the tests: " + what + cause.getMessage());
    }
  }
}
