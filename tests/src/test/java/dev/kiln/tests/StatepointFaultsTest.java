package dev.kiln.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.cli.Kiln;
import dev.kiln.report.census.Census;
import dev.kiln.report.model.Report;
import dev.kiln.report.model.Report.Violation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
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
    return program(name, "Victim", options);
  }

  private static Program program(String name, String mainClass, List<String> options) {
    return new Program(name, List.of(classes), mainClass, options, List.of(), new byte[0]);
  }

  private static Built build(String name, String fault) throws IOException, InterruptedException {
    return build(program(name, STRESS), fault);
  }

  private static Built build(Program program, String fault)
      throws IOException, InterruptedException {
    var report = new AtomicReference<Report>();
    var differential = new Differential(WORK);
    if (fault != null) {
      System.setProperty(FAULT, fault);
    }
    try {
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

  /** The report once led calls that throw nothing to landing pads, which closed a loop here. */
  @Test
  void handlersBehindEachOtherAreNoLoop() throws IOException, InterruptedException {
    var built = build(program("two-guards", "TwoGuards", STRESS), null);
    assertEquals(List.of(), built.report().violations());
    assertEquals(
        program("two-guards", "TwoGuards", List.of()).onHotSpot(WORK).stdout(),
        built.underStress().stdout());
  }

  @ParameterizedTest
  @CsvSource({
    "statepoint,Victim$Keep.run(I)J,no-statepoint",
    "poll,Victim$Spin.run(I)J,no-poll",
    "poll,Victim$Nest.run(I)J,no-poll",
    "table-statepoint,Victim$Keep.run(I)J,not-in-tables",
    "table-root,Victim$Keep.run(I)J,roots-differ",
    "table-base,Victim$Walk.run(I)J,roots-differ",
    "table-frame,Victim$Keep.run(I)J,frame-differs",
    "table-landing,Victim$Guard.run(I)J,frame-differs",
    "table-position,Victim$Keep.run(I)J,position-differs",
    "table-extra,Victim$Keep.run(I)J,not-in-objects",
    "table-fault,Victim$Guard.run(I)J,fault-differs"
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

  /** The objects themselves lack the roots, or just one, so only a collection can tell. */
  @ParameterizedTest
  @CsvSource({"roots,Victim$Keep.run(I)J", "root,Victim$Pair.run(I)J"})
  void stressFindsForgottenRoots(String kind, String method)
      throws IOException, InterruptedException {
    var built = build(kind, kind + ":" + method);
    assertEquals(List.of(), built.report().violations());
    assertNotEquals(
        expected.stdout() + expected.exit(),
        built.underStress().stdout() + built.underStress().exit());
  }

  private static int verifiedBuild(String fault, StringWriter messages) {
    var out = new PrintWriter(messages, true);
    var output = WORK.resolve("verified").toAbsolutePath().toString();
    System.setProperty(FAULT, fault);
    try {
      return Kiln.execute(
          out,
          out,
          "build",
          "-q",
          "--verify",
          "-O0",
          "--gc=stw",
          "-cp",
          classes.toString(),
          "--main",
          "Victim",
          "-o",
          output);
    } finally {
      System.clearProperty(FAULT);
    }
  }

  /** A violation ends the build of who asks for checks, and the message says where it is. */
  @Test
  void aVerifiedBuildFailsAtAViolation() throws IOException {
    var messages = new StringWriter();
    Files.deleteIfExists(WORK.resolve("verified"));
    assertEquals(3, verifiedBuild("table-root:Victim$Keep.run(I)J", messages));
    var place =
        Pattern.compile("roots-differ: Victim\\$Keep\\.run\\(I\\)J near line \\d+ \\(code offset");
    assertTrue(place.matcher(messages.toString()).find(), messages.toString());
    assertFalse(Files.exists(WORK.resolve("verified")), "it was linked all the same");
  }
}
