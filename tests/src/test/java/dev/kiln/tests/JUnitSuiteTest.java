package dev.kiln.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.cli.testing.TestProgram;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The suite in {@code tests/junit}: the reports of a native run are those of a run on HotSpot. */
class JUnitSuiteTest {
  private static final Path SUITE = Path.of("junit");
  private static final Path WORK = Path.of("target", "junit").toAbsolutePath();
  private static final Path CLASSES = WORK.resolve("classes");

  private static TestProgram program;

  @BeforeAll
  static void compile() throws IOException {
    List<Path> own =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();
    Program.compile(SUITE.resolve("src"), CLASSES, own);
    Path table = CLASSES.resolve("cases.csv");
    Files.deleteIfExists(table);
    Files.copy(SUITE.resolve("resources/cases.csv"), table);
    List<Path> entries = new ArrayList<>(List.of(CLASSES));
    own.stream()
        .filter(p -> p.getFileName().toString().matches("(junit-4|hamcrest).*\\.jar"))
        .forEach(entries::add);
    program = TestProgram.of(entries, Set.of(CLASSES), Set.of(), Set.of(), WORK);
  }

  @Test
  void reportsAsOnHotSpot() throws IOException, InterruptedException {
    Path expected = WORK.resolve("expected");
    Path actual = WORK.resolve("actual");
    clear(expected);
    clear(actual);
    Differential differential = new Differential(WORK);
    Path executable = differential.build(of(expected)).output();
    Outcome hotSpot = of(expected).onHotSpot(WORK);
    Outcome nativeRun = of(actual).natively(executable, WORK);

    Map<String, String> expectedReports = reports(expected);
    assertTrue(expectedReports.size() > 10, () -> "reports: " + expectedReports.keySet());
    assertAll(
        () -> assertEquals(comparable(hotSpot.stdout()), comparable(nativeRun.stdout())),
        () -> assertEquals(hotSpot.stderr(), nativeRun.stderr()),
        () -> assertEquals(1, hotSpot.exit()),
        () -> assertEquals(hotSpot.exit(), nativeRun.exit()),
        () -> assertEquals(expectedReports, reports(actual)));
  }

  /** JUnit's own scan of the class path is the oracle for ours. */
  @Test
  void findsWhatJUnitFinds() throws IOException {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(DiscoverySelectors.selectClasspathRoots(Set.of(CLASSES)))
            .build();
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Set<String> expected = new TreeSet<>();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {CLASSES.toUri().toURL()}, before)) {
      Thread.currentThread().setContextClassLoader(loader);
      TestPlan plan = LauncherFactory.create().discover(request);
      for (TestIdentifier root : plan.getRoots()) {
        for (TestIdentifier child : plan.getChildren(root)) {
          expected.add(((ClassSource) child.getSource().orElseThrow()).getClassName());
        }
      }
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
    assertEquals(expected, program.tests());
  }

  private static Program of(Path reports) {
    return new Program(
        "suite",
        program.classPath(),
        TestProgram.MAIN,
        List.of(),
        List.of("--reports-dir=" + reports, "--resource-directories=" + CLASSES),
        new byte[0]);
  }

  private static void clear(Path directory) throws IOException {
    Files.createDirectories(directory);
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  private static Map<String, String> reports(Path directory) throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        all.put(file.getFileName().toString(), comparable(Files.readString(file)));
      }
    }
    return all;
  }

  /**
   * Without times and properties, and without the frames of lambda classes that HotSpot shows in
   * traces of other threads.
   */
  private static String comparable(String report) {
    return report
        .replaceAll(" time=\"[0-9.]*\"", "")
        .replaceAll("Time elapsed: [0-9.]* s", "")
        .replaceAll("(?m)^ *<property .*\n", "")
        .replaceAll("(?m)^\tat .*\\$\\$Lambda.*\n", "");
  }
}
