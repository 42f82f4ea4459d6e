package dev.kiln.tests.fuzz;

import dev.kiln.cli.testing.TestClasses;
import dev.kiln.frontend.InputError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Bytes as a jar in which {@code kiln test} looks for tests. */
public final class TestsTarget {
  private static final Path FILE = FuzzedFile.named("tests.jar");

  private TestsTarget() {}

  /** Whatever else than an input error is thrown is a bug. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    Files.write(FILE, bytes);
    try {
      TestClasses.needed(List.of(FILE));
    } catch (InputError expected) {
      ClassFileTarget.check(expected);
    }
  }
}
