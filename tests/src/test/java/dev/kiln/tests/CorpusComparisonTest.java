package dev.kiln.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
  private static final NativeRun SPECIAL =
      new NativeRun("special", List.of("-option"), List.of("SEEK=rest"), Duration.ofSeconds(2));

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
                name -> List.of(NativeRun.PLAIN, SPECIAL))
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
    assertTrue(difference.contains("run area.Greets, with SEEK=rest -option"), difference);
  }

  @Test
  void aCrashBehindTheOutputDiffers() throws IOException, InterruptedException {
    var difference = difference("echo hello", "[ -z \"$SEEK\" ] || kill -ABRT $$");
    assertTrue(difference.contains("exit code: HotSpot 0, special 134"), difference);
  }

  @Test
  void aProgramThatHangsDiffers() throws IOException, InterruptedException {
    var difference = difference("echo hello", "[ -z \"$SEEK\" ] || exec sleep 60");
    assertTrue(difference.contains("still ran after PT2S"), difference);
  }
}
