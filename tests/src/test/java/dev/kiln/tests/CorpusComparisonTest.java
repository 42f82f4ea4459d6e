package dev.kiln.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts that stand for images: what one of the ways to run does otherwise is a difference. */
class CorpusComparisonTest {
  private static NativeRun special(Duration limit) {
    return new NativeRun("special", List.of("-option"), List.of("SEEK=rest"), limit);
  }

  @TempDir private Path work;

  @BeforeEach
  void writeCorpus() throws IOException {
    var area = Files.createDirectories(work.resolve("corpus/area"));
    Files.writeString(
        area.resolve("Greets.java"),
        """
        package area;

        public class Greets {
          public static void main(String[] args) {
            System.out.println("hello");
          }
        }
        """);
  }

  /** What a script gives in both ways. */
  private String difference(String... script) throws IOException, InterruptedException {
    return difference(Duration.ofMinutes(2), script);
  }

  private String difference(Duration limit, String... script)
      throws IOException, InterruptedException {
    var image = work.resolve("image");
    Files.writeString(image, "#!/bin/sh\n" + String.join("\n", script) + "\n");
    Files.setPosixFilePermissions(image, PosixFilePermissions.fromString("rwx------"));
    var running =
        new CorpusComparison(
                new Corpus(work.resolve("corpus"), work, null),
                image,
                work.resolve("run"),
                new Oracle(work.resolve("cache")),
                false,
                name -> List.of(NativeRun.PLAIN, special(limit)))
            .start();
    return CorpusComparison.difference(running.get("area.Greets"));
  }

  @Test
  void whatHotSpotDoesIsEqual() throws IOException, InterruptedException {
    assertEquals("", difference("echo hello"));
  }

  @Test
  void anOptionAndAVariableReachTheProgram() throws IOException, InterruptedException {
    var difference = difference("echo hello$SEEK", "[ \"$1\" != -option ] || echo \"$2\"");
    assertTrue(difference.contains("special: hellorest\n  special: area.Greets"), difference);
    var again = difference.substring(difference.indexOf("again: ") + "again: ".length()).strip();
    assertEquals("hellorest\narea.Greets\n", shell(again));
  }

  private String shell(String line) throws IOException, InterruptedException {
    var process = new ProcessBuilder("/bin/sh", "-c", line).start();
    var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), line);
    return out;
  }

  @Test
  void aCrashBehindTheOutputDiffers() throws IOException, InterruptedException {
    var difference = difference("echo hello", "[ -z \"$SEEK\" ] || kill -ABRT $$");
    assertTrue(difference.contains("exit code: HotSpot 0, special 134"), difference);
  }

  @Test
  void aProgramThatHangsDiffers() throws IOException, InterruptedException {
    var difference =
        difference(Duration.ofSeconds(2), "echo hello", "[ -z \"$SEEK\" ] || exec sleep 60");
    assertTrue(difference.contains("still ran after PT2S"), difference);
    assertTrue(difference.contains("again: cd "), difference);
  }
}
