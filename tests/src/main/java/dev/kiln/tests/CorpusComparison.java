package dev.kiln.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs programs of the corpus on HotSpot and natively, as many at a time as there are processors.
 * Those of the areas {@code threads} and {@code memory}, or all, run once more while the collector
 * always runs, checks its marking and overwrites what it frees.
 */
public final class CorpusComparison {
  private static final List<String> STRESS =
      List.of("-XX:+Rage", "-XX:+VerifyHeap", "-XX:+ScribbleFreed");

  /** Each collection looks at the whole heap, so a program with a large one takes its time. */
  private static final Duration STRESS_LIMIT = Duration.ofMinutes(15);

  private final Corpus corpus;
  private final Path executable;
  private final Path work;
  private final Oracle oracle;
  private final boolean again;
  private final boolean stressed;

  /**
   * @param executable the corpus's image
   * @param work programs run in directories below it
   * @param again run HotSpot even where its outcome is kept, and compare with it
   * @param stressed all programs run under stress too, not only those with threads
   */
  public CorpusComparison(
      Corpus corpus, Path executable, Path work, Oracle oracle, boolean again, boolean stressed) {
    this.corpus = corpus;
    this.executable = executable;
    this.work = work;
    this.oracle = oracle;
    this.again = again;
    this.stressed = stressed;
  }

  /** Starts all programs; each future gives the difference as text, empty if there is none. */
  public Map<String, Future<String>> start() {
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    Map<String, Future<String>> running = new LinkedHashMap<>();
    for (String name : corpus.names()) {
      running.put(name, pool.submit(() -> difference(name)));
    }
    pool.shutdown();
    return running;
  }

  private String difference(String name) throws IOException, InterruptedException {
    Program program = corpus.program(name);
    Path directory = work.resolve(name);
    Path first = Corpus.emptyDirectory(directory);
    Outcome expected =
        again
            ? oracle.again(program, corpus.classFiles(name), first)
            : oracle.outcome(program, corpus.classFiles(name), first);
    String difference = difference(program, expected, directory, "native", Program.LIMIT);
    if (difference.isEmpty() && (stressed || hasThreads(name))) {
      Program raging = program.with(STRESS);
      difference = difference(raging, expected, directory, "raging", STRESS_LIMIT);
    }
    return difference.isEmpty() ? "" : difference + "\nagain: tests/corpus/run " + name + "\n";
  }

  private static boolean hasThreads(String name) {
    return name.startsWith("threads.") || name.startsWith("memory.");
  }

  private String difference(
      Program program, Outcome expected, Path directory, String how, Duration limit)
      throws IOException, InterruptedException {
    Outcome actual = program.natively(executable, Corpus.emptyDirectory(directory), limit);
    return expected.equals(actual) ? "" : expected.difference(actual, "HotSpot", how);
  }
}
