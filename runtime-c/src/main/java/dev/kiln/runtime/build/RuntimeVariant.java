package dev.kiln.runtime.build;

import dev.kiln.toolchain.CLibrary;
import dev.kiln.toolchain.Toolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.zip.ZipInputStream;

/** Compiles the packaged sources for another C library than the one Kiln was built with. */
public final class RuntimeVariant {
  private RuntimeVariant() {}

  /**
   * Makes the archive; takes about as long as building the runtime.
   *
   * @param sources the packed sources
   * @param archive the file to make; complete when it exists
   * @throws IllegalStateException if the C library's headers are missing or do not fit
   */
  public static void build(ZipInputStream sources, CLibrary library, Path archive)
      throws IOException {
    var work = Files.createTempDirectory(archive.toAbsolutePath().getParent(), "runtime-partial-");
    try {
      for (var entry = sources.getNextEntry(); entry != null; entry = sources.getNextEntry()) {
        var file = work.resolve(entry.getName()).normalize();
        Files.createDirectories(file.getParent());
        Files.copy(sources, file);
      }
      var tree = new SourceTree(work);
      var compilation =
          new RuntimeCompilation(
              Toolchain.open(), tree, work.resolve("objects"), library.compilerOptions());
      var errors = compilation.compile(tree.sources());
      if (!errors.isEmpty()) {
        throw new IllegalStateException(
            "the C runtime cannot be compiled with "
                + library.name().toLowerCase()
                + ":\n"
                + String.join("\n", errors));
      }
      var made = work.resolve("archive.a");
      compilation.archive(tree.sources(), made);
      Files.move(made, archive, StandardCopyOption.ATOMIC_MOVE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      try (var files = Files.walk(work)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
