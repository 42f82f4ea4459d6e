package dev.kiln.tests.bench;

import dev.kiln.tests.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What collectors cost, at least: the lower-bound overhead of "Distilling the Real Cost of
 * Production Garbage Collectors" (Cai and others, 2022).
 *
 * <ol>
 *   <li>A run without a collector cannot be measured: one that never collects pays for more memory.
 *       So it is estimated from above, for each program and platform: the least of what remains of
 *       runs of simple collectors when the times of their stops (by their own log) are subtracted,
 *       and of a run that never collects. These use one thread to collect, so that a stop costs as
 *       much processor time as it lasts.
 *   <li>The overhead of a collector is its run's cost in relation to that. The true one is larger.
 *   <li>Cost is time of the whole process, on the wall and of all processors.
 * </ol>
 */
final class LowerBound {
  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final Pattern PAUSE = Pattern.compile("\\bPause .* ([0-9.]+)ms");
  private static final String UNLIMITED = "-Xmx16g";

  private final Measure measure;
  private final List<Platform> platforms;

  /** Cost of a run in nanoseconds. */
  record Cost(double wall, double cpu) {}

  /** A collector that is compared, or estimates the ideal; null instead of a heap limit. */
  private record Collector(String name, List<String> command, boolean collects) {}

  private static final class Platform {
    final List<Collector> ideal;
    final List<Collector> compared;
    final Map<String, List<Cost>> overheads = new LinkedHashMap<>();

    Platform(List<Collector> ideal, List<Collector> compared) {
      this.ideal = ideal;
      this.compared = compared;
    }
  }

  /**
   * @param concurrent the program's image with barriers, of whatever plan runs
   * @param none its image that cannot collect
   */
  LowerBound(Measure measure, Path classes, Path concurrent, Path none) {
    this.measure = measure;
    String kiln = concurrent.toString();
    Platform kilns =
        new Platform(
            List.of(
                new Collector("none", List.of(none.toString()), false),
                new Collector(
                    "stw", List.of(kiln, "-XX:Plan=stw", "-XX:GcWorkers=1", "-Xlog:gc"), true)),
            List.of(
                new Collector("kiln", List.of(kiln), true),
                new Collector("kiln stw", List.of(kiln, "-XX:Plan=stw"), true)));
    List<Collector> theirs = new ArrayList<>();
    for (String name : List.of("Serial", "Parallel", "G1", "Z", "Shenandoah")) {
      theirs.add(hotSpot(name, classes, "-XX:+Use" + name + "GC", "-Xlog:disable"));
    }
    Collector epsilon =
        new Collector(
            "Epsilon",
            hotSpot("", classes, "-XX:+UnlockExperimentalVMOptions", "-XX:+UseEpsilonGC").command(),
            false);
    platforms =
        List.of(
            kilns,
            new Platform(
                List.of(epsilon, hotSpot("Serial", classes, "-XX:+UseSerialGC", "-Xlog:gc")),
                theirs));
  }

  private static Collector hotSpot(String name, Path classes, String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", classes.toString(), "Heaps"));
    return new Collector(name, command, true);
  }

  /** Runs all of them. */
  void measure(String shape, int rounds, long limitMiB) throws IOException, InterruptedException {
    List<String> arguments = List.of(shape, Integer.toString(rounds));
    for (Platform platform : platforms) {
      double wall = Double.MAX_VALUE;
      double cpu = Double.MAX_VALUE;
      for (Collector collector : platform.ideal) {
        Cost cost = run(collector, limitMiB, arguments, true);
        if (cost != null) {
          wall = Math.min(wall, cost.wall());
          cpu = Math.min(cpu, cost.cpu());
        }
      }
      for (Collector collector : platform.compared) {
        Cost cost = run(collector, limitMiB, arguments, false);
        System.out.printf(
            Locale.ROOT,
            "overhead, %-8s -Xmx%dm %-12s %s%n",
            shape,
            limitMiB,
            collector.name(),
            cost == null ? "fails" : text(new Cost(cost.wall() / wall, cost.cpu() / cpu)));
        if (cost != null) {
          platform
              .overheads
              .computeIfAbsent(collector.name(), n -> new ArrayList<>())
              .add(new Cost(cost.wall() / wall, cost.cpu() / cpu));
        }
      }
    }
  }

  /** Prints the geometric means. */
  void print() {
    for (Platform platform : platforms) {
      platform.overheads.forEach(
          (name, costs) -> {
            double wall = costs.stream().mapToDouble(c -> Math.log(c.wall())).average().orElse(0);
            double cpu = costs.stream().mapToDouble(c -> Math.log(c.cpu())).average().orElse(0);
            System.out.printf(
                "overhead, geometric mean of %d: %-12s %s%n",
                costs.size(), name, text(new Cost(Math.exp(wall), Math.exp(cpu))));
          });
    }
  }

  private static String text(Cost cost) {
    return String.format(
        Locale.ROOT, "wall %.2f, processors %.2f x the ideal", cost.wall(), cost.cpu());
  }

  /** Null: it failed. */
  private Cost run(Collector collector, long limitMiB, List<String> arguments, boolean ideal)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(collector.command());
    command.add(1, collector.collects() ? "-Xmx" + limitMiB + "m" : UNLIMITED);
    command.addAll(arguments);
    Outcome outcome = Outcome.of(measure.measured(command), new byte[0], Path.of("."), LIMIT);
    Measure.Run run = measure.last();
    if (run.exit() != 0) {
      return null;
    }
    double pauses = ideal ? pauses(outcome.stdout()) : 0;
    return new Cost(run.wallNanos() - pauses, run.cpuNanos() - pauses);
  }

  /** Nanoseconds of all stops that a log mentions. */
  static double pauses(String log) {
    return PAUSE
        .matcher(log)
        .results()
        .mapToDouble(m -> Double.parseDouble(m.group(1)) * 1e6)
        .sum();
  }
}
