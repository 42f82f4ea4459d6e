package dev.kiln.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.report.counters.Merge;
import dev.kiln.report.format.LcovFormat;
import dev.kiln.report.format.SourceFiles;
import dev.kiln.report.model.Report;
import dev.kiln.report.model.Report.SourceClass;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written for LCOV's {@code genhtml}, by that program where it is installed. */
class GenhtmlTest {
  private static final Path GENHTML = Path.of("/usr/bin/genhtml");

  @TempDir Path directory;

  /** The directory of its pages; what it prints is in {@code log.txt}. */
  private Path run(Report report) throws IOException, InterruptedException {
    Assumptions.assumeTrue(Files.isExecutable(GENHTML), "no genhtml is installed (package lcov)");
    var info = directory.resolve("lcov.info");
    try (var files = new SourceFiles(List.of(directory))) {
      LcovFormat.write(report, files, info);
    }
    var pages = directory.resolve("pages");
    var log = directory.resolve("log.txt");
    var process =
        new ProcessBuilder(
                GENHTML.toString(), "--ignore-errors", "source", "-o", "pages", "lcov.info")
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), "genhtml does not end");
    var told = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    assertEquals(0, process.exitValue(), told);
    return pages;
  }

  private static String page(Path pages, String end) throws IOException {
    try (var files = Files.walk(pages)) {
      var page = files.filter(f -> f.toString().endsWith(end)).findFirst();
      return Jsoup.parse(page.orElseThrow(() -> new AssertionError("no " + end)).toFile(), "UTF-8")
          .text()
          .replaceAll("\\s+", " ");
    }
  }

  @Test
  void linesCountAsOftenAsTheyWereScanned() throws IOException, InterruptedException {
    var counters =
        SampleReport.counters(
            directory.resolve("a.kcov"),
            1,
            new int[] {0, 1, 3},
            new long[] {32, 2, 6, 1, 7, 0b01},
            new long[] {112, 2, 5, 0, 0, 0});
    Files.writeString(
        Files.createDirectories(directory.resolve("a")).resolve("B.java"),
        "line <1>\n2\n3\nint four;\n5\nint six;\n7\n");
    Files.writeString(directory.resolve("Main.java"), "1\nint two;\n");
    var pages = run(Merge.of(SampleReport.of(List.of()), List.of(counters)));
    var index = page(pages, "pages/index.html");
    assertTrue(index.contains("2 4 50.0 %"), index);
    var main = page(pages, "Main.java.gcov.html");
    assertTrue(main.contains("2 5 : int two;"), main);
    var other = page(pages, "a/B.java.gcov.html");
    assertTrue(other.contains("4 0 : int four;"), other);
    assertTrue(other.contains("6 0 : int six;"), other);
    var functions = page(pages, "Main.java.func.html");
    assertTrue(functions.contains("Main.main()V 5"), functions);
  }

  @Test
  void oddNamesAreRead() throws IOException, InterruptedException {
    var pages =
        run(
            SampleReport.named(
                "a,b\n<c>",
                new SourceClass("a/B", null, "li\nne.java"),
                new SourceClass("a/\ud800", null, null),
                new SourceClass("nul\0", null, "\0.java"),
                new SourceClass("a/\u5f62", null, "\u5f62.java")));
    var index = page(pages, "pages/index.html");
    assertTrue(index.contains("0 4 0.0 %") || index.contains("0.0 % 4 0"), index);
  }
}
