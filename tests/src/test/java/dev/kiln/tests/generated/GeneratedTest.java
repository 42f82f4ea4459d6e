package dev.kiln.tests.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.generator.JavaBatch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A sample of generated programs behaves natively as on HotSpot; {@code tests/generate} has more.
 */
class GeneratedTest {
  private static final int COUNT = Integer.getInteger("kiln.generated", 120);
  private static BatchComparison comparison;

  @BeforeAll
  static void onHotSpot() throws IOException, InterruptedException {
    List<Long> seeds = LongStream.range(0, COUNT).boxed().toList();
    Path cache =
        System.getenv("KILN_CACHE") != null
            ? Path.of(System.getenv("KILN_CACHE"))
            : Path.of(System.getProperty("user.home"), ".cache", "kiln");
    comparison =
        new BatchComparison(
            JavaBatch.ofSeeds(seeds),
            COUNT,
            Path.of("target", "generated-sample"),
            cache,
            Duration.ofMinutes(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"O2", "stress", "barrier"})
  void sampleIsEqual(String configuration) throws IOException, InterruptedException {
    assertEquals(Map.of(), comparison.differences(Configuration.named(configuration)));
  }

  @Test
  void programsDoSomething() {
    String[] results = comparison.expected();
    assertTrue(Arrays.stream(results).distinct().count() > COUNT / 2, Arrays.toString(results));
  }
}
