package dev.kiln.tests.fuzz;

import dev.kiln.report.format.DiffText;
import dev.kiln.report.format.JsonReports;
import dev.kiln.report.format.LcovFormat;
import dev.kiln.report.format.RestList;
import dev.kiln.report.format.SourceFiles;
import dev.kiln.report.format.TextSummary;
import dev.kiln.report.html.HtmlReport;
import dev.kiln.report.model.Report;
import dev.kiln.report.model.SourceIndex;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** All forms in which a report is written, and what must hold of each whatever is in the report. */
final class ReportWriters {
  private static final Pattern LCOV_LINE =
      Pattern.compile("(TN|SF|FN|FNDA|FNF|FNH|DA|LF|LH):[^\\p{Cc}]*|end_of_record");
  private static final Pattern PRINTED_LINE = Pattern.compile("[^\\p{Cc}\\p{Cs}]*");
  private static final SourceFiles SOURCES = sources();

  private ReportWriters() {}

  /** A directory with a source of the seed, and an archive. */
  private static SourceFiles sources() {
    try {
      Path archive = FuzzedFile.named("src.zip");
      try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
        zip.putNextEntry(new ZipEntry("Main.java"));
        zip.write("class Main {}".getBytes(StandardCharsets.UTF_8));
      }
      Path directory = Files.createTempDirectory("kiln-fuzz-");
      Path inPackage = Files.createDirectory(directory.resolve("a"));
      Path source = Files.writeString(inPackage.resolve("B.java"), "1\n2\n\t3 <&>\n4\n5\n6\n7\n8");
      // In the order in which they can go: the last is deleted first.
      List.of(directory, inPackage, source).forEach(path -> path.toFile().deleteOnExit());
      return new SourceFiles(List.of(directory, archive));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a report that was found whole. */
  static void check(Report report) throws IOException {
    Path directory = Files.createTempDirectory("kiln-fuzz-");
    try {
      pages(report, directory);
      lcov(report, directory.resolve("lcov.info"));
      rest(report, directory.resolve("rest.txt"));
      json(report, directory);
      text(report);
    } finally {
      FuzzedFile.deleteDirectory(directory);
    }
  }

  /** Each package and source has one of its own, and nothing is written elsewhere. */
  private static void pages(Report report, Path around) throws IOException {
    Path html = around.resolve("around/html");
    HtmlReport.write(report, SOURCES, html);
    try (var all = Files.walk(around)) {
      List<Path> files = all.filter(Files::isRegularFile).toList();
      require(files.stream().allMatch(file -> file.startsWith(html)), "a page elsewhere");
      var index = new SourceIndex(report);
      int pages = 1 + index.packages().size() + index.sources().size();
      require(files.size() == 1 + pages, files.size() + " files for " + pages + " pages");
    }
  }

  private static void lcov(Report report, Path file) throws IOException {
    LcovFormat.write(report, SOURCES, file);
    List<String> lines = Files.readAllLines(file);
    lines.forEach(line -> require(LCOV_LINE.matcher(line).matches(), "a line of LCOV: " + line));
    long begun = lines.stream().filter(line -> line.startsWith("SF:")).count();
    long ended = lines.stream().filter(line -> line.equals("end_of_record")).count();
    require(begun == ended && begun <= new SourceIndex(report).sources().size(), "records of LCOV");
  }

  private static void rest(Report report, Path file) throws IOException {
    RestList.write(report, file);
    List<String> lines = Files.readAllLines(file);
    lines.forEach(line -> require(line.split("\t", -1).length == 3, "a line of the rest"));
    long count =
        report.functions().stream()
            .flatMap(function -> function.statepoints().stream())
            .filter(statepoint -> statepoint.executed() && !statepoint.scanned())
            .count();
    require(lines.size() == count, "the rest has " + lines.size() + " lines for " + count);
  }

  private static void json(Report report, Path directory) throws IOException {
    Path plain = directory.resolve("r.json");
    Path compressed = directory.resolve("r.json.gz");
    Path copy = directory.resolve("copy.json");
    JsonReports.write(report, plain);
    JsonReports.write(JsonReports.read(plain), compressed);
    JsonReports.write(JsonReports.read(compressed), copy);
    require(Files.mismatch(plain, copy) == -1, "JSON that is read differs from what was written");
  }

  private static void text(Report report) {
    var text = new StringWriter();
    TextSummary.print(report, new PrintWriter(text));
    DiffText.print(report, report, true, new PrintWriter(text));
    text.toString()
        .lines()
        .forEach(line -> require(PRINTED_LINE.matcher(line).matches(), "a printed line: " + line));
    require(DiffText.newViolations(report, report).isEmpty(), "violations that are new to itself");
  }

  private static void require(boolean condition, String what) {
    if (!condition) {
      throw new IllegalStateException(what);
    }
  }
}
