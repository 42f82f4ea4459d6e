package dev.kiln.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.cli.Kiln;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The three steps that {@code docs/coverage.md} begins with, by the command line. */
class CoveragePathTest {
  private static final Path WORK = Path.of("target", "coverage-path").toAbsolutePath();
  private static final Pattern PERCENTAGE =
      Pattern.compile(
          "reached: [\\d,]+ statepoints \\([\\d.]+ %\\);"
              + " a collection has been through [\\d,]+ of them: ([\\d.]+) %");

  private final StringWriter out = new StringWriter();

  private int kiln(String... arguments) {
    out.getBuffer().setLength(0);
    var print = new PrintWriter(out, true);
    return Kiln.execute(print, print, arguments);
  }

  @Test
  void fromABuildAndARunToAReport() throws IOException, InterruptedException {
    var classes = WORK.resolve("classes");
    Program.compile(Path.of("statepoints", "src"), classes, List.of());
    var app = WORK.resolve("app").toString();
    var built =
        kiln(
            "build",
            "-q",
            "--coverage",
            "--gc=stw",
            "-cp",
            classes.toString(),
            "--main",
            "Victim",
            "-o",
            app);
    assertEquals(0, built, out.toString());
    var report = app + ".statepoints.json.gz";
    var counters = WORK.resolve("app.kcov");
    Files.deleteIfExists(counters);
    var ran = run(app, counters, "1");
    assertEquals(0, ran.exit(), ran.stderr());
    leavesAlone(app, report, Files.readAllBytes(counters), 8, "has the counters of another image");
    leavesAlone(
        app, report, Files.readAllBytes(counters), 47, "is damaged, or no file of counters");

    assertEquals(0, kiln("report", report, counters.toString()), out.toString());
    var percentage = PERCENTAGE.matcher(out.toString());
    assertTrue(percentage.find(), out.toString());
    double percent = Double.parseDouble(percentage.group(1));
    assertTrue(percent > 10 && percent < 100, percent + " %");
    assertTrue(out.toString().contains("violations: none"), out.toString());

    // What the program calls once at its start, before the first poll, is never met.
    assertEquals(1, kiln("report", "-q", report, counters.toString(), "--fail-under", "100"));
    assertTrue(out.toString().contains("% is less than 100.00 %"), out.toString());
    assertEquals(2, kiln("report", app, counters.toString()), "the executable is no report");
    assertEquals(2, kiln("report", report, report), "a report is no file of counters");
    assertTrue(out.toString().startsWith("kiln: "), out.toString());
  }

  private static Outcome run(String app, Path counters, String seek)
      throws IOException, InterruptedException {
    return Outcome.of(
        List.of("/usr/bin/env", "KILN_COVERAGE=" + counters, "KILN_COVERAGE_SEEK=" + seek, app),
        new byte[0],
        WORK,
        Duration.ofMinutes(2));
  }

  /** A run that finds these counters with a bit changed puts its own beside them, and says so. */
  private void leavesAlone(String app, String report, byte[] counters, int at, String problem)
      throws IOException, InterruptedException {
    var found = WORK.resolve("found.kcov");
    counters[at] ^= (byte) 0x80;
    Files.write(found, counters);
    var ran = run(app, found, "rest");
    assertEquals(0, ran.exit(), ran.stderr());
    assertArrayEquals(counters, Files.readAllBytes(found));
    var said = "kiln: coverage: " + found + " " + problem + "; this run's counters are in ";
    assertTrue(ran.stderr().contains(said), ran.stderr());
    var beside = ran.stderr().substring(ran.stderr().indexOf(said) + said.length()).strip();
    assertTrue(beside.matches("\\Q" + found + "\\E\\.\\d+"), beside);
    assertEquals(0, kiln("report", report, beside), out.toString());
    Files.delete(Path.of(beside));
  }
}
