package dev.kiln.gc.heap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kiln.gc.spec.HeaderWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The heap's tests under the system's gcc and its sanitizers, which the bundled clang lacks: short
 * ones always, a minute or two of stress with {@code -Dkiln.heavy=true}. The heap finds room beside
 * the sanitizers' shadows (c/space.c).
 */
class SanitizedHeapTest {
  private static final Path SOURCES = Path.of("c").toAbsolutePath();

  @TempDir static Path directory;

  @BeforeAll
  static void needed() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/gcc")), "needs gcc: apt-get install gcc");
    HeaderWriter.write(directory);
  }

  @ParameterizedTest
  @CsvSource({
    "'address,undefined', references -XX:+VerifyHeap",
    "'address,undefined', stress -Xmx64m -XX:+VerifyHeap -XX:GreySegments=2 -XX:GcWorkers=3",
    "'thread', references -XX:+VerifyHeap",
    "'thread', stress -Xmx64m -XX:+VerifyHeap -XX:GreySegments=2 -XX:GcWorkers=3",
  })
  void isClean(String sanitizers, String commandLine) throws Exception {
    check(sanitizers, commandLine);
  }

  @ParameterizedTest
  @EnabledIfSystemProperty(named = "kiln.heavy", matches = "true")
  @CsvSource({
    "'address,undefined', soak -XX:+Rage -XX:+VerifyHeap -XX:+ScribbleFreed",
    "'address,undefined', soak -Xmx32m -XX:AllocationChunk=512 -XX:ProtocolSleeps=3",
    "'address,undefined', stress -XX:Plan=stw -XX:CollectEvery=100 -XX:+StressBarrier",
    "'thread', soak -XX:+Rage -XX:AllocationChunk=512",
    "'thread', soak -Xmx32m -XX:GcWorkers=3 -XX:ProtocolSleeps=4",
  })
  void isCleanForLonger(String sanitizers, String commandLine) throws Exception {
    check(sanitizers, commandLine);
  }

  private static void check(String sanitizers, String commandLine) throws Exception {
    Path program = directory.resolve("heap_test." + sanitizers.replace(',', '.'));
    if (!Files.exists(program)) {
      compile(sanitizers, program);
    }
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(commandLine.split(" ")));
    String output = run(command, 300);
    assertTrue(output.endsWith("ok\n"), output);
  }

  private static void compile(String sanitizers, Path program) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                "/usr/bin/gcc",
                "-std=gnu17",
                "-O1",
                "-g",
                "-march=x86-64-v2",
                "-fno-omit-frame-pointer",
                "-fno-strict-aliasing",
                "-fsanitize=" + sanitizers,
                "-fno-sanitize-recover=all",
                "-DKILN_ENTRY=",
                "-DKILN_RARE_ENTRY=",
                "-D_GNU_SOURCE",
                "-pthread",
                "-I" + directory,
                "-I" + SOURCES,
                "-o",
                program.toString()));
    for (Path folder : List.of(SOURCES, SOURCES.resolve("test"))) {
      try (Stream<Path> files = Files.list(folder)) {
        files.map(Path::toString).filter(f -> f.endsWith(".c")).sorted().forEach(command::add);
      }
    }
    run(command, 300);
  }

  private static String run(List<String> command, int seconds) throws Exception {
    Path log = directory.resolve("output");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
    process.destroyForcibly().waitFor();
    String output = Files.readString(log);
    assertTrue(ended, "hangs: " + output);
    assertEquals(0, process.exitValue(), output);
    return output;
  }
}
