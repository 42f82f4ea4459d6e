package dev.kiln.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.cli.Kiln;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  private String build(String main) throws IOException, InterruptedException {
    var classes = WORK.resolve(main + "-classes");
    Program.compile(Path.of("statepoints", "src"), classes, List.of());
    var app = WORK.resolve(main).toString();
    var arguments = List.of("build", "-q", "--coverage", "--gc=stw", "-cp", classes.toString());
    var built =
        kiln(
            Stream.concat(arguments.stream(), Stream.of("--main", main, "-o", app))
                .toArray(String[]::new));
    assertEquals(0, built, out.toString());
    return app;
  }

  @Test
  void fromABuildAndARunToAReport() throws IOException, InterruptedException {
    var app = build("Victim");
    var report = app + ".statepoints.json.gz";
    var counters = WORK.resolve("app.kcov");
    Files.deleteIfExists(counters);
    var ran = run(app, counters, "1");
    assertEquals(0, ran.exit(), ran.stderr());
    keepsWhatItCannotAddTo(app, counters);
    replacesFilesOnly(app, report);
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

  /** Waits for a file of counters that another process has, and meanwhile somebody exits. */
  @Test
  void endsWhileItWrites() throws IOException, InterruptedException {
    var app = build("Ending");
    var counters = WORK.resolve("ending.kcov");
    Files.deleteIfExists(counters);
    var script =
        "exec 9>>'%s'; flock 9; '%s' 9>&- & sleep 1; flock -u 9; wait $!".formatted(counters, app);
    var ran = shell(counters, script);
    assertEquals(0, ran.exit(), ran.stderr());
    assertEquals(0, kiln("report", app + ".statepoints.json.gz", counters.toString()));
    assertTrue(out.toString().contains("runs: 1,"), out.toString());
  }

  /** What earlier runs have counted is still there when a run finds no room for its own. */
  private void keepsWhatItCannotAddTo(String app, Path counters)
      throws IOException, InterruptedException {
    for (var left : beside(counters)) {
      Files.delete(left);
    }
    var before = Files.readAllBytes(counters);
    var ran = shell(counters, "ulimit -f 4; exec '" + app + "'");
    assertEquals(0, ran.exit(), ran.stderr());
    assertTrue(
        ran.stderr().contains(counters + " cannot be written; this run's counters are lost"),
        ran.stderr());
    assertArrayEquals(before, Files.readAllBytes(counters));
    assertEquals(List.of(), beside(counters));
  }

  private static List<Path> beside(Path counters) throws IOException {
    try (var files = Files.list(WORK)) {
      return files.filter(f -> f.toString().startsWith(counters + ".")).toList();
    }
  }

  /** Whoever names a link or a pipe still has one, and a file keeps its mode. */
  private void replacesFilesOnly(String app, String report)
      throws IOException, InterruptedException {
    var file = WORK.resolve("linked.kcov");
    var link = WORK.resolve("link.kcov");
    Files.deleteIfExists(file);
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, file.getFileName());
    run(app, file, "1");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
    var ran = run(app, link, "1");
    assertEquals("", ran.stderr());
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("rw-rw-rw-", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals(0, kiln("report", report, file.toString()), out.toString());
    assertTrue(out.toString().contains("runs: 2,"), out.toString());

    pipes(app, report, "cat '%1$s' > '%1$s.read' & sleep 1; '%2$s'; wait $!");
    pipes(app, report, "'%2$s' & sleep 1; cat '%1$s' > '%1$s.read'; wait $!");
    pipes(
        app, report, "export KILN_COVERAGE_SEEK=rest; '%2$s' & cat '%1$s' > '%1$s.read'; wait $!");
  }

  /** Whoever comes first to a pipe waits for the other. */
  private void pipes(String app, String report, String script)
      throws IOException, InterruptedException {
    var pipe = WORK.resolve("pipe.kcov");
    var read = Path.of(pipe + ".read");
    Files.deleteIfExists(pipe);
    Files.deleteIfExists(read);
    var ran = shell(pipe, ("mkfifo '%1$s'; " + script).formatted(pipe, app));
    assertEquals("", ran.stderr());
    assertEquals(0, ran.exit());
    assertFalse(Files.isRegularFile(pipe));
    assertEquals(0, kiln("report", report, read.toString()), out.toString());
  }

  private static Outcome shell(Path counters, String script)
      throws IOException, InterruptedException {
    return Outcome.of(
        List.of("/usr/bin/env", "KILN_COVERAGE=" + counters, "/bin/sh", "-c", script),
        new byte[0],
        WORK,
        Duration.ofMinutes(2));
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
