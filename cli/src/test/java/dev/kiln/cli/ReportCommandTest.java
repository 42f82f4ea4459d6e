package dev.kiln.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
    return kiln("report", arguments);
  }

  private int kiln(String command, Object... arguments) {
    var words = new ArrayList<>(List.of(command));
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
  void newViolationsFailADifference() throws IOException {
    var worse = directory.resolve("worse.json");
    Files.writeString(worse, REPORT.formatted(VIOLATION));
    assertEquals(ExitCode.INPUT, run("--diff", report, worse));
    assertTrue(out.toString().contains("NEW VIOLATION no-poll: a/B.work()V"), out.toString());
    assertEquals(ExitCode.SUCCESS, run("--diff", worse, report));
    assertEquals(ExitCode.SUCCESS, run("--diff", "--all", worse, worse));
    out.getBuffer().setLength(0);
    assertEquals(ExitCode.INPUT, run("--diff", "--quiet", report, worse));
    assertEquals("", out.toString());
  }

  @Test
  void optionsThatDifferencesIgnoreAreRefused() {
    for (var option : List.of("--html", "--lcov", "--json", "--rest", "--sources")) {
      assertTold(
          "--diff compares two reports and takes no %s; say it without --diff".formatted(option),
          "--diff",
          report,
          report,
          option + "=" + directory.resolve("x"));
    }
    assertTold(
        "--diff compares two reports and takes no --fail-under; say it without --diff",
        "--diff",
        report,
        report,
        "--fail-under=5");
    assertTold("--all goes with --diff, whose lists are cut otherwise", report, "--all");
    assertTold("--diff takes two reports", "--diff", report, report, report);
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

  /** That the command ends with a line that says what is wrong, and where. */
  private void assertTold(String message, Object... arguments) {
    err.getBuffer().setLength(0);
    assertEquals(ExitCode.USAGE, run(arguments), err.toString());
    assertEquals("kiln: " + message.replace("DIR", directory.toString()) + "\n", err.toString());
  }

  @Test
  void whatCannotBeReadIsTold() throws IOException {
    assertTold("REPORT: there is no file none", "none");
    assertTold("REPORT: DIR is a directory; name a file", directory);
    assertTold("COUNTERS: there is no file none", report, "none");
    assertTold("COUNTERS: DIR is a directory; name a file", report, directory);
    var text = Files.writeString(directory.resolve("t.txt"), "text");
    assertTold("COUNTERS: DIR/t.txt holds no counters", report, text);
    Files.write(text, new byte[] {0x1f, (byte) 0x8b, 1});
    assertTold("REPORT: DIR/t.txt cannot be read: Unsupported compression method", text);
    Files.writeString(text, "{\"version\": []}");
    assertEquals(ExitCode.USAGE, run(text));
    assertEquals(2, err.toString().lines().count(), err.toString());
  }

  @Test
  void sourcesThatAreNoneAreTold() throws IOException {
    for (var name : List.of("t.txt", "t.zip", "t.jar")) {
      var file = Files.writeString(directory.resolve(name), "text");
      assertTold(
          "--sources: DIR/%s is no archive; name directories, jars and zip files of sources"
              .formatted(name),
          report,
          "--sources=" + directory + ":" + file);
    }
    var archive = directory.resolve("damaged.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry("a/B.java"));
      zip.write("text".getBytes(StandardCharsets.UTF_8));
    }
    var bytes = Files.readAllBytes(archive);
    bytes["PK....................".length() + 8 + "a/B.java".length()] = (byte) 0xff;
    Files.write(archive, bytes);
    var html = directory.resolve("html");
    assertEquals(ExitCode.USAGE, run(report, "--sources=" + archive, "--html=" + html));
    var told = "damaged.zip!/a/B.java cannot be read: invalid block type\n";
    assertTrue(err.toString().contains("kiln: --sources: jar:file:"), err.toString());
    assertTrue(err.toString().endsWith(told), err.toString());
  }

  @Test
  void aBuildIsToldBeforeItBegins() {
    var program = List.of("-cp=" + directory, "--main=A", "--output=" + directory.resolve("a"));
    var words = new ArrayList<>(program);
    words.add("--report=" + directory.resolve("none/x"));
    assertEquals(ExitCode.USAGE, kiln("build", words.toArray()), err.toString());
    var told = "/none/x cannot be written: make the directory " + directory.resolve("none");
    assertTrue(err.toString().contains(told), err.toString());
  }

  @Test
  void whatCannotBeWrittenIsTold() throws IOException {
    var file = Files.writeString(directory.resolve("file"), "");
    var advice = "DIR/file is a file; remove it, or name another directory than ";
    assertTold("--html: " + advice + "DIR/file", report, "--html=" + file);
    assertTold("--html: " + advice + "DIR/file/x/y", report, "--html=" + file + "/x/y");
    for (var option : List.of("--lcov", "--json", "--rest")) {
      assertTold(
          option + ": DIR is a directory; name a file", report, "-q", option + "=" + directory);
      assertTold(
          option + ": DIR/none/x cannot be written: make the directory DIR/none first",
          report,
          option + "=" + directory.resolve("none/x"));
      assertTold(
          option + ": /dev/full cannot be written: No space left on device",
          report,
          option + "=/dev/full");
    }
    var html = Files.createDirectories(directory.resolve("html"));
    Files.writeString(html.resolve("a"), "");
    assertTold(
        "--html: DIR/html cannot be written: DIR/html/a is in the way", report, "--html=" + html);
    assertEquals("", out.toString());
  }
}
