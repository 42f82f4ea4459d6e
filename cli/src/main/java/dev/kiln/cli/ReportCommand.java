package dev.kiln.cli;

import dev.kiln.report.counters.Merge;
import dev.kiln.report.format.JsonReports;
import dev.kiln.report.format.TextSummary;
import dev.kiln.report.model.Report;
import dev.kiln.report.model.Totals;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
  @Parameters(
      index = "0",
      paramLabel = "REPORT",
      description = "What 'kiln build --coverage' or '--report' has written.")
  private Path input;

  @Parameters(
      index = "1..*",
      paramLabel = "COUNTERS",
      description = "Files that runs of the executable have written.")
  private List<Path> counters = new ArrayList<>();

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Write the merged report (compressed if its name ends in .gz).")
  private Path json;

  @Option(
      names = "--fail-under",
      paramLabel = "PERCENT",
      description = "Exit with 1 if collections went through less of the reached statepoints.")
  private Double failUnder;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Report report = Merge.of(JsonReports.read(input), counters);
    if (json != null) {
      JsonReports.write(report, json);
    }
    TextSummary.print(report, out);
    return verdict(report, out);
  }

  private int verdict(Report report, PrintWriter out) {
    if (!report.violations().isEmpty()) {
      return ExitCode.INPUT;
    }
    double percent = Totals.of(report).percent();
    if (failUnder != null && percent < failUnder) {
      out.printf("%.2f %% is less than %.2f %%%n", percent, failUnder);
      return ExitCode.INPUT;
    }
    return ExitCode.SUCCESS;
  }
}
