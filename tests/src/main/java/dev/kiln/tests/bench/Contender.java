package dev.kiln.tests.bench;

import dev.kiln.tests.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One way to manage memory: a process that runs a benchmark and prints a line of words.
 *
 * @param name for the table
 * @param command the program, with options that come before the benchmark's arguments; a word
 *     "{limit}" stands for the heap limit ("-Xmx…m")
 */
record Contender(String name, List<String> command) {
  private static final Duration LIMIT = Duration.ofMinutes(5);

  /** A HotSpot collector. */
  static Contender hotSpot(String name, String option, Path classes, String main) {
    return new Contender(name, List.of(java(), option, "{limit}", "-cp", classes.toString(), main));
  }

  /**
   * Runs once.
   *
   * @param megabytes heap limit; programs in C ignore it
   * @return the words printed, or empty when the program failed (out of memory)
   */
  Optional<String[]> run(long megabytes, List<String> arguments)
      throws IOException, InterruptedException {
    var whole = new java.util.ArrayList<String>();
    for (String word : command) {
      whole.add(word.equals("{limit}") ? "-Xmx" + megabytes + "m" : word);
    }
    whole.addAll(arguments);
    Outcome outcome = Outcome.of(whole, new byte[0], Path.of("."), LIMIT);
    return outcome.exit() == 0
        ? Optional.of(outcome.stdout().trim().split("\\s+"))
        : Optional.empty();
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
