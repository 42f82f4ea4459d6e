package dev.kiln.tests.generated;

import dev.kiln.generator.JavaBatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Compares generated programs by the thousand, a line for each batch and configuration; programs
 * that differ are named with the command that reduces them.
 */
final class Hunt {
  private static final Duration LIMIT = Duration.ofMinutes(1);

  private final Language language;
  private final Path work;
  private final Path cache;
  private final Path ledger;

  /**
   * @param ledger a file to append to, or null
   */
  Hunt(Language language, Path work, Path cache, Path ledger) {
    this.language = language;
    this.work = work;
    this.cache = cache;
    this.ledger = ledger;
  }

  /** The number of differences among {@code count} seeds. */
  int run(long first, int count, int batchSize, List<Configuration> configurations)
      throws IOException, InterruptedException {
    int differences = 0;
    for (long seed = first; seed < first + count; seed += batchSize) {
      long end = Math.min(seed + batchSize, first + count);
      differences += batch(LongStream.range(seed, end).boxed().toList(), configurations);
    }
    return differences;
  }

  /** The number of differences among seeds that are one batch. */
  int batch(List<Long> seeds, List<Configuration> configurations)
      throws IOException, InterruptedException {
    BatchComparison comparison = compile(seeds);
    List<Long> accepted = new ArrayList<>();
    String[] expected = comparison.expected();
    for (int i = 0; i < expected.length; i++) {
      if (!expected[i].startsWith(JavaBatch.REJECTED)) {
        accepted.add(seeds.get(i));
      }
    }
    if (accepted.size() < seeds.size()) {
      report(List.of(range(seeds) + (seeds.size() - accepted.size()) + " refused by HotSpot"));
      comparison = compile(accepted);
    }
    int differences = 0;
    for (Configuration configuration : configurations) {
      differences += compare(comparison, configuration, accepted);
    }
    return differences;
  }

  private BatchComparison compile(List<Long> seeds) throws IOException, InterruptedException {
    return new BatchComparison(language.batch(seeds), seeds.size(), work, cache, LIMIT);
  }

  private String range(List<Long> seeds) {
    long first = seeds.get(0);
    long last = seeds.get(seeds.size() - 1);
    // A range may lack seeds that HotSpot refused; they are counted in a line of their own.
    String which =
        last - first + 1 == seeds.size() || seeds.size() > 64
            ? first + ".." + last
            : seeds.stream().map(String::valueOf).collect(Collectors.joining(","));
    return language.label() + " " + which + " ";
  }

  private int compare(BatchComparison comparison, Configuration configuration, List<Long> seeds)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    String range = range(seeds) + configuration.name();
    TreeMap<Integer, String> different;
    try {
      different = comparison.differences(configuration);
    } catch (RuntimeException fault) {
      report(List.of(range + " cannot be built: " + fault));
      return seeds.size() == 1 ? 1 : halves(seeds, configuration);
    }
    long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
    List<String> lines = new ArrayList<>();
    lines.add(
        range
            + (different.isEmpty() ? " equal " : " " + different.size() + " differ ")
            + seconds
            + " s");
    different.forEach((i, how) -> lines.add("  seed " + seeds.get(i) + ": " + how));
    report(lines);
    return different.size();
  }

  /** Looks for the programs that Kiln cannot compile. */
  private int halves(List<Long> seeds, Configuration configuration)
      throws IOException, InterruptedException {
    int half = seeds.size() / 2;
    return batch(seeds.subList(0, half), List.of(configuration))
        + batch(seeds.subList(half, seeds.size()), List.of(configuration));
  }

  private void report(List<String> lines) throws IOException {
    lines.forEach(System.out::println);
    if (ledger != null) {
      Files.write(ledger, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }
}
