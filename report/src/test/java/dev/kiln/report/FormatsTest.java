package dev.kiln.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.report.counters.Merge;
import dev.kiln.report.format.DiffText;
import dev.kiln.report.format.JsonReports;
import dev.kiln.report.format.LcovFormat;
import dev.kiln.report.format.RestList;
import dev.kiln.report.format.SourceFiles;
import dev.kiln.report.format.TextSummary;
import dev.kiln.report.model.Breakdown;
import dev.kiln.report.model.Report;
import dev.kiln.report.model.Report.Violation;
import dev.kiln.report.model.SourceIndex;
import dev.kiln.report.model.Statepoint;
import dev.kiln.report.model.Totals;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {
  @TempDir Path directory;
  private Report counted;

  @BeforeEach
  void count() throws IOException {
    var first =
        SampleReport.counters(
            directory.resolve("a.kcov"),
            1,
            new int[] {1, 3},
            new long[] {32, 2, 5, 1, 7, 0b01},
            new long[] {112, 2, 5, 0, 0, 0});
    var second =
        SampleReport.counters(
            directory.resolve("b.kcov"), 2, new int[] {2}, new long[] {32, 4, 1, 1, 1, 0b10});
    counted = Merge.of(SampleReport.of(List.of()), List.of(first, second));
  }

  @Test
  void countersOfRunsAddUp() {
    var totals = Totals.of(counted);
    assertEquals(4, totals.statepoints);
    assertEquals(3, totals.executed);
    assertEquals(2, totals.scanned);
    assertEquals(200.0 / 3, totals.percent(), 1e-9);
    assertEquals(3, totals.roots);
    var hits = counted.functions().get(0).statepoints().get(1).hits();
    assertEquals(6, hits.scanned);
    assertEquals(2, hits.stopped);
    assertEquals(8, hits.live);
    assertEquals(0b11, hits.seen);
    assertEquals(0b110, hits.phases);
    assertEquals(new Report.Runs(3, 18), counted.runs());
  }

  @Test
  void countersOfAnotherImageAreRefused() throws IOException {
    var file = SampleReport.counters(directory.resolve("c.kcov"), 1, new int[0]);
    var bytes = Files.readAllBytes(file);
    bytes[8] ^= 1;
    Files.write(file, bytes);
    assertRefused(file, "was written by another image");
  }

  @Test
  void countersThatWereCutAreRefused() throws IOException {
    var file = directory.resolve("a.kcov");
    var bytes = Files.readAllBytes(file);
    for (int length : new int[] {bytes.length - 1, bytes.length - 40, 49}) {
      Files.write(file, Arrays.copyOf(bytes, length));
      assertRefused(file, "is damaged");
    }
    Files.write(file, Arrays.copyOf(bytes, 47));
    assertRefused(file, "holds no counters");
    Files.write(file, Arrays.copyOf(bytes, bytes.length + 8));
    assertRefused(file, "is damaged");
  }

  private static void assertRefused(Path counters, String why) {
    var report = SampleReport.of(List.of());
    var refusal = assertThrows(IOException.class, () -> Merge.of(report, List.of(counters)));
    assertTrue(refusal.getMessage().startsWith(counters + " " + why), refusal.getMessage());
  }

  @Test
  void jsonKeepsAll() throws IOException {
    for (var name : List.of("r.json", "r.json.gz")) {
      var file = directory.resolve(name);
      JsonReports.write(counted, file);
      var copy = directory.resolve("copy-" + name);
      JsonReports.write(JsonReports.read(file), copy);
      assertEquals(-1, Files.mismatch(file, copy));
      assertEquals(2, Totals.of(JsonReports.read(file)).scanned);
    }
    var other = Files.writeString(directory.resolve("x.json"), "{\"format\": \"other\"}");
    assertThrows(IOException.class, () -> JsonReports.read(other));
    var broken = Files.writeString(directory.resolve("y.json"), "[1,");
    assertThrows(IOException.class, () -> JsonReports.read(broken));
  }

  @Test
  void lcovCountsScansByLine() throws IOException {
    var source = Files.createDirectories(directory.resolve("src/a")).resolve("B.java");
    Files.writeString(source, "class B {}\n");
    var file = directory.resolve("lcov.info");
    try (var sources = new SourceFiles(List.of(directory.resolve("src")))) {
      LcovFormat.write(counted, sources, file);
    }
    var text = Files.readString(file);
    assertTrue(text.contains("SF:" + source.toAbsolutePath().normalize() + "\n"), text);
    assertTrue(text.contains("DA:4,0\nDA:6,0\nLF:2\nLH:0\n"), text);
    assertTrue(text.contains("SF:Main.java\n"), text);
    assertTrue(text.contains("FNDA:5,Main.main()V\n"), text);
    assertTrue(text.contains("DA:2,5\nLF:1\nLH:1\n"), text);
    assertTrue(text.contains("DA:9,6\n"), text);
  }

  private static String printed(java.util.function.Consumer<PrintWriter> printer) {
    var text = new StringWriter();
    printer.accept(new PrintWriter(text));
    return text.toString();
  }

  @Test
  void theSummaryNamesViolations() {
    var violation = new Violation("no-poll", "a/B.work()V", 6, 60, "has a loop");
    var bad = SampleReport.of(List.of(violation));
    assertTrue(printed(out -> TextSummary.print(counted, out)).contains("violations: none"));
    var text = printed(out -> TextSummary.print(bad, out));
    assertTrue(text.contains("VIOLATIONS: 1"), text);
    assertTrue(text.contains(violation.toString()), text);
    assertFalse(text.contains("reached: "), text);
    assertTrue(text.contains("roots: 0: 2, 1: 1, 2: 1, 3-4: 0, 5-8: 0, 9+: 0"), text);
  }

  @Test
  void theDifferenceShowsGainsAndLosses() {
    var before = SampleReport.of(List.of());
    var gain = printed(out -> DiffText.print(before, counted, false, out));
    assertTrue(gain.contains("gained: collections went through: 2"), gain);
    assertTrue(gain.contains("lost: collections no longer went through: 0"), gain);
    assertTrue(gain.contains("Main.main()V:2, calls a.B.work()V"), gain);
    assertTrue(gain.contains("newly reached: 3\n  Main.main()V:2, calls a.B.work()V\n"), gain);
    assertTrue(gain.contains("package a: statepoints +0, reached +2, scanned +1, "), gain);
    var loss = printed(out -> DiffText.print(counted, before, false, out));
    assertTrue(loss.contains("lost: collections no longer went through: 2"), loss);
    assertTrue(loss.contains("no longer reached: 3\n  Main.main()V:2, calls a.B.work()V\n"), loss);
    var same = printed(out -> DiffText.print(counted, counted, false, out));
    assertTrue(same.contains("gained: collections went through: 0"), same);
    assertFalse(same.contains("package "), same);
  }

  @Test
  void overloadsDiffer() {
    var losing = overloads(true, false);
    var text = printed(out -> DiffText.print(losing, overloads(false, true), false, out));
    assertTrue(text.contains("gained: collections went through: 1"), text);
    assertTrue(text.contains("  a.B.f(J)V, entry poll"), text);
    assertTrue(text.contains("lost: collections no longer went through: 1"), text);
    assertTrue(text.contains("  a.B.f(I)V, entry poll"), text);
    assertTrue(text.contains("  a.B.f(I)V, calls a.B.f(J)V"), text);
    assertTrue(text.contains("  a.B.f(I)V, calls a.B.f(I)V"), text);
  }

  /** Two methods of one name, without lines; a collection has been through one's poll. */
  private static Report overloads(boolean first, boolean second) {
    return new Report(
        Report.FORMAT,
        Report.VERSION,
        new Report.Image("overloads", "0", 64, 8, 0),
        null,
        List.of(new Report.SourceClass("a/B", null, null)),
        List.of(new Report.Method(0, "f(I)V"), new Report.Method(0, "f(J)V")),
        List.of(
            function(0, poll(first), call(first ? "a/B.f(I)V" : "a/B.f(J)V")),
            function(1, poll(second))),
        List.of());
  }

  @Test
  void whatWasMadeForTheProgramIsNoPartOfTheLibrary() {
    var report =
        new Report(
            Report.FORMAT,
            Report.VERSION,
            new Report.Image("made", "0", 64, 8, 0),
            null,
            List.of(
                new Report.SourceClass("java/lang/String", "java.base", "String.java"),
                new Report.SourceClass("java/lang/Helper$$Kiln$App", null, null),
                new Report.SourceClass("a/B$$Made", null, null)),
            List.of(
                new Report.Method(0, "f()V"),
                new Report.Method(1, "f()V"),
                new Report.Method(2, "f()V")),
            List.of(function(0, poll(true)), function(1, poll(true)), function(2, poll(true))),
            List.of());
    assertEquals(1, new Breakdown(report).library().statepoints);
    assertEquals(2, new Breakdown(report).program().statepoints);
    var packages = new SourceIndex(report).packages();
    assertEquals(Set.of("java.lang", "a", SourceIndex.MADE_FOR_PROGRAM), packages.keySet());
    assertEquals(1, SourceIndex.totals(packages.get("java.lang")).statepoints);
    var made = packages.get(SourceIndex.MADE_FOR_PROGRAM).get(0);
    assertEquals("java.lang.Helper$$Kiln$App", made.name());
  }

  private static Report.Function function(int method, Statepoint... statepoints) {
    return new Report.Function(
        method, method * 32, 32, 0, 0, 0, 0, List.of(statepoints), List.of(), List.of());
  }

  private static Statepoint poll(boolean scanned) {
    var hits = new Statepoint.Hits();
    hits.executed = true;
    hits.scanned = scanned ? 1 : 0;
    return statepoint(Statepoint.Kind.ENTRY_POLL, "kiln_poll_slow").with(hits);
  }

  private static Statepoint call(String callee) {
    return statepoint(Statepoint.Kind.CALL, callee);
  }

  private static Statepoint statepoint(Statepoint.Kind kind, String callee) {
    return new Statepoint(16, kind, callee, -1, new int[0], -1, new int[0], 1, null);
  }

  @Test
  void longListsSayWhatIsLeftOut() {
    var classes = new Report.SourceClass[37];
    Arrays.setAll(classes, i -> new Report.SourceClass("C" + i, null, null));
    var many = SampleReport.named("f", classes);
    var none = SampleReport.named("f");
    var cut = printed(out -> DiffText.print(none, many, false, out));
    assertEquals(2, cut.split("  \\.\\.\\. and 7 more, which --all lists", -1).length - 1, cut);
    assertFalse(cut.contains("C9.f"), cut);
    var whole = printed(out -> DiffText.print(none, many, true, out));
    assertFalse(whole.contains("..."), whole);
    assertEquals(
        2 * 37, whole.lines().filter(l -> l.matches("  C\\d+\\.f\\(\\)V:1, .*")).count(), whole);
  }

  @Test
  void violationsAreNewByKindAndMethod() {
    var loop = new Violation("no-poll", "a/B.work()V", 6, 60, "has a loop");
    var moved = new Violation("no-poll", "a/B.work()V", 7, 90, "has a loop");
    var call = new Violation("no-statepoint", "a/B.work()V", 6, 60, "calls");
    var before = SampleReport.of(List.of(loop));
    assertEquals(List.of(), DiffText.newViolations(before, SampleReport.of(List.of())));
    assertEquals(List.of(), DiffText.newViolations(before, SampleReport.of(List.of(moved))));
    var after = SampleReport.of(List.of(loop, call, moved));
    assertEquals(List.of(call, moved), DiffText.newViolations(before, after));
    var text = printed(out -> DiffText.print(before, after, false, out));
    assertTrue(text.contains("NEW VIOLATION " + call), text);
  }

  @Test
  void theRestIsListed() throws IOException {
    var file = directory.resolve("rest.txt");
    RestList.write(counted, file);
    assertEquals(
        List.of("program\tthrows\ta.B.work()V:6, calls kiln_throw_npe"), Files.readAllLines(file));
  }

  @Test
  void theSummaryTellsPartsAndPhases() {
    var text = printed(out -> TextSummary.print(counted, out));
    assertTrue(text.contains("idle 0, marking 2, terminating 1, over 0, scanned again 0"), text);
    assertTrue(text.contains("of the program           reached         2, "), text);
  }
}
