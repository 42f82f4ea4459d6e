package dev.kiln.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kiln.backend.ImageResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each program of the corpus behaves natively as on HotSpot. */
class CorpusTest {
  private static final Path WORK = Path.of("target", "corpus");

  @TestFactory
  Stream<DynamicTest> corpus() throws IOException {
    Corpus corpus = new Corpus(Path.of("corpus"), WORK, System.getProperty("kiln.corpus"));
    ImageResult image = new Differential(WORK).build(corpus.program(corpus.names().get(0)));
    Path directory = Files.createDirectories(WORK.resolve("run"));
    return corpus.names().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name, () -> compare(corpus.program(name), image.output(), directory)));
  }

  private static void compare(Program program, Path executable, Path directory)
      throws IOException, InterruptedException {
    Outcome expected = program.onHotSpot(directory);
    Outcome actual = program.natively(executable, directory);
    assertAll(
        () -> assertEquals(expected.stdout(), actual.stdout(), "standard output"),
        () -> assertEquals(expected.stderr(), actual.stderr(), "standard error"),
        () -> assertEquals(expected.exit(), actual.exit(), "exit code"));
  }
}
