package dev.kiln.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.report.census.Census;
import dev.kiln.report.model.Report;
import dev.kiln.report.model.Report.Violation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The checks of statepoints can fail: each kind of fault, built into a method, is found by the
 * static check or by stress; the sound image passes both.
 */
class StatepointFaultsTest {
  private static final Path WORK = Path.of("target", "statepoint-faults");
  private static final String FAULT = "kiln.seed.fault";

  /** A collection at nearly every allocation; what it frees is overwritten. */
  private static final List<String> STRESS =
      List.of(
          "-XX:+VerifyHeap", "-XX:+ScribbleFreed", "-XX:CollectEvery=1", "-XX:AllocationChunk=512");

  private record Built(Report report, Outcome underStress) {}

  private static Path classes;
  private static Outcome expected;

  @BeforeAll
  static void compile() throws IOException, InterruptedException {
    classes = WORK.resolve("classes").toAbsolutePath();
    Program.compile(Path.of("statepoints", "src"), classes, List.of());
    expected = program("victim", List.of()).onHotSpot(WORK);
  }

  private static Program program(String name, List<String> options) {
    return new Program(name, List.of(classes), "Victim", options, List.of(), new byte[0]);
  }

  private static Built build(String name, String fault) throws IOException, InterruptedException {
    var report = new AtomicReference<Report>();
    var differential = new Differential(WORK);
    if (fault != null) {
      System.setProperty(FAULT, fault);
    }
    try {
      var program = program(name, STRESS);
      var image = differential.build(program, "stw", false, parts -> report.set(Census.of(parts)));
      return new Built(report.get(), program.natively(image.output(), WORK));
    } finally {
      System.clearProperty(FAULT);
    }
  }

  @Test
  void theSoundImagePasses() throws IOException, InterruptedException {
    var built = build("sound", null);
    assertEquals(List.of(), built.report().violations());
    assertEquals(expected.stdout(), built.underStress().stdout());
    assertEquals(0, built.underStress().exit());
    assertTrue(built.report().functions().stream().anyMatch(f -> !f.unpolledLoops().isEmpty()));
  }

  @ParameterizedTest
  @CsvSource({
    "statepoint,Victim$Keep.run(I)J,no-statepoint",
    "poll,Victim$Spin.run(I)J,no-poll",
    "table-statepoint,Victim$Keep.run(I)J,not-in-tables",
    "table-root,Victim$Keep.run(I)J,roots-differ",
    "table-base,Victim$Walk.run(I)J,roots-differ"
  })
  void theStaticCheckFinds(String kind, String method, String violation)
      throws IOException, InterruptedException {
    var found = build(kind, kind + ":" + method).report().violations();
    assertFalse(found.isEmpty(), "nothing was found");
    for (Violation each : found) {
      assertEquals(violation, each.kind());
      assertEquals(method, each.method());
    }
  }

  /** The objects themselves lack the roots, so only a collection can tell. */
  @Test
  void stressFindsForgottenRoots() throws IOException, InterruptedException {
    var built = build("roots", "roots:Victim$Keep.run(I)J");
    assertNotEquals(
        expected.stdout() + expected.exit(),
        built.underStress().stdout() + built.underStress().exit());
  }
}
