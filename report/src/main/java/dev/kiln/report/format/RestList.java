package dev.kiln.report.format;

import dev.kiln.report.model.Breakdown;
import dev.kiln.report.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The statepoints that were reached and that no collection has been through, a line each: where the
 * code comes from, the kind, the place; sorted, with tabs between.
 */
public final class RestList {
  private RestList() {}

  /** Writes the list. */
  public static void write(Report report, Path file) throws IOException {
    Files.write(file, of(report));
  }

  static List<String> of(Report report) {
    var places = new Places(report);
    var lines = new ArrayList<String>();
    for (var function : report.functions()) {
      for (var s : function.statepoints()) {
        if (s.executed() && !s.scanned()) {
          var origin = Breakdown.isLibrary(report, function, s) ? "library" : "program";
          lines.add(
              origin + "\t" + LabelText.of(s.kind()) + "\t" + CleanText.of(places.of(function, s)));
        }
      }
    }
    Collections.sort(lines);
    return lines;
  }
}
