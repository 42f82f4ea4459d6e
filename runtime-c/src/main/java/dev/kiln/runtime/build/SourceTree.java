package dev.kiln.runtime.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The runtime's files in C and assembly, below a root directory that may be the repository. */
record SourceTree(Path root) {
  /** Where the header generated from the specification is written. */
  private static final String GENERATED = "runtime-c/target/generated";

  private static final List<String> DIRECTORIES =
      List.of("gc/c", "runtime-c/core", "runtime-c/natives");

  Path generated() {
    return root.resolve(GENERATED);
  }

  /** Files to compile. */
  List<Path> sources() throws IOException {
    return files(DIRECTORIES, ".c", ".S");
  }

  /** Files whose format is ours to keep. */
  List<Path> formatted() throws IOException {
    return files(DIRECTORIES, ".c", ".h");
  }

  /** Options for clang, to be started in the root. */
  List<String> includeOptions() {
    var options = new ArrayList<String>();
    options.add("-I" + GENERATED);
    DIRECTORIES.forEach(directory -> options.add("-I" + directory));
    return options;
  }

  /** Name of a source's object, unique among all. */
  String objectName(Path source) {
    return root.relativize(source)
        .toString()
        .replaceFirst("^runtime-c/", "")
        .replace('/', '_')
        .replaceFirst("\\.c$", "")
        .concat(".o");
  }

  /** Packs all that is needed to compile again elsewhere; equal trees give equal bytes. */
  void pack(Path zip) throws IOException {
    var all = new ArrayList<>(files(DIRECTORIES, ".c", ".h", ".S", ".inc"));
    all.addAll(files(List.of(GENERATED), ".h"));
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (var file : all) {
        var entry = new ZipEntry(root.relativize(file).toString());
        entry.setTime(0);
        out.putNextEntry(entry);
        Files.copy(file, out);
        out.closeEntry();
      }
    }
  }

  private List<Path> files(List<String> directories, String... suffixes) throws IOException {
    var found = new ArrayList<Path>();
    for (var directory : directories) {
      var top = root.resolve(directory);
      if (!Files.isDirectory(top)) {
        continue;
      }
      try (var files = Files.walk(top)) {
        files
            .filter(f -> List.of(suffixes).stream().anyMatch(f.toString()::endsWith))
            .filter(f -> !isTest(top.relativize(f)))
            .sorted()
            .forEach(found::add);
      }
    }
    return found;
  }

  private static boolean isTest(Path relative) {
    for (var part : relative) {
      if (part.toString().equals("test") || part.toString().equals("tests")) {
        return true;
      }
    }
    return false;
  }
}
