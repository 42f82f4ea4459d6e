package dev.kiln.backend.ir;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The places of a module's instructions as LLVM metadata. Each function gets a subprogram, each
 * place in its body a location; inlining is LLVM's to describe. Without line information for
 * debuggers nothing of it gets into the object: it only says of calls where they come from.
 *
 * <p>Numbers begin beyond those of all other metadata, which are not counted yet when bodies are
 * printed.
 */
final class DebugInformation {
  private static final int FIRST = 1_000_000;
  private static final int UNIT = FIRST;
  private static final int SUBROUTINE = FIRST + 1;

  private record Location(int subprogram, int line, int column) {}

  private final StringBuilder text = new StringBuilder();
  private final Map<String, Integer> files = new LinkedHashMap<>();
  private final Map<Location, Integer> locations = new LinkedHashMap<>();
  private int next = FIRST + 2;
  private int unitFile;
  private boolean forDebuggers;

  /**
   * Makes a function's subprogram; its number.
   *
   * @param place null without line information
   */
  int subprogram(SourcePlace place) {
    int file = file(place == null ? "java" : place.file());
    if (unitFile == 0) {
      unitFile = file;
    }
    int number = next++;
    if (place == null) {
      text.append(
          "!%d = distinct !DISubprogram(scope: !%d, file: !%d".formatted(number, file, file));
      text.append(", type: !%d, spFlags: DISPFlagDefinition".formatted(SUBROUTINE));
      text.append(", unit: !%d)\n".formatted(UNIT));
      return number;
    }
    forDebuggers = true;
    text.append("!%d = distinct !DISubprogram(name: ".formatted(number));
    text.append(string(place.name()));
    text.append(", scope: !%d, file: !%d, line: %d".formatted(file, file, place.line()));
    text.append(", type: !%d, scopeLine: %d".formatted(SUBROUTINE, place.line()));
    text.append(", spFlags: DISPFlagDefinition, unit: !%d)\n".formatted(UNIT));
    return number;
  }

  /** The number of a place in a function. */
  int location(int subprogram, int line, int column) {
    return locations.computeIfAbsent(new Location(subprogram, line, column), l -> next++);
  }

  private int file(String path) {
    return files.computeIfAbsent(path, p -> next++);
  }

  boolean isEmpty() {
    return unitFile == 0;
  }

  /** What goes at the end of the module. */
  String text() {
    StringBuilder out = new StringBuilder(text);
    files.forEach(
        (path, number) ->
            out.append(
                "!%d = !DIFile(filename: %s, directory: \"\")\n".formatted(number, string(path))));
    locations.forEach(
        (place, number) ->
            out.append(
                "!%d = !DILocation(line: %d, column: %d, scope: !%d)\n"
                    .formatted(number, place.line(), place.column(), place.subprogram())));
    out.append("!%d = !DISubroutineType(types: !2)\n".formatted(SUBROUTINE));
    out.append(
        "!%d = distinct !DICompileUnit(language: DW_LANG_Java, file: !%d, producer: \"kiln\","
                .formatted(UNIT, unitFile)
            + " isOptimized: true, runtimeVersion: 0, emissionKind: %s)\n"
                .formatted(forDebuggers ? "FullDebug" : "NoDebug"));
    out.append("!llvm.dbg.cu = !{!%d}\n".formatted(UNIT));
    out.append("!llvm.module.flags = !{!%d, !%d}\n".formatted(next, next + 1));
    out.append("!%d = !{i32 2, !\"Debug Info Version\", i32 3}\n".formatted(next));
    out.append("!%d = !{i32 7, !\"Dwarf Version\", i32 4}\n".formatted(next + 1));
    return out.toString();
  }

  private static String string(String value) {
    return '"' + IrNames.escaped(value.getBytes(java.nio.charset.StandardCharsets.UTF_8)) + '"';
  }
}
