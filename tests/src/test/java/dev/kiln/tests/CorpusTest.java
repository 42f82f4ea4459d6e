package dev.kiln.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each program of the corpus behaves natively as on HotSpot; those of threads and of memory also
 * under a raging collector, with {@code -Dkiln.heavy=true} all.
 */
class CorpusTest {
  private static final Path WORK = Path.of("target", "corpus");

  @TestFactory
  Stream<DynamicTest> corpus() throws IOException {
    Corpus corpus = new Corpus(Path.of("corpus"), WORK, System.getProperty("kiln.corpus"));
    Path executable = new Differential(WORK).build(corpus.program("")).output();
    return new CorpusComparison(
            corpus,
            executable,
            WORK.resolve("run"),
            new Oracle(Differential.cache()),
            false,
            CorpusComparison.ways(Boolean.getBoolean("kiln.heavy")))
        .start().entrySet().stream()
            .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> check(entry.getValue())));
  }

  private static void check(Future<String> comparison) throws Exception {
    String difference = comparison.get();
    if (!difference.isEmpty()) {
      fail(difference);
    }
  }
}
