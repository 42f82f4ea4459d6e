package dev.kiln.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kiln.backend.ImageResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each program of the corpus behaves natively as on HotSpot. Those of the area {@code threads},
 * with {@code -Dkiln.heavy=true} all, do so too while the collector always runs, checks its marking
 * and overwrites what it frees.
 */
class CorpusTest {
  private static final Path WORK = Path.of("target", "corpus");
  private static final List<String> STRESS =
      List.of("-XX:+Rage", "-XX:+VerifyHeap", "-XX:+ScribbleFreed");

  @TestFactory
  Stream<DynamicTest> corpus() throws IOException {
    Corpus corpus = new Corpus(Path.of("corpus"), WORK, System.getProperty("kiln.corpus"));
    ImageResult image = new Differential(WORK).build(corpus.program(corpus.names().get(0)));
    Path directory = Files.createDirectories(WORK.resolve("run"));
    return corpus.names().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name, () -> compare(name, corpus.program(name), image.output(), directory)));
  }

  private static void compare(String name, Program program, Path executable, Path directory)
      throws IOException, InterruptedException {
    Outcome expected = program.onHotSpot(directory);
    compare(expected, program.natively(executable, directory));
    if (name.startsWith("threads.") || Boolean.getBoolean("kiln.heavy")) {
      compare(expected, program.with(STRESS).natively(executable, directory));
    }
  }

  private static void compare(Outcome expected, Outcome actual) {
    assertAll(
        () -> assertEquals(expected.stdout(), actual.stdout(), "standard output"),
        () -> assertEquals(expected.stderr(), actual.stderr(), "standard error"),
        () -> assertEquals(expected.exit(), actual.exit(), "exit code"));
  }
}
