package dev.kiln.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.report.format.DiffText;
import dev.kiln.report.format.LcovFormat;
import dev.kiln.report.format.RestList;
import dev.kiln.report.format.SourceFiles;
import dev.kiln.report.format.TextSummary;
import dev.kiln.report.html.HtmlReport;
import dev.kiln.report.model.Report;
import dev.kiln.report.model.Report.SourceClass;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Class files may hold names of any characters; each writer gets on with them. */
class OddNamesTest {
  private static final List<String> ODD =
      List.of("nul\0x", "li\nne", "re\rturn", "ta\tb", "\ud800", "x\udc00", "\u2028", "\u001b[1m");
  private static final String CLEAN = "^[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]*$";

  @TempDir Path directory;

  private static Report report(String odd) {
    return SampleReport.named(
        odd, new SourceClass("a/" + odd, null, odd + ".java"), new SourceClass(odd, odd, null));
  }

  /** A directory and an archive, for which other characters are forbidden. */
  private List<Path> places() throws IOException {
    var archive = directory.resolve("src.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry("a/B.java"));
    }
    return List.of(Files.createDirectories(directory.resolve("src")), archive);
  }

  @Test
  void lcovHasNoOtherLines() throws IOException {
    var file = directory.resolve("lcov.info");
    try (var sources = new SourceFiles(places())) {
      for (var odd : ODD) {
        LcovFormat.write(report(odd), sources, file);
        var lines = Files.readAllLines(file);
        assertEquals(20, lines.size(), lines.toString());
        for (var line : lines) {
          assertTrue(line.matches("(TN|SF|FN|FNDA|FNF|FNH|DA|LF|LH):.*|end_of_record"), line);
          assertTrue(line.matches(CLEAN), line);
        }
      }
    }
  }

  @Test
  void theRestHasALineEach() throws IOException {
    var file = directory.resolve("rest.txt");
    for (var odd : ODD) {
      RestList.write(report(odd), file);
      var lines = Files.readAllLines(file);
      assertEquals(2, lines.size(), lines.toString());
      for (var line : lines) {
        assertEquals(3, line.split("\t").length, line);
      }
    }
  }

  @Test
  void terminalsGetNoControls() {
    for (var odd : ODD) {
      var report = report(odd);
      var text = new StringWriter();
      TextSummary.print(report, new PrintWriter(text));
      DiffText.print(report, SampleReport.of(List.of()), true, new PrintWriter(text));
      text.toString().lines().forEach(line -> assertTrue(line.matches(CLEAN), line));
    }
  }

  @Test
  void pagesAreWellFormed() throws IOException {
    try (var sources = new SourceFiles(places())) {
      for (int i = 0; i < ODD.size(); i++) {
        var html = directory.resolve("html" + i);
        HtmlReport.write(report(ODD.get(i)), sources, html);
        try (var pages = Files.walk(html)) {
          for (var page : pages.filter(f -> f.toString().endsWith(".html")).toList()) {
            var parser = Parser.htmlParser().setTrackErrors(10);
            Jsoup.parse(Files.newInputStream(page), "UTF-8", "", parser);
            assertEquals(List.of(), List.copyOf(parser.getErrors()), page.toString());
          }
        }
      }
    }
  }

  @Test
  void sourcesAreBelowTheirPlace() throws IOException {
    Files.writeString(directory.resolve("secret.txt"), "secret");
    var file = directory.resolve("lcov.info");
    var absolute = directory.resolve("secret.txt").toAbsolutePath().toString();
    for (var name : List.of("../secret.txt", "x/../../secret.txt", absolute)) {
      try (var sources = new SourceFiles(places())) {
        LcovFormat.write(SampleReport.named("f", new SourceClass("B", null, name)), sources, file);
      }
      assertTrue(Files.readAllLines(file).contains("SF:" + name), Files.readString(file));
    }
  }

  @Test
  void tabsOfSourcesStay() throws IOException {
    var places = places();
    Files.writeString(places.get(0).resolve("B.java"), "\tint\ti;\n");
    try (var sources = new SourceFiles(places)) {
      HtmlReport.write(
          SampleReport.named("f", new SourceClass("B", null, "B.java")), sources, directory);
    }
    try (var pages = Files.walk(directory)) {
      var page = pages.filter(f -> f.endsWith("B.java.html")).findFirst().orElseThrow();
      assertTrue(Files.readString(page).contains("<pre>\tint\ti;</pre>"), page.toString());
    }
  }
}
