package dev.kiln.tests.bench;

import dev.kiln.toolchain.Tool;
import dev.kiln.toolchain.Toolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Measures whole processes from outside: wall time and peak resident memory by the kernel's own
 * accounting.
 */
final class Measure {
  private final Path program;
  private final Path report;

  /**
   * One process.
   *
   * @param wallNanos from before its start to after its end
   * @param peakKiB largest resident set
   * @param exit exit code
   * @param cpuNanos processor time, of user and system
   */
  record Run(long wallNanos, long peakKiB, int exit, long cpuNanos) {}

  Measure(Path source, Path work) throws IOException {
    Files.createDirectories(work);
    program = work.resolve("measure").toAbsolutePath();
    report = work.resolve("measure.txt").toAbsolutePath();
    Toolchain toolchain = Toolchain.open();
    toolchain.run(
        Tool.CLANG,
        List.of(
            "-O1",
            "-fuse-ld=" + toolchain.program(Tool.LLD),
            source.toAbsolutePath().toString(),
            "-o",
            program.toString()));
  }

  /** Runs once; the command's output is thrown away. */
  Run once(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(measured(command))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .start();
    process.waitFor();
    return last();
  }

  /** The command that runs a command and measures it; {@link #last} says what it measured. */
  List<String> measured(List<String> command) {
    List<String> whole = new ArrayList<>(List.of(program.toString(), report.toString()));
    whole.addAll(command);
    return whole;
  }

  Run last() throws IOException {
    String[] words = Files.readString(report).trim().split(" ");
    return new Run(
        Long.parseLong(words[0]),
        Long.parseLong(words[1]),
        Integer.parseInt(words[2]),
        Long.parseLong(words[3]));
  }

  /**
   * Two commands in turn, so that the machine's drift hits both.
   *
   * @return the median of each
   */
  Run[] inPairs(List<String> a, List<String> b, int pairs)
      throws IOException, InterruptedException {
    List<Run> first = new ArrayList<>();
    List<Run> second = new ArrayList<>();
    once(a);
    once(b);
    for (int i = 0; i < pairs; i++) {
      first.add(once(a));
      second.add(once(b));
    }
    return new Run[] {median(first), median(second)};
  }

  private static Run median(List<Run> runs) {
    long[] wall = runs.stream().mapToLong(Run::wallNanos).sorted().toArray();
    long[] peak = runs.stream().mapToLong(Run::peakKiB).sorted().toArray();
    long[] cpu = runs.stream().mapToLong(Run::cpuNanos).sorted().toArray();
    int worst = Arrays.stream(runs.stream().mapToInt(Run::exit).toArray()).max().orElse(0);
    return new Run(wall[wall.length / 2], peak[peak.length / 2], worst, cpu[cpu.length / 2]);
  }
}
