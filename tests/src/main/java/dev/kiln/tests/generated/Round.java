package dev.kiln.tests.generated;

import dev.kiln.generator.JavaBatch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Compares the variants of one step of a reduction, all in one image; if that cannot be built, each
 * is built alone, and failing to build is a difference.
 *
 * @param configuration in which they are built and run
 * @param work a directory for jars and images
 * @param cache of the images' objects
 */
record Round(Configuration configuration, Path work, Path cache) {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  /** The programs that differ, by index; such as HotSpot cannot run to an end do not count. */
  <P> List<Integer> failing(Function<List<P>, JavaBatch> batch, List<P> programs)
      throws IOException, InterruptedException {
    BatchComparison comparison =
        new BatchComparison(batch.apply(programs), programs.size(), work, cache, LIMIT);
    var unusable = comparison.expectation().unusable().keySet();
    List<Integer> valid =
        IntStream.range(0, programs.size()).boxed().filter(i -> !unusable.contains(i)).toList();
    if (valid.size() < programs.size()) {
      // Without the others, which only cost time.
      return valid.isEmpty()
          ? List.of()
          : failing(batch, valid.stream().map(programs::get).toList()).stream()
              .map(valid::get)
              .toList();
    }
    try {
      return List.copyOf(comparison.differences(configuration).keySet());
    } catch (RuntimeException fault) {
      return programs.size() == 1 ? List.of(0) : alone(batch, programs);
    }
  }

  private <P> List<Integer> alone(Function<List<P>, JavaBatch> batch, List<P> programs)
      throws IOException, InterruptedException {
    List<Integer> failing = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      if (!failing(batch, programs.subList(i, i + 1)).isEmpty()) {
        failing.add(i);
      }
    }
    return failing;
  }
}
