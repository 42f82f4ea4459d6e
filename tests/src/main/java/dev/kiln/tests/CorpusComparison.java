package dev.kiln.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs programs of the corpus on HotSpot and natively, as many at a time as there are processors.
 * Those of the area {@code threads}, with {@code -Dkiln.heavy=true} all, run once more while the
 * collector always runs, checks its marking and overwrites what it frees.
 */
public final class CorpusComparison {
  private static final List<String> STRESS =
      List.of("-XX:+Rage", "-XX:+VerifyHeap", "-XX:+ScribbleFreed");

  private final Corpus corpus;
  private final Path executable;
  private final Path work;
  private final Oracle oracle;
  private final boolean again;

  /**
   * @param executable the corpus's image
   * @param work programs run in directories below it
   * @param again run HotSpot even where its outcome is kept, and compare with it
   */
  public CorpusComparison(Corpus corpus, Path executable, Path work, Oracle oracle, boolean again) {
    this.corpus = corpus;
    this.executable = executable;
    this.work = work;
    this.oracle = oracle;
    this.again = again;
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
    String difference = difference(program, expected, directory, "native");
    if (difference.isEmpty() && (name.startsWith("threads.") || Boolean.getBoolean("kiln.heavy"))) {
      difference = difference(program.with(STRESS), expected, directory, "raging");
    }
    return difference.isEmpty() ? "" : difference + "\nagain: tests/corpus/run " + name + "\n";
  }

  private String difference(Program program, Outcome expected, Path directory, String how)
      throws IOException, InterruptedException {
    Outcome actual = program.natively(executable, Corpus.emptyDirectory(directory));
    return expected.equals(actual) ? "" : expected.difference(actual, "HotSpot", how);
  }
}
