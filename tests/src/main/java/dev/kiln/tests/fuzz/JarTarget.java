package dev.kiln.tests.fuzz;

import dev.kiln.frontend.ClosedWorldBuilder;
import dev.kiln.frontend.InputError;
import dev.kiln.frontend.WorldOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Bytes as the jar of a program: directory, manifest, {@code Class-Path}, entries. */
public final class JarTarget {
  private static final Path FILE = file();

  private JarTarget() {}

  private static Path file() {
    try {
      Path made = Files.createTempFile("kiln-fuzz-", ".jar");
      made.toFile().deleteOnExit();
      return made;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Whatever else than an input error is thrown is a bug. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    Files.write(FILE, bytes);
    WorldOptions options = WorldOptions.of(List.of(FILE), "Fuzzed").withStart(null);
    try {
      new ClosedWorldBuilder(options).build();
    } catch (InputError expected) {
      ClassFileTarget.check(expected);
    }
  }
}
