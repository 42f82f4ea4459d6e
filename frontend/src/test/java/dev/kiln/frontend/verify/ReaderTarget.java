package dev.kiln.frontend.verify;

import dev.kiln.frontend.InputError;
import dev.kiln.frontend.hooks.Hooks;
import dev.kiln.frontend.model.MethodInfo;
import dev.kiln.frontend.model.TypeInfo;
import dev.kiln.frontend.model.Universe;
import dev.kiln.frontend.source.ApplicationPath;
import dev.kiln.frontend.source.ClassLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Bytes as a class file that is read and verified, without an analysis of what it reaches: a
 * thousand inputs a second. The entry point is Jazzer's.
 */
public final class ReaderTarget {
  static final String NAME = "Fuzzed";
  private static final Path DIRECTORY = directory();
  private static final ClassLibrary LIBRARY =
      ClassLibrary.open(Path.of(System.getProperty("java.home")));

  private ReaderTarget() {}

  private static Path directory() {
    try {
      Path made = Files.createTempDirectory("kiln-fuzz-");
      made.toFile().deleteOnExit();
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whatever else than an input error of one line is thrown is a bug. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    Path file = Files.write(DIRECTORY.resolve(NAME + ".class"), bytes);
    file.toFile().deleteOnExit();
    try (ApplicationPath application = new ApplicationPath(List.of(DIRECTORY), LIBRARY.version())) {
      Universe universe = new Universe(LIBRARY, application, Hooks.NONE);
      TypeInfo read = universe.find(NAME);
      if (read == null) {
        universe.failure(NAME).message();
        return;
      }
      new ClassVerifier(universe, lenient -> {}).link(read);
      for (MethodInfo method : read.declared()) {
        method.code();
      }
    } catch (InputError expected) {
      if (expected.getMessage() == null || expected.getMessage().lines().count() != 1) {
        throw new IllegalStateException("an input error of one line was expected", expected);
      }
    }
  }
}
