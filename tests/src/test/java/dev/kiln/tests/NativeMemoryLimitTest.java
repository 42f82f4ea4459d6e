package dev.kiln.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Memory outside the heap runs out at its limit, as an error that a program survives. */
class NativeMemoryLimitTest {
  private static final Path WORK = Path.of("target", "native-memory");

  @Test
  void programGoesOn() throws Exception {
    Path classes = WORK.resolve("classes").toAbsolutePath();
    Program.compile(Path.of("native-memory", "src"), classes, List.of());
    Program program =
        new Program("buffers", List.of(classes), "Buffers", List.of(), List.of(), new byte[0]);
    Path executable = new Differential(WORK).build(program).output();
    Outcome outcome =
        Outcome.of(
            List.of(executable.toString(), "-XX:MaxNativeMemory=16m", "-Xlog:gc*"),
            new byte[0],
            WORK,
            Duration.ofMinutes(1));
    assertEquals(0, outcome.exit(), outcome.stderr());
    List<String> lines = outcome.stdout().lines().filter(line -> !line.startsWith("[")).toList();
    assertEquals(6, lines.size(), outcome.stdout());
    assertTrue(lines.get(0).startsWith("15 Unable to allocate "), lines.get(0));
    assertEquals("no deflater", lines.get(1));
    assertEquals("1 of 4194304", lines.get(2));
    assertEquals("no deflater", lines.get(4));
    assertTrue(
        outcome.stdout().lines().anyMatch(line -> line.contains(" native-memory all ")),
        outcome.stdout());
  }
}
