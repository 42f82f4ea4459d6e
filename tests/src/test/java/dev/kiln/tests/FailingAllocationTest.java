package dev.kiln.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Allocations that fail anywhere are errors that a program survives, with its heap intact. */
class FailingAllocationTest {
  private static final Path WORK = Path.of("target", "failing-allocation");

  @Test
  void programGoesOn() throws Exception {
    Path classes = WORK.resolve("classes").toAbsolutePath();
    Program.compile(Path.of("failing-allocation", "src"), classes, List.of());
    Program program =
        new Program("failing", List.of(classes), "Failing", List.of(), List.of(), new byte[0]);
    Path executable = new Differential(WORK).build(program).output();
    for (int every : new int[] {61, 211, 1009}) {
      for (String plan : List.of("concurrent", "stw")) {
        List<String> command = new ArrayList<>(List.of(executable.toString()));
        command.addAll(
            List.of(
                "-XX:FailAllocationEvery=" + every,
                "-XX:FailAllocationAfter=100000",
                "-XX:AllocationChunk=512",
                "-XX:+VerifyHeap",
                "-XX:+ScribbleFreed",
                "-Xmx32m",
                "-XX:Plan=" + plan,
                "3000"));
        Outcome outcome = Outcome.of(command, new byte[0], WORK, Duration.ofMinutes(2));
        String told = String.join(" ", command) + "\n" + outcome.stdout() + outcome.stderr();
        assertEquals(0, outcome.exit(), told);
      }
    }
  }
}
