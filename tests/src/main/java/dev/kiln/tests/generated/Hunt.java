package dev.kiln.tests.generated;

import dev.kiln.generator.GeneratedProgram;
import dev.kiln.generator.JavaBatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * Compares generated programs by the thousand, a line for each batch and configuration; programs
 * that differ are named with the command that reduces them.
 */
final class Hunt {
  private static final Duration LIMIT = Duration.ofMinutes(1);

  private final Path work;
  private final Path cache;
  private final Path ledger;

  /**
   * @param ledger a file to append to, or null
   */
  Hunt(Path work, Path cache, Path ledger) {
    this.work = work;
    this.cache = cache;
    this.ledger = ledger;
  }

  /** The number of differences among {@code count} seeds. */
  int run(long first, int count, int batchSize, List<Configuration> configurations)
      throws IOException, InterruptedException {
    int differences = 0;
    for (long seed = first; seed < first + count; seed += batchSize) {
      int size = (int) Math.min(batchSize, first + count - seed);
      differences += batch(seed, size, configurations);
    }
    return differences;
  }

  private int batch(long first, int size, List<Configuration> configurations)
      throws IOException, InterruptedException {
    List<Long> seeds = LongStream.range(first, first + size).boxed().toList();
    BatchComparison comparison =
        new BatchComparison(JavaBatch.ofSeeds(seeds), size, work, cache, LIMIT);
    int differences = 0;
    for (Configuration configuration : configurations) {
      differences += compare(comparison, configuration, first, size);
    }
    return differences;
  }

  private int compare(BatchComparison comparison, Configuration configuration, long first, int size)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    String range =
        "java/"
            + GeneratedProgram.VERSION
            + " "
            + first
            + ".."
            + (first + size - 1)
            + " "
            + configuration.name();
    TreeMap<Integer, String> different;
    try {
      different = comparison.differences(configuration);
    } catch (RuntimeException fault) {
      report(List.of(range + " cannot be built: " + fault));
      return size == 1 ? 1 : halves(first, size, configuration);
    }
    long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
    List<String> lines = new ArrayList<>();
    lines.add(
        range
            + (different.isEmpty() ? " equal " : " " + different.size() + " differ ")
            + seconds
            + " s");
    different.forEach((i, how) -> lines.add("  seed " + (first + i) + ": " + how));
    report(lines);
    return different.size();
  }

  /** Looks for the programs that Kiln cannot compile. */
  private int halves(long first, int size, Configuration configuration)
      throws IOException, InterruptedException {
    int half = size / 2;
    return batch(first, half, List.of(configuration))
        + batch(first + half, size - half, List.of(configuration));
  }

  private void report(List<String> lines) throws IOException {
    lines.forEach(System.out::println);
    if (ledger != null) {
      Files.write(ledger, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }
}
