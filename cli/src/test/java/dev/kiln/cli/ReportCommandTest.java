package dev.kiln.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code kiln report} writes and how it ends. */
class ReportCommandTest {
  private static final String REPORT =
      """
      {"format": "kiln-statepoints", "version": 1,
       "image": {"name": "app", "id": "0", "textBytes": 64, "tableBytes": 32, "flags": 0},
       "runs": {"runs": 1, "scans": 4},
       "classes": [{"name": "a/B", "source": "B.java"}],
       "methods": [{"owner": 0, "name": "work()V"}],
       "functions": [{"method": 0, "start": 0, "size": 64, "frame": 16, "loops": 0, "leafCalls": 0,
         "tailCalls": 0, "unpolledLoops": [], "faults": [], "statepoints": [
          {"address": 8, "kind": "DISPATCH", "flag": 0, "roots": [-1, -1], "landingPad": -1,
           "frames": [0, 3, 7], "bytes": 6,
           "hits": {"executed": true, "scanned": 4, "stopped": 2, "live": 4, "seen": 1, "phases": 2}},
          {"address": 24, "kind": "CALL", "callee": "a/B.work()V", "flag": 1, "roots": [],
           "landingPad": -1, "frames": [0, 9, 8], "bytes": 6, "hits": {"executed": true}}]}],
       "violations": [%s]}
      """;
  private static final String VIOLATION =
      """
      {"kind": "no-poll", "method": "a/B.work()V", "line": 7, "address": 9, "text": "has a loop"}
      """;

  @TempDir Path directory;
  private Path report;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeReport() throws IOException {
    report = Files.writeString(directory.resolve("app.json"), REPORT.formatted(""));
  }

  private int run(Object... arguments) {
    var words = new java.util.ArrayList<>(List.of("report"));
    for (var argument : arguments) {
      words.add(argument.toString());
    }
    return Kiln.execute(
        new PrintWriter(out, true), new PrintWriter(err, true), words.toArray(new String[0]));
  }

  @Test
  void thePercentageDecides() {
    assertEquals(ExitCode.SUCCESS, run(report, "--fail-under=50"));
    assertEquals(ExitCode.INPUT, run(report, "--fail-under=50.1"));
    assertTrue(out.toString().contains("50.00 % is less than 50.10 %"), out.toString());
  }

  @Test
  void violationsFail() throws IOException {
    Files.writeString(report, REPORT.formatted(VIOLATION));
    assertEquals(ExitCode.INPUT, run(report));
    assertTrue(out.toString().contains("no-poll: a/B.work()V near line 7"), out.toString());
  }

  @Test
  void allFormatsAreWritten() throws IOException {
    var html = directory.resolve("html");
    var lcov = directory.resolve("app.info");
    var json = directory.resolve("copy.json.gz");
    assertEquals(
        ExitCode.SUCCESS, run(report, "-q", "--html=" + html, "--lcov=" + lcov, "--json=" + json));
    assertEquals("", out.toString());
    assertTrue(Files.exists(html.resolve("a/B.java.html")));
    assertTrue(Files.readString(lcov).contains("DA:7,4\nDA:8,0\n"));
    assertEquals(ExitCode.SUCCESS, run("--diff", report, json));
    assertTrue(out.toString().contains("gained: collections went through: 0"), out.toString());
  }

  @Test
  void wrongUsageIsTold() throws IOException {
    var other = Files.writeString(directory.resolve("other.json"), "{}");
    assertEquals(ExitCode.USAGE, run());
    assertEquals(ExitCode.USAGE, run(directory.resolve("none.json")));
    assertEquals(ExitCode.USAGE, run(other));
    assertEquals(ExitCode.USAGE, run(report, other));
    assertEquals(ExitCode.USAGE, run("--diff", report));
    assertEquals(ExitCode.USAGE, run(report, "--sources=" + directory.resolve("nowhere")));
    assertTrue(err.toString().contains("other.json is no report"), err.toString());
  }
}
