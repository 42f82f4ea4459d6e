package dev.kiln.tests.bench;

import dev.kiln.backend.ImageResult;
import dev.kiln.tests.Differential;
import dev.kiln.tests.Outcome;
import dev.kiln.tests.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of the manual, each measured beside HotSpot on the same machine in the same minutes.
 *
 * <p>Run by {@code tests/benchmarks/run [NAME...]}. NAMEs choose compute loops; "hello" the
 * start-up figures; "heap" and what follows it the collector's ({@link HeapFigures}).
 */
public final class Figures {
  private static final Path WORK = Path.of("target", "benchmarks");
  private static final int PAIRS = 15;

  private final Differential differential = new Differential(WORK);
  private final Path root;

  private Figures(Path root) {
    this.root = root;
  }

  /** Prints the table; the first argument is the directory of the tests module. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Figures figures = new Figures(Path.of(args[0]));
    List<String> names = List.of(args).subList(1, args.length);
    if (names.contains("heap")) {
      new HeapFigures(figures.root, WORK)
          .run(names.subList(names.indexOf("heap") + 1, names.size()));
      return;
    }
    if (names.isEmpty() || names.contains("hello")) {
      figures.hello();
    }
    if (names.isEmpty() || !names.equals(List.of("hello"))) {
      figures.compute(names.stream().filter(name -> !name.equals("hello")).toList());
    }
  }

  private void hello() throws IOException, InterruptedException {
    Program program = Program.ofSample(root.resolve("../samples/hello"), WORK);
    long start = System.nanoTime();
    ImageResult image = differential.build(program);
    double seconds = (System.nanoTime() - start) / 1e9;
    Measure measure = new Measure(root.resolve("benchmarks/c/measure.c"), WORK);
    Measure.Run[] runs =
        measure.inPairs(
            List.of(image.output().toString()),
            List.of(java(), "-Xshare:auto", "-cp", program.classPath().get(0).toString(), "Hello"),
            PAIRS);
    System.out.printf(
        "hello: wall %.2f ms, HotSpot %.2f ms, ratio %.3f%n",
        runs[0].wallNanos() / 1e6,
        runs[1].wallNanos() / 1e6,
        (double) runs[0].wallNanos() / runs[1].wallNanos());
    System.out.printf(
        "hello: peak memory %.1f MiB, HotSpot %.1f MiB%n",
        runs[0].peakKiB() / 1024.0, runs[1].peakKiB() / 1024.0);
    System.out.printf(
        "hello: executable %.2f MiB, %d methods, built in %.1f s (%d of %d objects from the cache)%n",
        Files.size(image.output()) / 1048576.0,
        image.methods(),
        seconds,
        image.cacheHits(),
        image.objects());
  }

  private void compute(List<String> names) throws IOException, InterruptedException {
    Path classes = WORK.resolve("compute-classes").toAbsolutePath();
    Program.compile(root.resolve("benchmarks/src"), classes, List.of());
    Program program =
        new Program("compute", List.of(classes), "Compute", List.of(), names, new byte[0]);
    ImageResult image = differential.build(program);
    Map<String, String[]> hotSpot = rows(program.onHotSpot(WORK));
    Map<String, String[]> kiln = rows(program.natively(image.output(), WORK));
    double logs = 0;
    for (Map.Entry<String, String[]> row : hotSpot.entrySet()) {
      String[] own = kiln.get(row.getKey());
      if (own == null || !own[2].equals(row.getValue()[2])) {
        throw new IllegalStateException(row.getKey() + " computes something else than on HotSpot");
      }
      double ratio = Double.parseDouble(own[1]) / Double.parseDouble(row.getValue()[1]);
      logs += Math.log(ratio);
      System.out.printf(
          "%-14s %8.2f ms, HotSpot %8.2f ms, ratio %.2f%n",
          row.getKey(),
          Double.parseDouble(own[1]) / 1e6,
          Double.parseDouble(row.getValue()[1]) / 1e6,
          ratio);
    }
    System.out.printf("geometric mean %.2f%n", Math.exp(logs / hotSpot.size()));
  }

  private static Map<String, String[]> rows(Outcome outcome) {
    if (outcome.exit() != 0) {
      throw new IllegalStateException("exit " + outcome.exit() + ": " + outcome.stderr());
    }
    Map<String, String[]> rows = new LinkedHashMap<>();
    outcome.stdout().lines().map(line -> line.split(" ")).forEach(row -> rows.put(row[0], row));
    return rows;
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
