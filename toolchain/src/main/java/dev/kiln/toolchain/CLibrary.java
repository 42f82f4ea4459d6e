package dev.kiln.toolchain;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A C library of the system: where its headers, start files and library lie.
 *
 * <p>This is all that Kiln takes from the machine; the compiler and the linker are bundled.
 */
public enum CLibrary {
  /** glibc, linked dynamically into position independent executables. */
  GLIBC(
      "libc6-dev",
      List.of(Path.of("/usr/lib/x86_64-linux-gnu"), Path.of("/usr/lib64"), Path.of("/usr/lib")),
      List.of("Scrt1.o", "crti.o", "crtn.o", "libc.so", "libm.so"),
      List.of(Path.of("/usr/include"))),

  /** musl, linked statically. */
  MUSL(
      "musl-dev",
      List.of(
          Path.of("/usr/lib/x86_64-linux-musl"),
          Path.of("/usr/lib/musl/lib"),
          Path.of("/usr/local/musl/lib")),
      List.of("crt1.o", "rcrt1.o", "crti.o", "crtn.o", "libc.a"),
      List.of(
          Path.of("/usr/include/x86_64-linux-musl"),
          Path.of("/usr/lib/musl/include"),
          Path.of("/usr/local/musl/include")));

  private final String debianPackage;
  private final List<Path> libraryDirectories;
  private final List<String> files;
  private final List<Path> headerDirectories;

  CLibrary(
      String debianPackage,
      List<Path> libraryDirectories,
      List<String> files,
      List<Path> headerDirectories) {
    this.debianPackage = debianPackage;
    this.libraryDirectories = libraryDirectories;
    this.files = files;
    this.headerDirectories = headerDirectories;
  }

  /** The command that installs it on Debian and its descendants. */
  public String installCommand() {
    return "apt-get install " + debianPackage;
  }

  /** Directory that holds all start files and libraries needed to link, if there is one. */
  public Optional<Path> libraries() {
    return libraryDirectories.stream()
        .filter(directory -> files.stream().allMatch(f -> Files.exists(directory.resolve(f))))
        .findFirst();
  }

  /** Directory that holds {@code stdio.h}, if there is one. */
  public Optional<Path> headers() {
    return headerDirectories.stream().filter(d -> Files.exists(d.resolve("stdio.h"))).findFirst();
  }

  /** Options for clang that select this library's headers. */
  public List<String> compilerOptions() {
    if (this == GLIBC) {
      return List.of();
    }
    var headers =
        headers()
            .orElseThrow(
                () -> new IllegalStateException("musl's headers are missing: " + installCommand()));
    var options = new ArrayList<>(List.of("-nostdlibinc", "-isystem", headers.toString()));
    // The kernel's own headers, which musl does not bring.
    for (var kernel : List.of("/usr/include/x86_64-linux-gnu", "/usr/include")) {
      options.addAll(List.of("-idirafter", kernel));
    }
    return options;
  }

  /** What is missing to link with this library; empty when nothing is. */
  public List<Finding> findings() {
    var findings = new ArrayList<Finding>();
    var libraries = libraries();
    findings.add(
        new Finding(
            name().toLowerCase() + " start files and libraries",
            libraries.isPresent(),
            libraries.map(Path::toString).orElse(String.join(", ", files) + " not found"),
            libraries.isPresent() ? "" : installCommand()));
    return findings;
  }
}
