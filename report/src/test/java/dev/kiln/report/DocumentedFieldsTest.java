package dev.kiln.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kiln.report.machine.LoopFinder;
import dev.kiln.report.model.Report;
import dev.kiln.report.model.Statepoint;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The table of the JSON file's fields in {@code docs/coverage.md} names what is written, and no
 * more: others read these files by it.
 */
class DocumentedFieldsTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "coverage.md");
  private static final Pattern WORD = Pattern.compile("`([A-Za-z_]+)(?:\\[\\])?`");

  /** Rows whose words are fields of a type; a field with a row of its own need not be repeated. */
  private static final Map<String, Class<?>> TYPES =
      Map.of(
          "image", Report.Image.class,
          "runs", Report.Runs.class,
          "classes", Report.SourceClass.class,
          "methods", Report.Method.class,
          "functions", Report.Function.class,
          "statepoints", Statepoint.class,
          "unpolledLoops", Report.UnpolledLoop.class,
          "faults", Report.FaultSite.class,
          "violations", Report.Violation.class,
          "hits", Statepoint.Hits.class);

  /** Words of each row's right side, by each of the words of its left. */
  private static Map<String, Set<String>> rows() throws IOException {
    var text = Files.readString(DOCUMENT);
    var section = text.substring(text.indexOf("## The JSON file"));
    section = section.substring(0, section.indexOf("\n## "));
    var rows = new TreeMap<String, Set<String>>();
    for (var line : section.lines().filter(l -> l.startsWith("| `")).toList()) {
      var cells = line.split(" \\| ", 2);
      words(cells[0]).forEach(name -> rows.put(name, words(cells[1])));
    }
    return rows;
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> fields(Class<?> type) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .map(Field::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> constants(Class<? extends Enum<?>> type) {
    return Stream.of(type.getEnumConstants())
        .map(Enum::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theTableNamesWhatIsWritten() throws IOException {
    var rows = rows();
    var expected = fields(Report.class);
    expected.addAll(Set.of("statepoints", "unpolledLoops", "faults"));
    expected.addAll(Set.of("kind", "roots", "frames", "hits"));
    assertEquals(expected, rows.keySet());
    TYPES.forEach(
        (row, type) -> {
          var named = new TreeSet<>(rows.get(row));
          var fields = fields(type);
          if (type == Report.UnpolledLoop.class) {
            named.removeAll(constants(LoopFinder.Reason.class));
          } else if (type == Report.Function.class) {
            named.addAll(Set.of("statepoints", "unpolledLoops", "faults"));
          } else if (type == Statepoint.class) {
            named.add("frames");
          }
          assertEquals(fields, named, "row " + row);
        });
  }

  @Test
  void theTableNamesAllConstants() throws IOException {
    var rows = rows();
    assertEquals(constants(Statepoint.Kind.class), rows.get("kind"));
    var reasons = rows.get("unpolledLoops");
    reasons.removeAll(fields(Report.UnpolledLoop.class));
    assertEquals(constants(LoopFinder.Reason.class), reasons);
  }
}
