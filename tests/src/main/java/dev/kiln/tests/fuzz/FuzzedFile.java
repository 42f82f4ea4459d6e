package dev.kiln.tests.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The file through which a target gets its bytes. */
final class FuzzedFile {
  private FuzzedFile() {}

  static Path named(String name) {
    try {
      Path made = Files.createTempFile("kiln-fuzz-", "-" + name);
      made.toFile().deleteOnExit();
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With all that is in it. */
  static void deleteDirectory(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  /** A message that a user can do something with: it names the file. */
  static void checkNamed(Path file, IOException error) {
    if (error.getMessage() == null || !error.getMessage().contains(file.toString())) {
      throw new IllegalStateException("an error that names the file was expected", error);
    }
  }
}
