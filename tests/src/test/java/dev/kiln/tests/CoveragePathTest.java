package dev.kiln.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.cli.Kiln;
import dev.kiln.report.counters.CounterFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private static final Map<String, String> BUILT = new HashMap<>();

  private final StringWriter out = new StringWriter();

  private int kiln(String... arguments) {
    out.getBuffer().setLength(0);
    var print = new PrintWriter(out, true);
    return Kiln.execute(print, print, arguments);
  }

  private String build(String main) throws IOException, InterruptedException {
    var known = BUILT.get(main);
    if (known != null) {
      return known;
    }
    var classes = WORK.resolve(main + "-classes");
    Program.compile(Path.of("statepoints", "src"), classes, List.of());
    var app = WORK.resolve(main).toString();
    var arguments = List.of("build", "-q", "--coverage", "--gc=stw", "-cp", classes.toString());
    var built =
        kiln(
            Stream.concat(arguments.stream(), Stream.of("--main", main, "-o", app))
                .toArray(String[]::new));
    assertEquals(0, built, out.toString());
    BUILT.put(main, app);
    return app;
  }

  @Test
  void fromABuildAndARunToAReport() throws IOException, InterruptedException {
    var app = build("Victim");
    var report = app + ".statepoints.json.gz";
    var counters = WORK.resolve("app.kcov");
    Files.deleteIfExists(counters);
    var ran = run(app, counters, "1");
    assertEquals("", ran.stderr());
    assertEquals(0, ran.exit());
    assertEquals(1, CounterFile.read(counters).runs());
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
    var counters = gone("ending.kcov");
    var script =
        """
        exec 9>>"$KILN_COVERAGE"; flock 9
        '%s' 9>&- & app=$!
        for i in 1 2 3 4 5 6 7 8 9 10; do
          if grep -qs -- "-> FLOCK .*:$(stat -c %%i "$KILN_COVERAGE") " /proc/locks; then break; fi
          sleep 0.5
        done
        sleep 1; flock -u 9; wait $app
        """;
    quiet(counters, script.formatted(app));
    assertEquals(0, kiln("report", app + ".statepoints.json.gz", counters.toString()));
    assertTrue(out.toString().contains("runs: 1,"), out.toString());
  }

  /** What earlier runs have counted is still there when a run finds no room for its own. */
  @Test
  void keepsWhatItCannotAddTo() throws IOException, InterruptedException {
    var app = build("Victim");
    for (var made : new String[] {"", "mkdir \"$KILN_COVERAGE.$$.new\"; "}) {
      var counters = gone("kept.kcov");
      run(app, counters, "1");
      var before = Files.readAllBytes(counters);
      assertTrue(before.length > 8192, "what does not fit");
      var ran = shell(counters, made + "ulimit -f 16; exec '" + app + "'");
      assertEquals(0, ran.exit(), ran.stderr());
      var said = counters + " cannot be written; this run's counters are in ";
      assertTrue(ran.stderr().contains(said + counters + "."), ran.stderr());
      assertArrayEquals(before, Files.readAllBytes(counters));
      var beside = CounterFile.read(Path.of(ran.stderr().split(said)[1].strip()));
      assertEquals(1, beside.runs());
      assertTrue(scanned(beside) < scanned(CounterFile.read(counters)), "its own only");
      clear(counters);

      ran = shell(counters, made + "ulimit -f 1; exec '" + app + "'");
      assertEquals(0, ran.exit(), ran.stderr());
      said = counters + " cannot be written; this run's counters are lost";
      assertTrue(ran.stderr().contains(said), ran.stderr());
      assertArrayEquals(before, Files.readAllBytes(counters));
      clear(counters);

      quiet(counters, made + "exec '" + app + "'");
      assertEquals(2, CounterFile.read(counters).runs());
      clear(counters);
    }
  }

  private static long scanned(CounterFile counters) {
    return counters.counters().stream().mapToLong(CounterFile.Counter::scanned).sum();
  }

  /** No files but those that a test has made are left beside the counters, and these go. */
  private static void clear(Path counters) throws IOException {
    try (var files = Files.list(WORK)) {
      for (var f : files.filter(f -> f.toString().startsWith(counters + ".")).toList()) {
        assertTrue(Files.isDirectory(f) || !f.toString().endsWith(".new"), f + " is left");
        Files.delete(f);
      }
    }
  }

  /** Whoever names a link still has one, and a file keeps its mode and its other names. */
  @Test
  void addsToLinks() throws IOException, InterruptedException {
    var app = build("Victim");
    var file = gone("linked.kcov");
    var link = gone("link.kcov");
    Files.createSymbolicLink(link, file.getFileName());
    run(app, file, "1");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
    quiet(link, app);
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("rw-rw-rw-", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals(2, CounterFile.read(file).runs());
    Files.createLink(gone("name.kcov"), file);
    quiet(link, app);
    assertEquals(3, CounterFile.read(file).runs());
    assertEquals(3, CounterFile.read(WORK.resolve("name.kcov")).runs());

    var nameless = gone("nameless.kcov");
    var script = "exec 3<>'%1$s'; rm '%1$s'; '%2$s'; cat /dev/fd/3 > '%1$s.read'";
    quiet(Path.of("/dev/fd/3"), script.formatted(nameless, app));
    assertEquals(1, CounterFile.read(Path.of(nameless + ".read")).runs());
    assertFalse(Files.exists(Path.of(nameless + " (deleted)")));
  }

  /** Whoever comes first to a pipe waits for the other. */
  @Test
  void waitsForThePipesReader() throws IOException, InterruptedException {
    var app = build("Victim");
    var pipe = gone("pipe.kcov");
    var read = gone("pipe.kcov.read");
    quiet(pipe, "mkfifo \"$KILN_COVERAGE\"");
    quiet(pipe, "cat '%s' > '%s' & '%s' && wait $!".formatted(pipe, read, app));
    assertEquals(1, CounterFile.read(read).runs());

    quiet(
        pipe,
        "'%1$s' & exec 3<'%2$s'; rm '%2$s'; cat <&3 > '%3$s'; wait $!"
            .formatted(app, pipe, gone(read.getFileName().toString())));
    assertEquals(1, CounterFile.read(read).runs());
    assertFalse(Files.exists(pipe));

    quiet(pipe, "mkfifo \"$KILN_COVERAGE\"");
    Files.delete(read);
    var printed = gone("pipe.kcov.out");
    var script =
        """
        '%1$s' > '%2$s' & app=$!
        until [ -s '%2$s' ]; do sleep 0.1; done
        cat '%3$s' > '%4$s'; wait $app
        """;
    quiet(pipe, script.formatted(app, printed, pipe, read));
    assertEquals(1, CounterFile.read(read).runs());
    assertFalse(Files.isRegularFile(pipe));
  }

  /** Who looks for what others have been through does not take what they write. */
  @Test
  void leavesPipesToTheirReaders() throws IOException, InterruptedException {
    var app = build("Victim");
    var pipe = gone("other.kcov");
    var read = gone("other.kcov.read");
    var printed = gone("other.kcov.out");
    var script =
        """
        mkfifo '%1$s'
        (echo other; until [ -e '%5$s' ]; do sleep 0.1; done) > '%1$s' & other=$!
        export KILN_COVERAGE_SEEK=rest; '%2$s' > '%3$s' & app=$!
        until [ -s '%3$s' ]; do sleep 0.1; done
        cat '%1$s' > '%4$s' & reader=$!
        wait $app; status=$?; : > '%5$s'
        wait $other && wait $reader && exit $status
        """;
    quiet(pipe, script.formatted(pipe, app, printed, read, gone("other.kcov.done")));
    var text = new String(Files.readAllBytes(read), StandardCharsets.ISO_8859_1);
    assertTrue(text.contains("other\n"), text);
  }

  /** Nobody may ever read a pipe. */
  @Test
  void endsBySignalsWhileItWaitsForAReader() throws IOException, InterruptedException {
    var app = build("Victim");
    var pipe = gone("unread.kcov");
    var script =
        """
        mkfifo '%1$s'; '%2$s' > '%3$s' & app=$!
        until [ -s '%3$s' ]; do sleep 0.1; done
        (while sleep 0.2; do kill -TERM $app || exit; done) 2>/dev/null & killer=$!
        wait $app; status=$?; kill $killer; exit $status
        """;
    assertEquals(
        128 + 15, shell(pipe, script.formatted(pipe, app, gone("unread.kcov.out"))).exit());
  }

  @Test
  void writesWhenItAborts() throws IOException, InterruptedException {
    var app = build("Aborting");
    var counters = gone("aborting.kcov");
    var ran = shell(counters, "'" + app + "'; exit $?");
    assertEquals(128 + 6, ran.exit(), ran.stderr());
    assertTrue(ran.stderr().contains("Aborted"), "by the signal: " + ran.stderr());
    assertEquals(1, CounterFile.read(counters).runs());

    var pipe = gone("aborting-pipe.kcov");
    ran = shell(pipe, "mkfifo '" + pipe + "'; exec '" + app + "'");
    assertEquals(128 + 6, ran.exit(), ran.stderr());
    var said = pipe + " cannot be opened; this run's counters are in ";
    assertTrue(ran.stderr().contains(said), ran.stderr());
    assertEquals(1, CounterFile.read(Path.of(ran.stderr().split(said)[1].strip())).runs());
    clear(pipe);
  }

  private static Path gone(String name) throws IOException {
    var file = WORK.resolve(name);
    Files.deleteIfExists(file);
    return file;
  }

  private static void quiet(Path counters, String script) throws IOException, InterruptedException {
    var ran = shell(counters, script);
    assertEquals("", ran.stderr());
    assertEquals(0, ran.exit());
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
