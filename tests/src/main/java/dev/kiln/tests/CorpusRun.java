package dev.kiln.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;

/**
 * Compiles chosen programs of the corpus into one image and compares them with HotSpot: what {@code
 * tests/corpus/run} starts. The exit code is 1 if one differs.
 */
final class CorpusRun {
  private CorpusRun() {}

  /** Arguments: sources, work directory, then options and names. */
  public static void main(String[] args) throws Exception {
    List<String> names = new ArrayList<>(Arrays.asList(args).subList(2, args.length));
    boolean again = names.remove("--again");
    boolean stressed = names.remove("--stress");
    Path work = Path.of(args[1]);
    Corpus corpus =
        new Corpus(Path.of(args[0]), work, names.isEmpty() ? null : String.join(",", names));
    Differential differential = new Differential(work);
    long start = System.nanoTime();
    Path executable = differential.build(corpus.program("")).output();
    long built = System.nanoTime();
    Map<String, Future<String>> running =
        new CorpusComparison(
                corpus,
                executable,
                work.resolve("run"),
                new Oracle(Differential.cache()),
                again,
                CorpusComparison.ways(stressed))
            .start();
    int different = 0;
    for (Map.Entry<String, Future<String>> entry : running.entrySet()) {
      String difference = CorpusComparison.difference(entry.getValue());
      if (!difference.isEmpty()) {
        System.out.println(entry.getKey() + " differs\n" + difference);
        different++;
      }
    }
    System.out.printf(
        "%d programs, %d different; image %d s, runs %d s%n",
        running.size(),
        different,
        (built - start) / 1_000_000_000,
        (System.nanoTime() - built) / 1_000_000_000);
    System.exit(different == 0 ? 0 : 1);
  }
}
