package dev.kiln.cli;

import dev.kiln.report.counters.Merge;
import dev.kiln.report.format.DiffText;
import dev.kiln.report.format.JsonReports;
import dev.kiln.report.format.LcovFormat;
import dev.kiln.report.format.RestList;
import dev.kiln.report.format.SourceFiles;
import dev.kiln.report.format.TextSummary;
import dev.kiln.report.html.HtmlReport;
import dev.kiln.report.model.Report;
import dev.kiln.report.model.Totals;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kiln report}: what is known of an image's statepoints. */
@Command(
    name = "report",
    description = "Reports on the statepoints of an image, and which of them collections met.",
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
  /** They write or judge one report. */
  private static final List<String> NOT_WITH_DIFF =
      List.of("--html", "--lcov", "--json", "--rest", "--sources", "--fail-under");

  @Parameters(
      index = "0",
      paramLabel = "REPORT",
      description = "What 'kiln build --coverage' or '--report' has written.")
  private Path input;

  @Parameters(
      index = "1..*",
      paramLabel = "COUNTERS",
      description =
          "Files that runs of the executable have written; with --diff: the later report.")
  private List<Path> others = new ArrayList<>();

  @Option(names = "--diff", description = "Print what changed between two reports.")
  private boolean diff;

  @Option(names = "--all", description = "With --diff: leave nothing out of long lists.")
  private boolean all;

  @Option(names = "--html", paramLabel = "DIR", description = "Write pages for a browser.")
  private Path html;

  @Option(names = "--lcov", paramLabel = "FILE", description = "Write an LCOV trace file.")
  private Path lcov;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Write the merged report (compressed if its name ends in .gz).")
  private Path json;

  @Option(
      names = "--rest",
      paramLabel = "FILE",
      description = "List the statepoints that were reached, but no collection has been through.")
  private Path rest;

  @Option(
      names = "--sources",
      paramLabel = "PATH",
      description =
          "Where source files are: directories, jars and zip files such as a JDK's lib/src.zip,"
              + " separated by ':'.")
  private List<String> sources = new ArrayList<>();

  @Option(
      names = "--fail-under",
      paramLabel = "PERCENT",
      description = "Exit with 1 if collections went through less of the reached statepoints.")
  private Double failUnder;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print no summary; with --diff: nothing, the exit code tells.")
  private boolean quiet;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (diff) {
      return difference(out);
    }
    if (all) {
      throw new UsageError("--all goes with --diff, whose lists are cut otherwise");
    }
    checkOutputs();
    Report report = merged();
    try (SourceFiles files = openSources()) {
      new NamedFile("--html", html).write(to -> HtmlReport.write(report, files, to));
      new NamedFile("--lcov", lcov).write(to -> LcovFormat.write(report, files, to));
    } catch (SourceFiles.Unreadable e) {
      throw new UsageError("--sources: " + e.getMessage() + ": " + NamedFile.reason(e.getCause()));
    }
    new NamedFile("--json", json).write(to -> JsonReports.write(report, to));
    new NamedFile("--rest", rest).write(to -> RestList.write(report, to));
    if (!quiet) {
      TextSummary.print(report, out);
    }
    return verdict(report, out);
  }

  private int difference(PrintWriter out) {
    for (String option : NOT_WITH_DIFF) {
      if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
        throw new UsageError(
            "--diff compares two reports and takes no " + option + "; say it without --diff");
      }
    }
    if (others.size() != 1) {
      throw new UsageError("--diff takes two reports");
    }
    Report before = read(input);
    Report after = read(others.get(0));
    if (!quiet) {
      DiffText.print(before, after, all, out);
    }
    return DiffText.newViolations(before, after).isEmpty() ? ExitCode.SUCCESS : ExitCode.INPUT;
  }

  /** Before anything is done that takes long. */
  private void checkOutputs() {
    new NamedFile("--html", html).checkOutputDirectory();
    new NamedFile("--lcov", lcov).checkOutput();
    new NamedFile("--json", json).checkOutput();
    new NamedFile("--rest", rest).checkOutput();
  }

  private static Report read(Path file) {
    new NamedFile("REPORT", file).checkInput();
    return NamedFile.read("REPORT", () -> JsonReports.read(file));
  }

  private Report merged() {
    Report report = read(input);
    for (Path file : others) {
      new NamedFile("COUNTERS", file).checkInput();
    }
    return NamedFile.read("COUNTERS", () -> Merge.of(report, others));
  }

  private SourceFiles openSources() {
    return NamedFile.read("--sources", () -> new SourceFiles(sourcePlaces()));
  }

  private List<Path> sourcePlaces() {
    List<Path> places = new ArrayList<>();
    for (String list : sources) {
      for (String place : list.split(File.pathSeparator)) {
        Path path = NamedFile.parse("--sources", place);
        if (!Files.exists(path)) {
          throw new UsageError("--sources: there is no " + place);
        }
        places.add(path);
      }
    }
    return places;
  }

  private int verdict(Report report, PrintWriter out) {
    if (!report.violations().isEmpty()) {
      return ExitCode.INPUT;
    }
    double percent = Totals.of(report).percent();
    if (failUnder != null && percent < failUnder) {
      out.println(String.format(Locale.ROOT, "%.2f %% is less than %.2f %%", percent, failUnder));
      return ExitCode.INPUT;
    }
    return ExitCode.SUCCESS;
  }
}
