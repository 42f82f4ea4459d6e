package dev.kiln.cli;

import dev.kiln.backend.ImageInspector;
import dev.kiln.backend.ImageParts;
import dev.kiln.report.census.Census;
import dev.kiln.report.format.JsonReports;
import dev.kiln.report.model.Report;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Checks the statepoints of an image and writes down what {@code kiln report} reads.
 *
 * @param file where to write, or null
 * @param check whether a violation is a fault of the build
 */
record StatepointInspector(Path file, boolean check) implements ImageInspector {
  @Override
  public void inspect(ImageParts parts) throws IOException {
    if (file == null && !check) {
      return;
    }
    Report report = Census.of(parts);
    if (file != null) {
      JsonReports.write(report, file);
    }
    if (check) {
      Census.check(report);
    }
  }
}
