package dev.kiln.tests;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A way to run programs natively, whose outcome must be HotSpot's.
 *
 * @param name for messages
 * @param options of the runtime, before the program's own
 * @param environment of the form {@code NAME=value}
 * @param limit after which the program is killed
 */
record NativeRun(String name, List<String> options, List<String> environment, Duration limit) {
  /** As a user would. */
  static final NativeRun PLAIN = new NativeRun("native", List.of(), List.of(), Program.LIMIT);

  /**
   * While the collector always runs, checks its marking and overwrites what it frees. Each
   * collection looks at the whole heap, so a program with a large one takes its time.
   */
  static final NativeRun RAGING =
      new NativeRun(
          "raging",
          List.of("-XX:+Rage", "-XX:+VerifyHeap", "-XX:+ScribbleFreed"),
          List.of(),
          Duration.ofMinutes(15));

  Outcome of(Program program, Path executable, Path directory)
      throws IOException, InterruptedException {
    return program.with(options).natively(executable, directory, environment, limit);
  }

  /** The same as a line for a shell. */
  String line(Program program, Path executable, Path directory) {
    List<String> command =
        program.with(options).nativeCommand(executable.toAbsolutePath(), environment);
    return "cd "
        + quoted(directory.toString())
        + " && "
        + command.stream().map(NativeRun::quoted).collect(joining(" "));
  }

  private static String quoted(String word) {
    boolean plain = word.matches("[\\w./:=,+-]+");
    return plain ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
