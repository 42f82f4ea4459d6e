package dev.kiln.report.format;

import dev.kiln.report.model.Report;
import dev.kiln.report.model.SourceIndex;
import dev.kiln.report.model.SourceIndex.Located;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * LCOV's trace files, which {@code genhtml} and editors show: a line counts as often as collections
 * scanned frames at its statepoints, a method as often as its frames were scanned.
 */
public final class LcovFormat {
  private LcovFormat() {}

  /**
   * Writes a report.
   *
   * @param sources where to look for source files; those that are not found keep their relative
   *     path
   */
  public static void write(Report report, SourceFiles sources, Path file) throws IOException {
    try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (var source : new SourceIndex(report).sources().values()) {
        if (source.path().endsWith(".java")
            || source.lines().keySet().stream().anyMatch(l -> l > 0)) {
          write(report, source, sources.place(source), out);
        }
      }
    }
  }

  private static void write(Report report, SourceIndex.Source source, String place, Writer out)
      throws IOException {
    out.write("TN:\nSF:" + CleanText.of(place) + "\n");
    writeMethods(report, source, out);
    int found = 0;
    int hit = 0;
    for (var line : source.lines().entrySet()) {
      if (line.getKey() <= 0) {
        continue;
      }
      long count = scans(line.getValue());
      out.write("DA:" + line.getKey() + "," + count + "\n");
      found++;
      hit += count > 0 ? 1 : 0;
    }
    out.write("LF:" + found + "\nLH:" + hit + "\nend_of_record\n");
  }

  private static long scans(List<Located> statepoints) {
    return statepoints.stream()
        .filter(l -> l.statepoint().hits() != null)
        .mapToLong(l -> l.statepoint().hits().scanned)
        .sum();
  }

  private static void writeMethods(Report report, SourceIndex.Source source, Writer out)
      throws IOException {
    Map<Integer, Integer> first = new TreeMap<>();
    Map<Integer, Long> counts = new TreeMap<>();
    for (var line : source.lines().entrySet()) {
      for (var located : line.getValue()) {
        if (line.getKey() > 0) {
          first.merge(located.method(), line.getKey(), Math::min);
        }
        var hits = located.statepoint().hits();
        counts.merge(located.method(), hits == null ? 0 : hits.scanned, Long::sum);
      }
    }
    var names = new TreeSet<String>();
    var hit = new TreeSet<String>();
    for (var method : first.entrySet()) {
      var row = report.methods().get(method.getKey());
      var owner = report.classes().get(row.owner()).name();
      var name = CleanText.of(owner.substring(owner.lastIndexOf('/') + 1) + "." + row.name());
      out.write("FN:" + method.getValue() + "," + name + "\n");
      long count = counts.getOrDefault(method.getKey(), 0L);
      out.write("FNDA:" + count + "," + name + "\n");
      names.add(name);
      if (count > 0) {
        hit.add(name);
      }
    }
    out.write("FNF:" + names.size() + "\nFNH:" + hit.size() + "\n");
  }
}
