package dev.kiln.tests.fuzz;

import dev.kiln.report.counters.CounterFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes as the counters of an instrumented image. */
public final class CountersTarget {
  private static final Path FILE = FuzzedFile.named("counters");

  private CountersTarget() {}

  /** Whatever else than an I/O exception is thrown is a bug. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    Files.write(FILE, bytes);
    try {
      CounterFile.read(FILE);
    } catch (IOException expected) {
      FuzzedFile.checkNamed(FILE, expected);
    }
  }
}
