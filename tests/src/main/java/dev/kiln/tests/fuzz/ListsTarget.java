package dev.kiln.tests.fuzz;

import dev.kiln.frontend.ClosedWorldBuilder;
import dev.kiln.frontend.InputError;
import dev.kiln.frontend.WorldOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Bytes, divided at zeros, as the lists that a class path may have: what reflection finds, lists of
 * interfaces of proxies, services.
 */
public final class ListsTarget {
  private static final List<String> FILES =
      List.of(
          "META-INF/kiln/reflection",
          "META-INF/kiln/proxies",
          "META-INF/services/java.lang.Runnable");
  private static final Path DIRECTORY = directory();

  private ListsTarget() {}

  private static Path directory() {
    try {
      Path made = Files.createTempDirectory("kiln-fuzz-");
      made.toFile().deleteOnExit();
      write(made, ProgramSeeds.NAME + ".class", ProgramSeeds.classFile());
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path directory, String name, byte[] bytes) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    // Directories first: what is registered last is deleted first.
    Path at = directory;
    for (Path each : directory.relativize(file)) {
      at = at.resolve(each);
      at.toFile().deleteOnExit();
    }
  }

  /** Whatever else than an input error is thrown is a bug. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    int from = 0;
    for (String name : FILES) {
      int to = from;
      while (to < bytes.length && bytes[to] != 0) {
        to++;
      }
      write(
          DIRECTORY, name, from < bytes.length ? Arrays.copyOfRange(bytes, from, to) : new byte[0]);
      from = to + 1;
    }
    WorldOptions options = WorldOptions.of(List.of(DIRECTORY), ProgramSeeds.NAME).withStart(null);
    try {
      new ClosedWorldBuilder(options).build();
    } catch (InputError expected) {
      ClassFileTarget.check(expected);
    }
  }
}
