package dev.kiln.toolchain;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who serves {@code malloc} in an executable: memory outside of the collected heap. */
public enum MemoryLibrary {
  /** The C library. */
  LIBC("", List.of()),
  JEMALLOC("libjemalloc-dev", List.of("libjemalloc.so")),
  MIMALLOC("libmimalloc-dev", List.of("libmimalloc.so"));

  private final String debianPackage;
  private final List<String> files;

  MemoryLibrary(String debianPackage, List<String> files) {
    this.debianPackage = debianPackage;
    this.files = files;
  }

  /** The library of that command-line name. */
  public static Optional<MemoryLibrary> named(String name) {
    for (MemoryLibrary library : values()) {
      if (library.optionName().equals(name)) {
        return Optional.of(library);
      }
    }
    return Optional.empty();
  }

  /** The name on the command line. */
  public String optionName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * What to give to the linker before the C library; nothing for the C library itself. A shared
   * object must be installed where the executable runs. (Debian's archives need GCC's unwinder.)
   *
   * @param libraries directory of the system's libraries
   * @throws IllegalStateException if it is not installed; the message says what to install
   */
  public List<String> linkArguments(Path libraries) {
    if (this == LIBC) {
      return List.of();
    }
    return files.stream()
        .map(libraries::resolve)
        .filter(Files::exists)
        .findFirst()
        .map(file -> List.of(file.toString()))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    optionName() + " is not installed: apt-get install " + debianPackage));
  }
}
