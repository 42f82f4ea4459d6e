package dev.kiln.tests.fuzz;

import dev.kiln.frontend.ClosedWorldBuilder;
import dev.kiln.frontend.InputError;
import dev.kiln.frontend.WorldOptions;
import dev.kiln.frontend.world.JMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Bytes as the main class of a program: analysis ends well or with one {@link InputError}. The
 * entry point is Jazzer's.
 */
public final class ClassFileTarget {
  private static final String NAME = "Fuzzed";
  private static final Path DIRECTORY = directory();

  private ClassFileTarget() {}

  private static Path directory() {
    try {
      Path made = Files.createTempDirectory("kiln-fuzz-");
      made.toFile().deleteOnExit();
      return made;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Whatever else is thrown is a bug. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    Path file = Files.write(DIRECTORY.resolve(NAME + ".class"), bytes);
    file.toFile().deleteOnExit();
    WorldOptions options = WorldOptions.of(List.of(DIRECTORY), NAME).withStart(null);
    try {
      for (JMethod method : new ClosedWorldBuilder(options).build().compiledMethods()) {
        method.code();
      }
    } catch (InputError expected) {
      check(expected);
    }
  }

  static void check(InputError error) {
    if (error.getMessage() == null || error.getMessage().lines().count() != 1) {
      throw new IllegalStateException("an input error of one line was expected", error);
    }
  }
}
