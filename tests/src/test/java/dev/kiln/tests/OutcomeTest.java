package dev.kiln.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A process that does not end must not hold up the tests, whatever it has started. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OutcomeTest {
  private static Outcome shell(String script, int seconds)
      throws IOException, InterruptedException {
    return Outcome.of(
        List.of("/bin/sh", "-c", script), new byte[0], Path.of("."), Duration.ofSeconds(seconds));
  }

  @Test
  void bothStreamsAndTheStatus() throws IOException, InterruptedException {
    assertEquals(new Outcome("out\n", "err\n", 3), shell("echo out; echo err >&2; exit 3", 60));
  }

  @Test
  void oneThatWaitsForItsChildIsKilledWithIt() throws Exception {
    var script = "exec 2>/dev/null; sleep 600 & echo $!; wait $!";
    var late = assertThrows(IllegalStateException.class, () -> shell(script, 5));
    var text = late.getMessage();
    assertTrue(text.contains("still ran after PT5S; it had printed: "), text);
    var child = text.substring(text.lastIndexOf(' ') + 1).strip();
    assertTrue(child.matches("\\d+"), text);
    awaitEnd(child);
  }

  /** It need not be gone: not everywhere somebody asks how an orphan has ended. */
  private static void awaitEnd(String process) throws IOException, InterruptedException {
    var facts = Path.of("/proc", process, "stat");
    try {
      while (!Files.readString(facts).contains(") Z ")) {
        Thread.sleep(10);
      }
    } catch (NoSuchFileException e) {
      // It is.
    } catch (IOException e) {
      assertTrue(e.getMessage().contains("No such process"), e.getMessage());
    }
  }

  @Test
  void oneThatDoesNotReadItsInputIsKilled() {
    var late =
        assertThrows(
            IllegalStateException.class,
            () ->
                Outcome.of(
                    List.of("/bin/sh", "-c", "exec sleep 600"),
                    new byte[1 << 20],
                    Path.of("."),
                    Duration.ofSeconds(1)));
    assertTrue(late.getMessage().contains("still ran after PT1S"), late.getMessage());
  }

  @Test
  void oneThatIsNotWaitedForAnyLongerIsKilled() throws Exception {
    var pid = Files.createTempFile("outcome", ".pid");
    var script = "echo $$ > '" + pid + "'; exec sleep 600";
    var task =
        new FutureTask<>(
            () ->
                assertThrows(
                    InterruptedException.class,
                    () ->
                        Outcome.of(
                            List.of("/bin/sh", "-c", script),
                            new byte[0],
                            Path.of("."),
                            Duration.ofHours(1))));
    var waits = new Thread(task);
    waits.start();
    while (Files.size(pid) == 0) {
      Thread.sleep(10);
    }
    waits.interrupt();
    task.get();
    awaitEnd(Files.readString(pid).strip());
    Files.delete(pid);
  }

  /** The reader waits for output when the process ends: else the JDK closes the stream. */
  @Test
  void oneThatLeavesItsOutputToAChildIsTold() {
    var script = "echo left; sleep 60 & sleep 2; exit 0";
    var late = assertThrows(IllegalStateException.class, () -> shell(script, 10));
    assertTrue(
        late.getMessage().contains("has ended, but something that it started still ran"),
        late.getMessage());
    assertTrue(late.getMessage().endsWith("left\n"), late.getMessage());
  }
}
