package dev.kiln.tests.fuzz;

import static org.junit.jupiter.api.Assertions.fail;

import dev.kiln.generator.Prng;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A few hundred random changes of valid input in each target, and the inputs that once failed;
 * {@code tests/fuzz} looks for hours, guided by coverage.
 */
class FuzzTest {
  private static final int ROUNDS = Integer.getInteger("kiln.fuzz", 100);

  /** For what is analyzed with all that reflection reaches: a tenth of a second each. */
  private static final int ANALYSES = ROUNDS / 4;

  private static final Path KEPT = Path.of("fuzz-corpus");

  /** A target of Jazzer. */
  private interface Target {
    void run(byte[] bytes) throws IOException;
  }

  @Test
  void classFiles() throws IOException {
    run("class", ANALYSES, ClassFileTarget::fuzzerTestOneInput);
  }

  @Test
  void jars() throws IOException {
    run("jar", ANALYSES, JarTarget::fuzzerTestOneInput);
    run("lists", ANALYSES, ListsTarget::fuzzerTestOneInput);
  }

  @Test
  void bundles() throws IOException {
    run("bundle", ROUNDS, BundleTarget::fuzzerTestOneInput);
  }

  @Test
  void objects() throws IOException {
    run("object", ROUNDS, ObjectTarget::fuzzerTestOneInput);
    run("facts", ROUNDS, FactsTarget::fuzzerTestOneInput);
  }

  @Test
  void reports() throws IOException {
    run("counters", ROUNDS, CountersTarget::fuzzerTestOneInput);
    run("report", ROUNDS, ReportTarget::fuzzerTestOneInput);
  }

  @Test
  void tests() throws IOException {
    run("tests", ROUNDS, TestsTarget::fuzzerTestOneInput);
  }

  @Test
  void arguments() throws IOException {
    run("arguments", ROUNDS, ArgumentsTarget::fuzzerTestOneInput);
    run("selection", ROUNDS, SelectionTarget::fuzzerTestOneInput);
  }

  private static void run(String name, int rounds, Target target) throws IOException {
    byte[] seed = Seeds.of(name);
    run("the seed", seed, target);
    for (int round = 0; round < rounds; round++) {
      run("round " + round, mutant(seed, new Prng(round)), target);
    }
    if (Files.isDirectory(KEPT.resolve(name))) {
      try (Stream<Path> files = Files.list(KEPT.resolve(name))) {
        for (Path file : files.sorted().toList()) {
          run(file.toString(), Files.readAllBytes(file), target);
        }
      }
    }
  }

  private static void run(String what, byte[] bytes, Target target) {
    try {
      target.run(bytes);
    } catch (IOException | RuntimeException | Error e) {
      fail(what + ": " + HexFormat.of().formatHex(bytes), e);
    }
  }

  /** Changes some bytes, or moves, repeats or drops a piece. */
  private static byte[] mutant(byte[] seed, Prng random) {
    byte[] bytes = seed.clone();
    for (int i = random.between(1, 4); i > 0; i--) {
      int at = random.below(bytes.length);
      int length = Math.min(random.between(1, 16), bytes.length - at);
      switch (random.below(6)) {
        case 0, 1 -> bytes[at] = (byte) random.next();
        case 2 -> bytes[at] ^= (byte) (1 << random.below(8));
        case 3 -> bytes[at] = random.pick((byte) 0, (byte) 255, (byte) 127, (byte) 1);
        case 4 ->
            System.arraycopy(bytes, at, bytes, random.below(bytes.length - length + 1), length);
        default -> bytes = java.util.Arrays.copyOf(bytes, Math.max(1, bytes.length - length));
      }
    }
    return bytes;
  }
}
