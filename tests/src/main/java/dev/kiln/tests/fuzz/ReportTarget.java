package dev.kiln.tests.fuzz;

import dev.kiln.report.format.JsonReports;
import dev.kiln.report.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes as a statepoint report in JSON, which is then written in all forms. */
public final class ReportTarget {
  private static final Path FILE = FuzzedFile.named("report.json");

  private ReportTarget() {}

  /** Whatever else than an I/O exception is thrown is a bug, and so is that one while writing. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    Files.write(FILE, bytes);
    Report report;
    try {
      report = JsonReports.read(FILE);
    } catch (IOException expected) {
      FuzzedFile.checkNamed(FILE, expected);
      return;
    }
    ReportWriters.check(report);
  }
}
