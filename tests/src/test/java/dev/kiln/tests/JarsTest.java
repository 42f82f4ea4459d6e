package dev.kiln.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kiln.backend.ImageResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Jars of others, unchanged, behave natively as on HotSpot. One of them: {@code
 * -Dkiln.program=gson}.
 */
class JarsTest {
  private static final Path WORK = Path.of("target", "programs");

  static List<Path> programs() throws IOException {
    String only = System.getProperty("kiln.program");
    try (Stream<Path> directories = Files.list(Path.of("programs"))) {
      return directories
          .filter(Files::isDirectory)
          .filter(directory -> only == null || directory.endsWith(only))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void behavesAsOnHotSpot(Path directory) throws IOException, InterruptedException {
    JarProgram jar = new JarProgram(directory, Path.of("target", "jars"));
    Program program = jar.program(WORK);
    ImageResult image = new Differential(WORK).build(program);
    Path there = jar.workingDirectory(WORK);
    Path here = jar.workingDirectory(WORK);
    Outcome expected = jar.comparable(program.onHotSpot(there));
    Outcome actual = jar.comparable(program.natively(image.output(), here));
    assertAll(
        () -> assertEquals(expected.stdout(), actual.stdout(), "standard output"),
        () -> assertEquals(expected.stderr(), actual.stderr(), "standard error"),
        () -> assertEquals(expected.exit(), actual.exit(), "exit code"),
        () -> assertEquals(jar.written(there), jar.written(here), "files written"));
  }
}
