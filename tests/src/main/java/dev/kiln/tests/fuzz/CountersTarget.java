package dev.kiln.tests.fuzz;

import dev.kiln.report.counters.Merge;
import dev.kiln.report.format.JsonReports;
import dev.kiln.report.model.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Bytes as the counters of an instrumented image, which are added to its report. */
public final class CountersTarget {
  private static final Path FILE = FuzzedFile.named("counters");
  private static final Report IMAGE = image();

  private CountersTarget() {}

  private static Report image() {
    try {
      return JsonReports.read(Files.write(FuzzedFile.named("image.json"), Seeds.of("report")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whatever else than an I/O exception is thrown is a bug, and so is that one while writing. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    Files.write(FILE, bytes);
    Report merged;
    try {
      merged = Merge.of(IMAGE, List.of(FILE, FILE));
    } catch (IOException expected) {
      FuzzedFile.checkNamed(FILE, expected);
      return;
    }
    ReportWriters.check(merged);
  }
}
