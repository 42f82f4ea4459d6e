package dev.kiln.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Runs programs of the corpus on HotSpot and natively, as many at a time as there are processors.
 */
final class CorpusComparison {
  private final Corpus corpus;
  private final Path executable;
  private final Path work;
  private final Oracle oracle;
  private final boolean again;
  private final Function<String, List<NativeRun>> ways;

  /**
   * @param executable the corpus's image
   * @param work programs run in directories below it
   * @param again run HotSpot even where its outcome is kept, and compare with it
   * @param ways how a program of a name runs natively
   */
  CorpusComparison(
      Corpus corpus,
      Path executable,
      Path work,
      Oracle oracle,
      boolean again,
      Function<String, List<NativeRun>> ways) {
    this.corpus = corpus;
    this.executable = executable;
    this.work = work;
    this.oracle = oracle;
    this.again = again;
    this.ways = ways;
  }

  /** Plainly; those of the areas {@code threads} and {@code memory}, or all, also raging. */
  static Function<String, List<NativeRun>> ways(boolean stressed) {
    return name ->
        stressed || name.startsWith("threads.") || name.startsWith("memory.")
            ? List.of(NativeRun.PLAIN, NativeRun.RAGING)
            : List.of(NativeRun.PLAIN);
  }

  /** Starts all programs; each future gives the difference as text, empty if there is none. */
  Map<String, Future<String>> start() {
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    Map<String, Future<String>> running = new LinkedHashMap<>();
    for (String name : corpus.names()) {
      running.put(name, pool.submit(() -> difference(name)));
    }
    pool.shutdown();
    return running;
  }

  /** A started program's difference; that its run failed, by taking too long say, is one too. */
  static String difference(Future<String> running) throws InterruptedException {
    try {
      return running.get();
    } catch (ExecutionException e) {
      return e.getCause() + "\n";
    }
  }

  private String difference(String name) throws IOException, InterruptedException {
    Program program = corpus.program(name);
    Path directory = work.resolve(name);
    Path first = Corpus.emptyDirectory(directory);
    Outcome expected =
        again
            ? oracle.again(program, corpus.classFiles(name), first)
            : oracle.outcome(program, corpus.classFiles(name), first);
    for (NativeRun way : ways.apply(name)) {
      Path empty = Corpus.emptyDirectory(directory);
      String again = "\nagain: " + again(name, way, way.line(program, executable, empty)) + "\n";
      Outcome actual;
      try {
        actual = way.of(program, executable, empty);
      } catch (IllegalStateException e) { // it took too long
        return e.getMessage() + again;
      }
      if (!expected.equals(actual)) {
        return expected.difference(actual, "HotSpot", way.name()) + again;
      }
    }
    return "";
  }

  private static String again(String name, NativeRun way, String line) {
    if (way.equals(NativeRun.PLAIN)) {
      return "tests/corpus/run " + name;
    }
    return way.equals(NativeRun.RAGING) ? "tests/corpus/run --stress " + name : line;
  }
}
