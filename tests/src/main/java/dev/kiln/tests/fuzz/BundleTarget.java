package dev.kiln.tests.fuzz;

import dev.kiln.cli.UnpackedBundle;
import dev.kiln.frontend.InputError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Bytes as the bundle of a fault, up to the command line that repeats its build. */
public final class BundleTarget {
  private static final Path FILE = FuzzedFile.named("bundle.zip");

  private BundleTarget() {}

  /** Whatever else than an input error is thrown is a bug. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    Files.write(FILE, bytes);
    Path around = Files.createTempDirectory("kiln-fuzz-");
    Path place = Files.createDirectory(around.resolve("place"));
    try {
      UnpackedBundle.unpack(FILE, place);
    } catch (InputError expected) {
      ClassFileTarget.check(expected);
    } finally {
      checkAround(around, place);
      FuzzedFile.deleteDirectory(around);
    }
  }

  private static void checkAround(Path around, Path place) throws IOException {
    try (Stream<Path> all = Files.list(around)) {
      if (!all.toList().equals(java.util.List.of(place)) || !Files.isDirectory(place)) {
        throw new IllegalStateException("something was written beside the directory");
      }
    }
  }
}
