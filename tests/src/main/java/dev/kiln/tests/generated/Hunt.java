package dev.kiln.tests.generated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Compares generated programs by the thousand, a line for each batch and configuration; programs
 * that differ are named with the command that reduces them.
 */
final class Hunt {
  private static final Duration LIMIT = Duration.ofMinutes(1);

  private final String label;
  private final Comparison.Maker maker;
  private final Path ledger;

  /** Of a language's programs. */
  static Hunt of(Language language, Path work, Path cache, Path ledger) {
    return new Hunt(
        language.label(),
        seeds -> new BatchComparison(language.batch(seeds), seeds.size(), work, cache, LIMIT),
        ledger);
  }

  /**
   * @param label by which the results of the programs are kept
   * @param ledger a file to append to, or null
   */
  Hunt(String label, Comparison.Maker maker, Path ledger) {
    this.label = label;
    this.maker = maker;
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
    Comparison comparison = maker.of(seeds);
    TreeMap<Integer, String> unusable = comparison.expectation().unusable();
    List<Long> rest = seeds;
    if (!unusable.isEmpty()) {
      List<String> lines = new ArrayList<>();
      lines.add(range(seeds) + unusable.size() + " not run by HotSpot");
      lines.addAll(bySeed(unusable, seeds));
      report(lines);
      rest =
          IntStream.range(0, seeds.size())
              .filter(i -> !unusable.containsKey(i))
              .mapToObj(seeds::get)
              .toList();
      if (rest.isEmpty()) {
        return unusable.size();
      }
      // Without them, which would take their time in each configuration.
      comparison = maker.of(rest);
    }
    int differences = unusable.size();
    for (Configuration configuration : configurations) {
      differences += compare(comparison, configuration, rest);
    }
    return differences;
  }

  private String range(List<Long> seeds) {
    long first = seeds.get(0);
    long last = seeds.get(seeds.size() - 1);
    // A range may lack seeds that HotSpot did not run; they are counted in a line of their own.
    String which =
        last - first + 1 == seeds.size() || seeds.size() > 64
            ? first + ".." + last
            : seeds.stream().map(String::valueOf).collect(Collectors.joining(","));
    return label + " " + which + " ";
  }

  private int compare(Comparison comparison, Configuration configuration, List<Long> seeds)
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
    long limited = comparison.expectation().limited();
    List<String> lines = new ArrayList<>();
    lines.add(
        range
            + (different.isEmpty() ? " equal " : " " + different.size() + " differ ")
            + seconds
            + " s"
            + (limited == 0 ? "" : ", " + limited + " at HotSpot's limits"));
    lines.addAll(bySeed(different, seeds));
    report(lines);
    return different.size();
  }

  private static List<String> bySeed(TreeMap<Integer, String> found, List<Long> seeds) {
    return found.entrySet().stream()
        .map(each -> "  seed " + seeds.get(each.getKey()) + ": " + each.getValue())
        .toList();
  }

  /**
   * Looks for the programs that Kiln cannot compile. If each compiles in its half, that they do not
   * together is the difference.
   */
  private int halves(List<Long> seeds, Configuration configuration)
      throws IOException, InterruptedException {
    int half = seeds.size() / 2;
    int differences =
        batch(seeds.subList(0, half), List.of(configuration))
            + batch(seeds.subList(half, seeds.size()), List.of(configuration));
    if (differences == 0) {
      report(List.of(range(seeds) + configuration.name() + " only its halves can be built"));
      return 1;
    }
    return differences;
  }

  private void report(List<String> lines) throws IOException {
    lines.forEach(System.out::println);
    if (ledger != null) {
      Files.write(ledger, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }
}
