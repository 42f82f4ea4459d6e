package dev.kiln.frontend.source;

import dev.kiln.frontend.InputError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Bytes as a jar that is opened and read, without an analysis of its program: directory, manifest,
 * {@code Class-Path}, entries. The entry point is Jazzer's.
 */
public final class ArchiveTarget {
  private static final int RESOURCE_BYTES = 1 << 16;
  private static final Path FILE = file();

  private ArchiveTarget() {}

  private static Path file() {
    try {
      Path made = Files.createTempFile("kiln-fuzz-", ".jar");
      made.toFile().deleteOnExit();
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whatever else than an input error of one line is thrown is a bug. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    Files.write(FILE, bytes);
    try (ApplicationPath path = new ApplicationPath(List.of(FILE), Runtime.version())) {
      path.mainClass();
      path.find("Fuzzed");
      path.files("META-INF/services/java.lang.Runnable");
      path.resources(RESOURCE_BYTES);
    } catch (InputError expected) {
      if (expected.getMessage() == null || expected.getMessage().lines().count() != 1) {
        throw new IllegalStateException("an input error of one line was expected", expected);
      }
    }
  }
}
