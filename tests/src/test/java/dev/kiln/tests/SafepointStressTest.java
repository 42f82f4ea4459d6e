package dev.kiln.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code -XX:CollectEverySafepoint} counts safepoints, in images without counters too. */
class SafepointStressTest {
  private static final Path WORK = Path.of("target", "safepoint-stress");
  private static Program program;
  private static Outcome expected;
  private static Path executable;

  @BeforeAll
  static void build() throws IOException, InterruptedException {
    program = Program.ofSample(Path.of("..", "samples", "exceptions"), WORK);
    expected = program.onHotSpot(Files.createDirectories(WORK));
    executable = new Differential(WORK).build(program).output();
  }

  private static Outcome run(String... options) throws IOException, InterruptedException {
    return program.with(List.of(options)).natively(executable, WORK, Duration.ofMinutes(15));
  }

  private static long cycles(String... options) throws IOException, InterruptedException {
    var all = new ArrayList<>(List.of(options));
    all.add("-Xlog:gc");
    var outcome = run(all.toArray(String[]::new));
    return outcome.stdout().lines().filter(line -> line.contains("(Stress)")).count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"concurrent", "stw"})
  void behavesAsOnHotSpot(String plan) throws IOException, InterruptedException {
    var actual =
        run(
            "-XX:Plan=" + plan,
            "-XX:CollectEverySafepoint=1",
            "-XX:+VerifyHeap",
            "-XX:+ScribbleFreed");
    assertEquals(expected, actual);
  }

  /** A collection makes other threads reach a few safepoints more. */
  @Test
  void everyNth() throws IOException, InterruptedException {
    long every = cycles("-XX:CollectEverySafepoint=1");
    assertTrue(every > 3000, every + " cycles");
    long first = cycles("-XX:CollectEverySafepoint=1000000");
    long tenth = cycles("-XX:CollectEverySafepoint=10");
    assertTrue(first > 100 && first < every / 2, first + " of " + every + " cycles");
    long more = (every - first) / 10;
    assertTrue(
        tenth > first + more / 2 && tenth < first + more * 2,
        tenth + " of " + every + " cycles, " + first + " with first ones only");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "", "x", "-1", "5000000000"})
  void noNumber(String value) throws IOException, InterruptedException {
    var actual = run("-XX:CollectEverySafepoint=" + value);
    assertEquals(1, actual.exit());
    assertEquals(
        "Error: Invalid value of option: -XX:CollectEverySafepoint=" + value + "\n",
        actual.stderr());
  }
}
