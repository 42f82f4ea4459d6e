package dev.kiln.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A process that does not end must not hold up the tests, whatever it has started. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OutcomeTest {
  private static Outcome shell(String script) throws IOException, InterruptedException {
    return Outcome.of(
        List.of("/bin/sh", "-c", script), new byte[0], Path.of("."), Duration.ofSeconds(2));
  }

  @Test
  void bothStreamsAndTheStatus() throws IOException, InterruptedException {
    assertEquals(new Outcome("out\n", "err\n", 3), shell("echo out; echo err >&2; exit 3"));
  }

  @Test
  void oneThatWaitsForItsChildIsKilledWithIt() throws Exception {
    var late =
        assertThrows(IllegalStateException.class, () -> shell("sleep 600 & echo $!; wait $!"));
    var text = late.getMessage();
    assertTrue(text.contains("still ran after PT2S; it had printed: "), text);
    var child = Long.parseLong(text.substring(text.lastIndexOf(' ') + 1).strip());
    var handle = ProcessHandle.of(child);
    if (handle.isPresent()) {
      handle.get().onExit().get();
    }
  }

  /** The reader waits for output when the process ends: else the JDK closes the stream. */
  @Test
  void oneThatLeavesItsOutputToAChildIsTold() {
    var script = "echo left; sleep 20 & sleep 1; exit 0";
    var late = assertThrows(IllegalStateException.class, () -> shell(script));
    assertTrue(
        late.getMessage().contains("has ended, but something that it started still ran"),
        late.getMessage());
    assertTrue(late.getMessage().endsWith("left\n"), late.getMessage());
  }
}
