package dev.kiln.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A short piece of the collector's soak; {@code tests/soak/run} is the long one. */
class SoakTest {
  private static final Path WORK = Path.of("target", "soak");
  private static Path executable;

  @BeforeAll
  static void build() throws IOException {
    Path classes = WORK.resolve("classes").toAbsolutePath();
    Program.compile(Path.of("soak"), classes, List.of());
    Program program =
        new Program("soak", List.of(classes), "Soak", List.of(), List.of(), new byte[0]);
    executable = new Differential(WORK).build(program).output();
  }

  /** The pace of users' programs (assists, waits), the same under a small heap, and the hunt. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "-XX:+VerifyHeap",
        "-Xmx160m -XX:+ScribbleFreed",
        "-XX:+Rage -XX:+VerifyHeap -XX:+ScribbleFreed -XX:ProtocolSleeps=1"
      })
  void findsNothing(String options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(executable.toString()));
    command.addAll(List.of(options.split(" ")));
    command.addAll(List.of("0.15", "1"));
    Outcome outcome = Outcome.of(command, new byte[0], WORK, Duration.ofMinutes(4));
    assertEquals(0, outcome.exit(), () -> outcome.stdout() + outcome.stderr());
    assertTrue(outcome.stdout().endsWith("sound\n"), outcome.stdout());
  }
}
