package dev.kiln.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each sample behaves natively as on HotSpot. One of them: {@code mvn verify -pl tests -am
 * -Dtest=SamplesTest -Dkiln.sample=hello -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class SamplesTest {
  private static final Path SAMPLES = Path.of("..", "samples");
  private static final Path WORK = Path.of("target", "samples");

  static List<Path> samples() throws IOException {
    String only = System.getProperty("kiln.sample");
    try (Stream<Path> directories = Files.list(SAMPLES)) {
      return directories
          .filter(directory -> Files.isDirectory(directory.resolve("src")))
          .filter(directory -> only == null || directory.endsWith(only))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void behavesAsOnHotSpot(Path sample) throws IOException, InterruptedException {
    Differential differential = new Differential(WORK);
    Differential.Pair pair = differential.run(Program.ofSample(sample, WORK));
    assertAll(
        () -> assertEquals(pair.expected().stdout(), pair.actual().stdout(), "standard output"),
        () -> assertEquals(pair.expected().stderr(), pair.actual().stderr(), "standard error"),
        () -> assertEquals(pair.expected().exit(), pair.actual().exit(), "exit code"));
  }
}
