package dev.kiln.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.junit.Launch;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * {@code kiln test} as a user types it: what its options choose, what it exits with, where its
 * reports are. What it chooses is asked on HotSpot, which needs no build.
 */
class TestCommandTest {
  private static final Path WORK = Path.of("target", "test-command").toAbsolutePath();
  private static final Path CLASSES = WORK.resolve("classes");
  private static final Path RUN = WORK.resolve("run");
  private static final Path REPORTS = RUN.resolve("target/surefire-reports");

  private static final String CALM = "calm.CalmTest: quick() slow()";
  private static final String BROKEN = "broken.BrokenTest: breaks() fails() isSkipped() passes()";

  /** What the reports of Surefire 3.5 have, of that which ours may have. */
  private static final Map<String, Set<String>> SUREFIRE =
      Map.of(
          "testsuite",
          Set.of(
              "xmlns:xsi",
              "xsi:noNamespaceSchemaLocation",
              "version",
              "name",
              "time",
              "tests",
              "errors",
              "skipped",
              "failures"),
          "properties",
          Set.of(),
          "property",
          Set.of("name", "value"),
          "testcase",
          Set.of("name", "classname", "time"),
          "failure",
          Set.of("message", "type"),
          "error",
          Set.of("message", "type"),
          "skipped",
          Set.of("message"),
          "system-out",
          Set.of(),
          "system-err",
          Set.of());

  /** With an empty cache JUnit is compiled, on a busy machine. */
  private static final Duration BUILD_LIMIT = Duration.ofMinutes(20);

  private static List<Path> own;

  @BeforeAll
  static void compile() throws IOException {
    own =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();
    Program.compile(Path.of("test-command", "src"), CLASSES, own);
  }

  @BeforeEach
  void clear() throws IOException {
    Corpus.emptyDirectory(RUN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                                  | 1 | BC
          --select-class calm.CalmTest                        | 0 | C
          --select-class broken.BrokenTest                    | 1 | B
          --select-package calm                               | 0 | C
          --select-package broken                             | 1 | B
          --select-package calm --select-class broken.BrokenTest | 1 | BC
          --include-tag slow                                  | 0 | calm.CalmTest: slow()
          --exclude-tag slow --select-package calm            | 0 | calm.CalmTest: quick()
          --include-tag slow --exclude-tag slow               | 2 | ''
          --include-tag none                                  | 2 | ''
          """)
  void chooses(String options, int exit, String run) throws Exception {
    Outcome outcome = kiln(CLASSES + " --hotspot " + options);
    assertEquals(exit, outcome.exit(), outcome::toString);
    String expected =
        switch (run) {
          case "BC" -> BROKEN + "\n" + CALM;
          case "B" -> BROKEN;
          case "C" -> CALM;
          default -> run;
        };
    assertEquals(expected, reported(REPORTS));
    if (exit == 2) {
      assertTrue(outcome.stderr().contains("no tests were run"), outcome::toString);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CLASSES --no-run                 | 2 | --no-run needs -o FILE
          CLASSES --main calm.CalmTest     | 2 | --main has no meaning for tests
          ''                               | 2 | give a jar or directory of tests
          CLASSES --select-tag slow        | 2 | Unknown option
          CLASSES --select-class           | 2 | Missing required parameter
          CLASSES --select-class calm.None | 1 | calm.None
          CLASSES --select-package none    | 1 | has no tests
          CLASSES --hotspot --include-tag a! | 2 | Unable to parse tag expression
          CLASSES --hotspot --jobs=0       | 2 | --jobs takes a number from 1 on, not 0
          """)
  void refuses(String options, int exit, String message) throws Exception {
    Outcome outcome = kiln(options.replace("CLASSES", CLASSES.toString()));
    assertEquals(exit, outcome.exit(), outcome::toString);
    assertTrue(outcome.stderr().contains(message), outcome::toString);
    assertFalse(Files.exists(REPORTS));
  }

  /** Without JUnit on the class path, or with a part of it, Kiln's runs. */
  @Test
  void bringsJUnit() throws Exception {
    String api = jars("junit-jupiter-api-.*");
    Outcome replaced = kiln(CLASSES + " --hotspot --select-package calm -cp " + api);
    assertEquals(0, replaced.exit(), replaced::toString);
    assertTrue(
        replaced.stderr().contains("of Kiln takes the place of junit-jupiter-api-"),
        replaced::toString);

    Outcome quiet = kiln(CLASSES + " --hotspot -q --select-package calm -cp " + api);
    assertEquals("", quiet.stderr());

    // a launcher is beside the engine's interface in Maven's repository
    String maven =
        jars("(junit-jupiter-|junit-platform-(engine|commons)|opentest4j|apiguardian).*");
    Outcome theirs = kiln(CLASSES + " --hotspot --select-package calm -cp " + maven);
    assertAll(
        () -> assertEquals(0, theirs.exit(), theirs::toString),
        () -> assertEquals("", theirs.stderr()));
  }

  @Test
  void runsNatively() throws Exception {
    Path executable = RUN.resolve("all-tests");
    Outcome build = kiln(CLASSES + " -q --no-run -o " + executable);
    assertEquals(0, build.exit(), build::toString);
    assertFalse(Files.exists(REPORTS), "nothing ran");

    Path elsewhere = RUN.resolve("elsewhere");
    Outcome all = run(executable, "--reports-dir=" + elsewhere);
    assertEquals(1, all.exit(), all::toString);
    assertEquals(BROKEN + "\n" + CALM, reported(elsewhere));
    assertEquals(2, run(executable, "--include-tag=none").exit());
    Outcome unknown = run(executable, "--select-class=calm.None");
    assertEquals(2, unknown.exit(), unknown::toString);
    assertEquals("cannot find the tests: no class calm.None\n", unknown.stderr());

    Outcome some = kiln(CLASSES + " -q --select-class calm.CalmTest --exclude-tag slow");
    assertEquals(0, some.exit(), some::toString);
    assertEquals("calm.CalmTest: quick()", reported(REPORTS));
    assertTrue(some.stdout().contains("said by a test"), some::toString);
  }

  /** An unpaired surrogate is in no locale's encoding. */
  @Test
  void aDirectoryThatNoPathCanBe() throws IOException {
    var problem = Launch.problem("--reports-dir=\ud800");
    assertTrue(problem.startsWith("--reports-dir: no path can be \ud800 ("), problem);
  }

  /** Tools that read Surefire's reports find nothing else in ours. */
  @Test
  void reportsHaveSurefiresNames() throws Exception {
    Path directory = RUN.resolve("reports");
    kiln(CLASSES + " --hotspot --reports-dir " + directory);
    Map<String, Set<String>> found = new TreeMap<>();
    for (Document report : documents(directory)) {
      var all = report.getElementsByTagName("*");
      for (int i = 0; i < all.getLength(); i++) {
        Element element = (Element) all.item(i);
        Set<String> names = found.computeIfAbsent(element.getTagName(), tag -> new TreeSet<>());
        for (int k = 0; k < element.getAttributes().getLength(); k++) {
          names.add(element.getAttributes().item(k).getNodeName());
        }
      }
    }
    Map<String, Set<String>> expected = new TreeMap<>(SUREFIRE);
    expected.remove("system-err");
    assertEquals(expected, found);
  }

  private static Outcome kiln(String options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp"));
    command.add(own.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    command.addAll(List.of("dev.kiln.cli.Kiln", "test"));
    Arrays.stream(options.split(" ")).filter(word -> !word.isEmpty()).forEach(command::add);
    return Outcome.of(command, new byte[0], RUN, BUILD_LIMIT);
  }

  private static Outcome run(Path executable, String option)
      throws IOException, InterruptedException {
    return Outcome.of(
        List.of(executable.toString(), option), new byte[0], RUN, Duration.ofMinutes(2));
  }

  private static String jars(String pattern) {
    return own.stream()
        .filter(p -> p.getFileName().toString().matches(pattern + "\\.jar"))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** A line for each class, with its tests sorted. */
  private static String reported(Path directory) throws Exception {
    Set<String> lines = new TreeSet<>();
    for (Document report : documents(directory)) {
      Set<String> names = new TreeSet<>();
      var cases = report.getElementsByTagName("testcase");
      for (int i = 0; i < cases.getLength(); i++) {
        String name = ((Element) cases.item(i)).getAttribute("name");
        names.add(name.endsWith(")") ? name : name + "()");
      }
      lines.add(report.getDocumentElement().getAttribute("name") + ": " + String.join(" ", names));
    }
    return String.join("\n", lines);
  }

  private static List<Document> documents(Path directory) throws Exception {
    List<Document> documents = new ArrayList<>();
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.list(directory)) {
        for (Path file : files.toList()) {
          assertTrue(file.getFileName().toString().matches("TEST-.*\\.xml"), file::toString);
          documents.add(
              DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
        }
      }
    }
    return documents;
  }
}
