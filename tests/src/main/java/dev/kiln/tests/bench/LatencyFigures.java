package dev.kiln.tests.bench;

import dev.kiln.tests.Differential;
import dev.kiln.tests.Outcome;
import dev.kiln.tests.Program;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** How long a program is held by its collector, beside HotSpot's collectors. */
final class LatencyFigures {
  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final Duration NOISE = Duration.ofSeconds(20);
  private static final List<String> COLLECTORS =
      List.of("Serial", "Parallel", "G1", "Z", "Shenandoah");

  private final Path classes;
  private final Path work;
  private final String classPath;
  private final Differential differential;
  private final boolean alone;

  /**
   * @param alone leave HotSpot out
   */
  LatencyFigures(Path classes, Path work, Differential differential, boolean alone) {
    this.alone = alone;
    this.classes = classes;
    this.work = work;
    this.differential = differential;
    this.classPath = classes + ":" + histogramJar();
  }

  /** The library that counts latencies, which the benchmark is compiled with too. */
  static Path histogramJar() {
    return Path.of(Histogram.class.getProtectionDomain().getCodeSource().getLocation().getPath());
  }

  /** 50 threads, 1 GiB alive, 1 GB allocated a second. */
  void hold() throws IOException, InterruptedException {
    List<String> arguments = List.of("50", "1024", "1000", "20");
    System.out.println(
        "50 threads, 1 GiB alive, 1000 MiB/s, -Xms and -Xmx 3 GiB;"
            + " microseconds: p50 p99 p99.9 max count");
    System.out.println("machine: " + machineNoise());
    List<String> kiln = command("Hold", "-Xms3g", "-Xmx3g", "-Xlog:gc*");
    touchMemory();
    print("kiln", outcome(kiln, arguments));
    for (String collector : collectors()) {
      touchMemory();
      print(collector, outcome(hotSpot(collector, "Hold", "-Xms3g", "-Xmx3g"), arguments));
    }
  }

  /**
   * What the machine takes from a thread without giving its processor to another: a virtual
   * machine's host, interrupts. It counts as the thread's processor time, so no figure of a thread
   * can be finer.
   */
  private static String machineNoise() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long most = 0;
    int long100us = 0;
    long before = threads.getCurrentThreadCpuTime();
    for (long end = System.nanoTime() + NOISE.toNanos(); System.nanoTime() < end; ) {
      long now = threads.getCurrentThreadCpuTime();
      most = Math.max(most, now - before);
      long100us += now - before > 100_000 ? 1 : 0;
      before = now;
    }
    return String.format(
        Locale.ROOT,
        "a loop that reads its processor time lost at most %.3f ms at once, %d times over 0.1 ms in %d s",
        most / 1e6,
        long100us,
        NOISE.toSeconds());
  }

  /**
   * Has the system find 4 GiB of memory once, and give it back: on a virtual machine that has not
   * had that memory from its host yet, each fault takes so long that it hides the collector's part.
   */
  private static void touchMemory() throws IOException, InterruptedException {
    outcome(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xms4g",
            "-Xmx4g",
            "-XX:+AlwaysPreTouch",
            "-version"),
        List.of());
  }

  /** One thread 10,000 frames deep, while cycles follow each other. */
  void handshake() throws IOException, InterruptedException {
    System.out.println("a thread 10000 frames deep; by the collector's own account:");
    print("kiln", outcome(command("Deep", "-Xmx64m", "-Xlog:gc*"), List.of("10000", "10")));
  }

  private List<String> collectors() {
    return alone ? List.of() : COLLECTORS;
  }

  private static void print(String name, Outcome outcome) {
    if (outcome.exit() != 0) {
      System.out.println(name + " fails: " + outcome.stderr().lines().findFirst().orElse(""));
      return;
    }
    outcome
        .stdout()
        .lines()
        .map(LatencyFigures::figure)
        .filter(line -> !line.isEmpty())
        .forEach(line -> System.out.println(name + ": " + line));
  }

  /** A line that the program printed, or of the collector's account; empty: of its log. */
  private static String figure(String line) {
    int account = Math.max(line.indexOf("gc-held"), line.indexOf("gc-answered"));
    return !line.startsWith("[") ? line : account < 0 ? "" : line.substring(account);
  }

  /** Minimum mutator utilization of one busy thread with 256 MiB alive; a table and a picture. */
  void utilization() throws IOException, InterruptedException {
    List<String> arguments = List.of("256", "10");
    Map<String, Utilization> runs = new LinkedHashMap<>();
    runs.put("Kiln", utilization(outcome(command("Gaps", "-Xmx1g"), arguments)));
    for (String collector : collectors()) {
      runs.put(collector, utilization(outcome(hotSpot(collector, "Gaps", "-Xmx1g"), arguments)));
    }
    System.out.println("gaps of more than 20 us, microseconds: p50 p90 p99 p99.9 max count share");
    runs.forEach((name, run) -> System.out.printf("%-12s %s%n", name, run.gaps()));
    Map<String, double[]> curves = new LinkedHashMap<>();
    runs.forEach((name, run) -> curves.put(name, run.curve()));
    StringBuilder head = new StringBuilder("utilization, % of a window of ms");
    for (double window : Utilization.WINDOWS) {
      head.append(String.format(Locale.ROOT, " %5s", window < 1 ? "" + window : "" + (int) window));
    }
    System.out.println(head);
    curves.forEach(
        (name, curve) -> {
          StringBuilder line = new StringBuilder(String.format("%-32s", name));
          for (double share : curve) {
            line.append(String.format(Locale.ROOT, " %5.1f", 100 * share));
          }
          System.out.println(line);
        });
    Path picture = work.resolve("utilization.svg").toAbsolutePath();
    Files.writeString(picture, Utilization.svg(curves));
    System.out.println("picture: " + picture);
  }

  private static Utilization utilization(Outcome outcome) {
    if (outcome.exit() != 0) {
      throw new IllegalStateException(outcome.stderr());
    }
    return Utilization.parse(outcome.stdout());
  }

  private List<String> command(String main, String... options) throws IOException {
    Program program =
        new Program(
            main, List.of(classes, histogramJar()), main, List.of(), List.of(), new byte[0]);
    List<String> command = new ArrayList<>();
    command.add(differential.build(program).output().toString());
    command.addAll(List.of(options));
    return command;
  }

  private List<String> hotSpot(String collector, String main, String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+Use" + collector + "GC");
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", classPath, main));
    return command;
  }

  private static Outcome outcome(List<String> command, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> whole = new ArrayList<>(command);
    whole.addAll(arguments);
    return Outcome.of(whole, new byte[0], Path.of("."), LIMIT);
  }
}
