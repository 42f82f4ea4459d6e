package dev.kiln.tests.bench;

import dev.kiln.backend.MissingLibrary;
import dev.kiln.tests.Differential;
import dev.kiln.tests.Program;
import dev.kiln.toolchain.MemoryLibrary;
import dev.kiln.toolchain.Tool;
import dev.kiln.toolchain.ToolFailure;
import dev.kiln.toolchain.Toolchain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The collector's figures, beside HotSpot's collectors, Boehm's, and malloc libraries on the same
 * shapes of heap.
 *
 * <p>Run by {@code tests/benchmarks/run heap [throughput | minimum | barrier | allocation | malloc
 * | metadata | hold | handshake | utilization | overhead]...}. With "alone" among them the latency
 * figures leave HotSpot out.
 */
final class HeapFigures {
  private static final List<String> SHAPES = List.of("trees", "lists", "maps", "strings", "arrays");
  private static final int REPEATS = 3;
  private static final int ROUNDS = 9;

  private final Path root;
  private final Path work;
  private final Path classes;
  private final Differential differential;

  HeapFigures(Path root, Path work) throws IOException {
    this.root = root;
    this.work = work;
    this.differential = new Differential(work);
    this.classes = work.resolve("heap-classes").toAbsolutePath();
    Program.compile(root.resolve("benchmarks/gc"), classes, List.of(LatencyFigures.histogramJar()));
  }

  void run(List<String> parts) throws IOException, InterruptedException {
    if (parts.isEmpty() || parts.contains("throughput")) {
      throughput();
    }
    if (parts.isEmpty() || parts.contains("minimum")) {
      minimum();
    }
    if (parts.isEmpty() || parts.contains("barrier")) {
      barrier();
    }
    if (parts.isEmpty() || parts.contains("allocation")) {
      allocation();
    }
    if (parts.isEmpty() || parts.contains("malloc")) {
      malloc();
    }
    if (parts.isEmpty() || parts.contains("metadata")) {
      metadata();
    }
    LatencyFigures latency =
        new LatencyFigures(classes, work, differential, parts.contains("alone"));
    if (parts.isEmpty() || parts.contains("hold")) {
      latency.hold();
    }
    if (parts.isEmpty() || parts.contains("handshake")) {
      latency.handshake();
    }
    if (parts.isEmpty() || parts.contains("utilization")) {
      latency.utilization();
    }
    if (parts.isEmpty() || parts.contains("overhead")) {
      overhead();
    }
  }

  /** Time of a round with a limit of three times what HotSpot's serial collector finds alive. */
  private void throughput() throws IOException, InterruptedException {
    List<Contender> managed = new ArrayList<>();
    managed.add(kiln("kiln", "Heaps", "concurrent"));
    managed.add(kiln("kiln stw", "Heaps", "stw"));
    managed.add(Contender.hotSpot("Serial", "-XX:+UseSerialGC", classes, "Heaps"));
    managed.add(Contender.hotSpot("Parallel", "-XX:+UseParallelGC", classes, "Heaps"));
    managed.add(Contender.hotSpot("G1", "-XX:+UseG1GC", classes, "Heaps"));
    managed.add(Contender.hotSpot("ZGC", "-XX:+UseZGC", classes, "Heaps"));
    managed.add(Contender.hotSpot("Shenandoah", "-XX:+UseShenandoahGC", classes, "Heaps"));
    List<Contender> all = new ArrayList<>(managed);
    all.addAll(inC());
    Map<String, List<Double>> ratios = new LinkedHashMap<>();
    System.out.println("time of a round in ms, limit 3 x live");
    for (String shape : SHAPES) {
      long live = live(shape);
      long limit = Math.max(1, 3 * live >> 20);
      Map<String, Optional<Double>> times = interleaved(all, limit, shape);
      StringBuilder line = new StringBuilder("%-8s -Xmx%dm".formatted(shape, limit));
      Optional<Double> g1 = times.get("G1");
      times.forEach(
          (name, time) -> {
            line.append(
                time.map(t -> "  %s %.1f".formatted(name, t / 1e6)).orElse("  " + name + " fails"));
            if (time.isPresent() && g1.isPresent()) {
              ratios.computeIfAbsent(name, n -> new ArrayList<>()).add(time.get() / g1.get());
            }
          });
      System.out.println(line);
    }
    ratios.forEach(
        (name, list) ->
            System.out.printf(
                "%-12s %.2f x G1's time (geometric mean of %d)%n",
                name, geometricMean(list), list.size()));
  }

  /** What the collectors cost over an estimate of no collector at all, with a limit of 3 x live. */
  private void overhead() throws IOException, InterruptedException {
    Measure measure = new Measure(root.resolve("benchmarks/c/measure.c"), work);
    Path concurrent = Path.of(kiln("kiln", "Heaps", "concurrent").command().get(0));
    Path none = Path.of(kiln("kiln", "Heaps", "none").command().get(0));
    LowerBound bound = new LowerBound(measure, classes, concurrent, none);
    for (String shape : SHAPES) {
      bound.measure(shape, ROUNDS, Math.max(1, 3 * live(shape) >> 20));
    }
    bound.print();
  }

  /** The smallest limit, to 5 %, with which a shape finishes. */
  private void minimum() throws IOException, InterruptedException {
    Contender serial = Contender.hotSpot("Serial", "-XX:+UseSerialGC", classes, "Heaps");
    Contender kiln = kiln("kiln", "Heaps", "concurrent");
    System.out.println("smallest heap that suffices, MiB");
    for (String shape : SHAPES) {
      double theirs = smallest(serial, shape);
      double ours = smallest(kiln, shape);
      System.out.printf(
          "%-8s kiln %.0f, Serial %.0f, ratio %.2f%n", shape, ours, theirs, ours / theirs);
    }
  }

  /** What the heap needs beside itself, as a share of it, with a limit of 3 x live. */
  private void metadata() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(kiln("kiln", "Heaps", "concurrent").command());
    command.add("-Xlog:gc*");
    Contender kiln = new Contender("kiln", command);
    for (String shape : SHAPES) {
      long limit = Math.max(1, 3 * live(shape) >> 20);
      List<String> words =
          List.of(kiln.run(limit, List.of(shape, Integer.toString(ROUNDS))).orElseThrow());
      int at = words.indexOf("gc-metadata");
      System.out.printf("%-8s %s%n", shape, String.join(" ", words.subList(at, at + 11)));
    }
  }

  /** Images with and without barriers, neither of which ever collects. */
  private void barrier() throws IOException, InterruptedException {
    List<Double> ratios = new ArrayList<>();
    for (String main : List.of("Heaps", "Compute")) {
      Contender with = neverCollecting(kiln("with", main, "concurrent"));
      Contender without = neverCollecting(kiln("without", main, "none"));
      // Arrays would need more memory than there is.
      List<String> names =
          main.equals("Heaps")
              ? List.of("trees", "lists", "maps", "strings")
              : List.of("nbody", "sieve", "strings", "hashmap", "sort");
      for (String name : names) {
        List<Double> pairs = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
          pairs.add(timeOf(with, main, name) / timeOf(without, main, name));
        }
        double ratio = median(pairs);
        ratios.add(ratio);
        System.out.printf("barrier, %s: with / without %.3f%n", name, ratio);
      }
    }
    System.out.printf("barrier: geometric mean %.3f%n", geometricMean(ratios));
  }

  private static double timeOf(Contender contender, String main, String name)
      throws IOException, InterruptedException {
    List<String> arguments = main.equals("Heaps") ? List.of(name, "5") : List.of(name);
    String[] words =
        contender
            .run(16_000, arguments)
            .orElseThrow(() -> new IllegalStateException(name + " needs more than 16 GB"));
    return Double.parseDouble(words[1]);
  }

  /** Nanoseconds a small object, of which the last 1,024 are alive. */
  private void allocation() throws IOException, InterruptedException {
    List<Contender> all = new ArrayList<>();
    all.add(kiln("kiln", "Allocate", "concurrent"));
    all.add(Contender.hotSpot("G1", "-XX:+UseG1GC", classes, "Allocate"));
    for (Contender contender : inC()) {
      all.add(contender);
    }
    for (Contender contender : all) {
      List<String> arguments = contender.command().size() == 1 ? List.of("allocate") : List.of();
      Map<String, List<Double>> best = new LinkedHashMap<>();
      for (int i = 0; i < REPEATS; i++) {
        String[] words = contender.run(1000, arguments).orElseThrow();
        for (int k = 0; k < words.length; k += 2) {
          best.computeIfAbsent(words[k], w -> new ArrayList<>())
              .add(Double.parseDouble(words[k + 1]));
        }
      }
      StringBuilder line = new StringBuilder("allocation, ns an object: " + contender.name());
      best.forEach((size, list) -> line.append("  %s B %.1f".formatted(size, median(list))));
      System.out.println(line);
    }
  }

  /** Nanoseconds a block outside the heap, for each library that can serve it. */
  private void malloc() throws IOException, InterruptedException {
    List<Contender> all = new ArrayList<>();
    all.add(Contender.hotSpot("HotSpot", "-XX:+UseG1GC", classes, "OffHeap"));
    for (MemoryLibrary library : MemoryLibrary.values()) {
      Program program =
          new Program(
              "OffHeap-" + library.optionName(),
              List.of(classes),
              "OffHeap",
              List.of(),
              List.of(),
              new byte[0]);
      try {
        Path image = differential.build(program, library).output();
        all.add(new Contender(library.optionName(), List.of(image.toString(), "{limit}")));
      } catch (MissingLibrary e) {
        System.out.println(library.optionName() + " is left out: " + e.getMessage());
      }
    }
    for (Contender contender : all) {
      List<Double> times = new ArrayList<>();
      for (int i = 0; i < REPEATS; i++) {
        times.add(Double.parseDouble(contender.run(100, List.of()).orElseThrow()[1]));
      }
      System.out.printf("malloc, ns a block: %s %.1f%n", contender.name(), median(times));
    }
  }

  private Contender kiln(String name, String main, String plan) throws IOException {
    Path compiled = classes;
    if (main.equals("Compute")) {
      compiled = work.resolve("compute-classes").toAbsolutePath();
      Program.compile(root.resolve("benchmarks/src"), compiled, List.of());
    }
    Program program =
        new Program(main + "-" + plan, List.of(compiled), main, List.of(), List.of(), new byte[0]);
    return new Contender(
        name, List.of(differential.build(program, plan).output().toString(), "{limit}"));
  }

  private static Contender neverCollecting(Contender kiln) {
    List<String> command = new ArrayList<>(kiln.command());
    command.add(1, "-XX:Plan=none");
    return new Contender(kiln.name(), command);
  }

  /** The shapes in C; a library that is not installed is left out and named. */
  private List<Contender> inC() throws IOException {
    Map<String, List<String>> variants = new LinkedHashMap<>();
    variants.put("malloc", List.of());
    variants.put("jemalloc", List.of("-ljemalloc"));
    variants.put("mimalloc", List.of("-lmimalloc"));
    variants.put("Boehm", List.of("-DBOEHM", "-lgc"));
    Toolchain toolchain = Toolchain.open();
    List<Contender> contenders = new ArrayList<>();
    for (Map.Entry<String, List<String>> variant : variants.entrySet()) {
      Path output = work.resolve("heaps-" + variant.getKey()).toAbsolutePath();
      List<String> command = new ArrayList<>();
      command.addAll(List.of("-O2", "-fuse-ld=" + toolchain.program(Tool.LLD)));
      command.add(root.resolve("benchmarks/gc/heaps.c").toAbsolutePath().toString());
      command.addAll(List.of("-o", output.toString()));
      command.addAll(variant.getValue());
      try {
        toolchain.run(Tool.CLANG, command);
      } catch (ToolFailure e) {
        System.out.println(
            variant.getKey()
                + " is left out, it is not installed"
                + " (Debian: libjemalloc-dev, libmimalloc-dev, libgc-dev)");
        continue;
      }
      contenders.add(new Contender(variant.getKey(), List.of(output.toString())));
    }
    return contenders;
  }

  private long live(String shape) throws IOException, InterruptedException {
    String[] words =
        Contender.hotSpot("Serial", "-XX:+UseSerialGC", classes, "Heaps")
            .run(2000, List.of(shape, "1"))
            .orElseThrow();
    return Long.parseLong(words[3]);
  }

  private static Map<String, Optional<Double>> interleaved(
      List<Contender> all, long limit, String shape) throws IOException, InterruptedException {
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int i = 0; i < REPEATS; i++) {
      for (Contender contender : all) {
        List<Double> list = times.computeIfAbsent(contender.name(), n -> new ArrayList<>());
        nanos(contender, limit, shape, ROUNDS).ifPresent(list::add);
      }
    }
    Map<String, Optional<Double>> medians = new LinkedHashMap<>();
    times.forEach(
        (name, list) ->
            medians.put(
                name, list.size() == REPEATS ? Optional.of(median(list)) : Optional.empty()));
    return medians;
  }

  private static Optional<Double> nanos(Contender contender, long limit, String shape, int rounds)
      throws IOException, InterruptedException {
    return contender
        .run(limit, List.of(shape, Integer.toString(rounds)))
        .map(words -> Double.parseDouble(words[1]));
  }

  private static double smallest(Contender contender, String shape)
      throws IOException, InterruptedException {
    double low = 1;
    double high = 1024;
    while (high / low > 1.05 && high - low > 1) {
      double middle = Math.sqrt(low * high);
      if (contender.run(Math.round(middle), List.of(shape, "3")).isPresent()) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return Math.round(high);
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static double geometricMean(List<Double> values) {
    return Math.exp(
        Arrays.stream(values.toArray(Double[]::new)).mapToDouble(Math::log).average().orElse(0));
  }
}
