package dev.kiln.frontend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Inputs that once failed. They lie beside the tests, whose targets go further with the same. */
public final class KeptInputs {
  private static final Path CORPUS = Path.of("..", "tests", "fuzz-corpus");

  private KeptInputs() {}

  /** The files of a directory of the corpus, sorted; none if nothing of its kind has failed. */
  public static List<Path> of(String directory) throws IOException {
    try (Stream<Path> files = Files.walk(CORPUS)) {
      return files
          .filter(file -> file.getParent().equals(CORPUS.resolve(directory)))
          .sorted()
          .toList();
    }
  }
}
