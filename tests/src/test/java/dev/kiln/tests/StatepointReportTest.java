package dev.kiln.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.report.census.Census;
import dev.kiln.report.counters.Merge;
import dev.kiln.report.format.JsonReports;
import dev.kiln.report.format.LcovFormat;
import dev.kiln.report.format.RestList;
import dev.kiln.report.format.SourceFiles;
import dev.kiln.report.format.TextSummary;
import dev.kiln.report.html.HtmlReport;
import dev.kiln.report.model.Breakdown;
import dev.kiln.report.model.Report;
import dev.kiln.report.model.Statepoint.Kind;
import dev.kiln.report.model.Totals;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Makes reports of images with coverage, in {@code target/statepoint-report}: of the small program
 * whose methods the faults are built into, and of an area of the corpus, or of what {@code
 * -Dkiln.coverage.corpus} names ({@code .} for all, which takes long), once with collections where
 * none has been yet and once with collections at every nth safepoint.
 */
class StatepointReportTest {
  private static final Path WORK = Path.of("target", "statepoint-report");
  private static final Path CORPUS = Path.of("corpus");

  private static final List<String> STRESS =
      List.of("-XX:+ScribbleFreed", "-XX:CollectEvery=10", "-XX:AllocationChunk=512");

  /** No search for what has not been met: each safepoint counts how often it is reached. */
  private static final List<String> EVERY =
      List.of(
          "-XX:CollectEverySafepoint=" + Integer.getInteger("kiln.coverage.every", 100),
          "-XX:AllocationChunk=512",
          "-XX:+ScribbleFreed");

  private static Path counters(String name) throws IOException {
    var file = Files.createDirectories(WORK).resolve(name + ".kcov").toAbsolutePath();
    Files.deleteIfExists(file);
    return file;
  }

  private static NativeRun way(String name, Path counters, String seek, List<String> options) {
    return new NativeRun(
        name,
        options,
        List.of("KILN_COVERAGE=" + counters, "KILN_COVERAGE_SEEK=" + seek),
        Duration.ofMinutes(20));
  }

  /** Those of a program and, where the JDK has them, of the class library. */
  private static List<Path> places(Path sources) {
    var library = Path.of(System.getProperty("java.home"), "lib", "src.zip");
    return Files.exists(library) ? List.of(sources, library) : List.of(sources);
  }

  private static Report write(String name, Report report, Path counters, Path sources)
      throws IOException {
    var merged = Merge.of(report, List.of(counters));
    try (var files = new SourceFiles(places(sources))) {
      HtmlReport.write(merged, files, WORK.resolve(name + "-html"));
      LcovFormat.write(merged, files, WORK.resolve(name + ".info"));
    }
    JsonReports.write(merged, WORK.resolve(name + ".json.gz"));
    RestList.write(merged, WORK.resolve(name + "-rest.txt"));
    try (var text = new PrintWriter(WORK.resolve(name + ".txt").toFile())) {
      TextSummary.print(merged, text);
    }
    return merged;
  }

  @Test
  void aSmallProgram() throws IOException, InterruptedException {
    var classes = WORK.resolve("classes").toAbsolutePath();
    var sources = Path.of("statepoints", "src");
    Program.compile(sources, classes, List.of());
    var program =
        new Program("victim", List.of(classes), "Victim", List.of(), List.of(), new byte[0]);
    var found = new AtomicReference<Report>();
    var image =
        new Differential(WORK)
            .build(program, "stw", true, parts -> found.set(Census.of(parts)))
            .output();
    var counters = counters("victim");
    var expected = program.onHotSpot(WORK);
    for (var options : List.of(STRESS, List.<String>of())) {
      assertEquals(expected, way("seeking", counters, "1", options).of(program, image, WORK));
    }
    var report = write("victim", found.get(), counters, sources);
    assertEquals(List.of(), report.violations());
    assertEquals(2, report.runs().runs());
    var totals = Totals.of(report);
    assertTrue(totals.executed > 300, totals.executed + " reached");
    assertTrue(totals.scanned > totals.executed / 2, totals.scanned + " of " + totals.executed);
    var main = statepointsOf(report, "Victim", "main([Ljava/lang/String;)V");
    var dispatched = main.stream().filter(s -> s.kind() == Kind.DISPATCH && s.scanned()).toList();
    assertFalse(dispatched.isEmpty());
    assertTrue(dispatched.stream().anyMatch(s -> s.hits().live > 0));
    assertTrue(Files.exists(WORK.resolve("victim-html/_unnamed/Victim.java.html")));
    positions(report);
  }

  /** All statepoints have a method; those of methods with lines almost always a line. */
  private static void positions(Report report) {
    var withLines = new HashSet<Integer>();
    var all = report.functions().stream().flatMap(f -> f.statepoints().stream()).toList();
    assertEquals(List.of(), all.stream().filter(s -> s.depth() == 0).toList());
    all.stream().filter(s -> s.frames()[2] > 0).forEach(s -> withLines.add(s.frames()[0]));
    for (var kind : List.of(Kind.ENTRY_POLL, Kind.LOOP_POLL, Kind.RUNTIME)) {
      var there =
          all.stream().filter(s -> s.kind() == kind && withLines.contains(s.frames()[0])).toList();
      assertFalse(there.isEmpty(), kind + ": none");
      var known = there.stream().filter(s -> s.frames()[2] > 0).count();
      assertTrue(known >= there.size() * 0.95, kind + ": " + known + " of " + there.size());
    }
    assertTrue(all.stream().anyMatch(s -> "kiln_literal_slow".equals(s.callee()) && s.depth() > 1));
    var polls =
        statepointsOf(report, "Victim$Spin", "run(I)J").stream()
            .filter(s -> s.kind() == Kind.LOOP_POLL)
            .toList();
    assertFalse(polls.isEmpty());
    assertTrue(
        polls.stream().allMatch(s -> s.frames()[2] >= 29 && s.frames()[2] <= 32),
        "the poll is in its loop");
  }

  private static List<dev.kiln.report.model.Statepoint> statepointsOf(
      Report report, String owner, String method) {
    return report.functions().stream()
        .filter(
            f -> {
              var row = report.methods().get(f.method());
              return row.name().equals(method)
                  && report.classes().get(row.owner()).name().equals(owner);
            })
        .flatMap(f -> f.statepoints().stream())
        .toList();
  }

  /** The programs of the corpus that were chosen, and their image. */
  private record Chosen(Corpus corpus, Path image, Report report) {
    static Chosen build() throws IOException, InterruptedException {
      var only = System.getProperty("kiln.coverage.corpus", "algorithms");
      var corpus = new Corpus(CORPUS, WORK, only.equals(".") ? null : only);
      var found = new AtomicReference<Report>();
      var image =
          new Differential(WORK)
              .build(corpus.program(""), "concurrent", true, parts -> found.set(Census.of(parts)))
              .output();
      return new Chosen(corpus, image, found.get());
    }

    /** Each program runs in all ways, as HotSpot does. The report of that must be a good one. */
    void check(String name, Path counters, List<NativeRun> ways)
        throws IOException, InterruptedException {
      // Where CorpusTest runs them: an outcome of HotSpot's is kept by the directory too.
      var running =
          new CorpusComparison(
                  corpus,
                  image,
                  Path.of("target", "corpus", "run"),
                  new Oracle(Differential.cache()),
                  false,
                  program -> ways)
              .start();
      var differences = new StringBuilder();
      for (var each : running.entrySet()) {
        var difference = CorpusComparison.difference(each.getValue());
        if (!difference.isEmpty()) {
          differences.append(each.getKey()).append(" differs\n").append(difference);
        }
      }
      var merged = write(name, report, counters, CORPUS);
      assertEquals("", differences.toString());
      assertEquals(List.of(), merged.violations());
      assertEquals(
          running.size() * ways.size(),
          merged.runs().runs(),
          "a program did not write its counters");
      var library = new Breakdown(merged).library();
      assertTrue(library.executed > 3000, library.executed + " reached");
      assertTrue(library.percent() >= 90, library.percent() + " %");
    }
  }

  /** Collections where no run has had one yet, and frequent ones besides; then at every nth. */
  @Test
  @Timeout(value = 4, unit = TimeUnit.HOURS)
  void theCorpus() throws IOException, InterruptedException {
    var chosen = Chosen.build();
    var sought = counters("corpus");
    chosen.check(
        "corpus",
        sought,
        List.of(way("seeking", sought, "rest", List.of()), way("both", sought, "rest", STRESS)));
    var every = counters("every");
    chosen.check("every", every, List.of(way("every", every, "no", EVERY)));
  }
}
