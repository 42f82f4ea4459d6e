package dev.kiln.tests.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.toolchain.CacheDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A sample of generated programs behaves natively as on HotSpot; {@code tests/generate} has more.
 */
class GeneratedTest {
  /** Seeds that are compared as one image; HotSpot runs them once for all configurations. */
  enum Sample {
    JAVA(Language.JAVA, Integer.getInteger("kiln.generated", 120)),
    /** A few at the levels that the others leave out: a level has its own code in the backend. */
    JAVA_LEVELS(Language.JAVA, Integer.getInteger("kiln.generated", 120) / 3),
    BYTECODE(Language.BYTECODE, Integer.getInteger("kiln.generated.bytecode", 60));

    private final Language language;
    private final int count;
    private BatchComparison comparison;

    Sample(Language language, int count) {
      this.language = language;
      this.count = count;
    }

    private BatchComparison comparison() throws IOException, InterruptedException {
      if (comparison == null) {
        List<Long> seeds = LongStream.range(0, count).boxed().toList();
        comparison =
            new BatchComparison(
                language.batch(seeds),
                count,
                Path.of("target", "generated-sample", name()),
                CacheDirectory.path(),
                Duration.ofMinutes(1));
      }
      return comparison;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "JAVA, O2",
    "JAVA, stress",
    "JAVA, barrier",
    "JAVA, safepoints",
    "JAVA_LEVELS, O0",
    "JAVA_LEVELS, O3",
    "BYTECODE, O2",
    "BYTECODE, stress",
    "BYTECODE, safepoints"
  })
  void sampleIsEqual(Sample sample, String configuration) throws IOException, InterruptedException {
    assertEquals(Map.of(), sample.comparison().differences(Configuration.named(configuration)));
  }

  @ParameterizedTest
  @EnumSource
  void hotSpotRunsThemAll(Sample sample) throws IOException, InterruptedException {
    assertEquals(Map.of(), sample.comparison().expectation().unusable());
  }

  @ParameterizedTest
  @EnumSource
  void fewRunOutOfStackOrHeap(Sample sample) throws IOException, InterruptedException {
    long limited = sample.comparison().expectation().limited();
    assertTrue(limited <= sample.count / 100, limited + " of " + sample.count);
  }

  @ParameterizedTest
  @EnumSource
  void programsDoSomething(Sample sample) throws IOException, InterruptedException {
    List<String> results = sample.comparison().expectation().results();
    assertTrue(results.stream().distinct().count() >= sample.count * 2 / 3, results.toString());
  }
}
