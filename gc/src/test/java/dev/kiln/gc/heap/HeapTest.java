package dev.kiln.gc.heap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.gc.spec.HeaderWriter;
import dev.kiln.toolchain.Tool;
import dev.kiln.toolchain.Toolchain;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compiles the heap with the fake virtual machine of {@code c/test} and runs its scenarios. */
class HeapTest {
  private static final Path SOURCES = Path.of("c").toAbsolutePath();

  @TempDir static Path directory;
  private static Path program;

  @BeforeAll
  static void compile() throws Exception {
    HeaderWriter.write(directory);
    program = directory.resolve("heap_test");
    Toolchain toolchain = Toolchain.open();
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-std=gnu17",
                "-O2",
                "-g",
                "-march=x86-64-v2",
                "-fno-omit-frame-pointer",
                "-fno-strict-aliasing",
                "-Wall",
                "-Wextra",
                "-Werror",
                "-D_GNU_SOURCE",
                "-pthread",
                "-I" + directory,
                "-I" + SOURCES,
                "--ld-path=" + toolchain.program(Tool.LLD),
                "-o",
                program.toString()));
    for (Path folder : List.of(SOURCES, SOURCES.resolve("test"))) {
      try (Stream<Path> files = Files.list(folder)) {
        files.map(Path::toString).filter(f -> f.endsWith(".c")).sorted().forEach(arguments::add);
      }
    }
    toolchain.run(directory, Tool.CLANG, arguments);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "allocation -XX:+VerifyHeap",
        "allocation -XX:+ScribbleFreed -XX:CollectEvery=7",
        "exhaustion -Xmx32m",
        "references -XX:+VerifyHeap",
        "soft -Xmx64m -XX:+VerifyHeap",
        "weak-globals -XX:+VerifyHeap -XX:+ScribbleFreed",
        "overflow -XX:+VerifyHeap -XX:GreySegments=2",
        "overflow -XX:+VerifyHeap -XX:GreySegments=2 -XX:GcWorkers=3",
        "footprint",
        "churn",
        "stress -Xmx64m -XX:+VerifyHeap",
        "stress -XX:+VerifyHeap -XX:+ScribbleFreed -XX:CollectEvery=50 -XX:AllocationChunk=512",
        "stress -Xmx64m -XX:+VerifyHeap -XX:CollectEvery=100 -XX:GreySegments=2 -XX:GcWorkers=3",
      })
  void scenario(String commandLine) throws Exception {
    run(commandLine + " -XX:Plan=concurrent");
    run(commandLine + " -XX:Plan=stw");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stress -XX:Plan=stw -XX:+VerifyHeap -XX:+ScribbleFreed -XX:CollectEvery=100"
            + " -XX:+StressBarrier",
        "memory -Xlog:gc*",
        "groups",
        "soak -XX:+Rage -XX:+ScribbleFreed",
        "soak -XX:+Rage -XX:+VerifyHeap -XX:+ScribbleFreed -XX:AllocationChunk=512",
        "soak -XX:+Rage -XX:+VerifyHeap -XX:GreySegments=2 -XX:GcWorkers=3",
        "soak -XX:+Rage -XX:+VerifyHeap -XX:+ScribbleFreed -XX:ProtocolSleeps=1",
        "soak -Xmx32m -XX:+VerifyHeap -XX:+ScribbleFreed -XX:ProtocolSleeps=2",
      })
  void onePlan(String commandLine) throws Exception {
    run(commandLine);
  }

  @Test
  void onlyBlocksAreFreed() throws Exception {
    Result result = start("no-block");
    assertEquals(134, result.status(), result.output());
    assertTrue(result.output().contains("is no block"), result.output());
  }

  /** Who reads weak globals objects to the end of marking once for an object, not each time. */
  @Test
  void markingEndsBesideThoseWhoAsk() throws Exception {
    Result result = start("asking -Xlog:gc -XX:Plan=concurrent");
    assertEquals(0, result.status(), result.output());
    List<Integer> rounds =
        Pattern.compile("rounds=(\\d+)")
            .matcher(result.output())
            .results()
            .map(round -> Integer.valueOf(round.group(1)))
            .toList();
    assertTrue(rounds.size() >= 30, result.output());
    assertTrue(Collections.max(rounds) < 20, result.output());
  }

  /** Verification finds what breaks an invariant. */
  @ParameterizedTest
  @CsvSource({"revival, INV-9", "lost-leaf, INV-10"})
  void verificationFinds(String scenario, String invariant) throws Exception {
    Result result = start(scenario + " -XX:+VerifyHeap");
    assertEquals(134, result.status(), result.output());
    assertTrue(result.output().contains("(" + invariant + ")"), result.output());
  }

  private void run(String commandLine) throws Exception {
    Result result = start(commandLine);
    assertEquals(0, result.status(), result.output());
    assertTrue(result.output().endsWith("ok\n"), result.output());
  }

  private record Result(int status, String output) {}

  private static Result start(String commandLine) throws Exception {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(commandLine.split(" ")));
    Path log = directory.resolve("output");
    Process process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = process.waitFor(120, TimeUnit.SECONDS);
    process.destroyForcibly().waitFor();
    String output = Files.readString(log);
    assertTrue(ended, "hangs: " + output);
    return new Result(process.exitValue(), output);
  }
}
