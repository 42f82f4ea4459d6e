package dev.kiln.backend.link;

import dev.kiln.backend.MissingLibrary;
import dev.kiln.toolchain.CLibrary;
import dev.kiln.toolchain.MemoryLibrary;
import dev.kiln.toolchain.Tool;
import dev.kiln.toolchain.ToolFailure;
import dev.kiln.toolchain.Toolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Links an executable with the bundled lld and the system's C library.
 *
 * <p>The output is written beside its final name and renamed when whole. Objects keep the order in
 * which they are given; the safepoint tables rely on it.
 */
public final class Linker {
  private static final Pattern UNDEFINED =
      Pattern.compile("error: undefined (?:hidden )?symbol: (.*)");
  private static final int NAMED_SYMBOLS = 30;

  private final Toolchain toolchain;
  private final CLibrary library;
  private final MemoryLibrary memory;
  private final boolean debug;

  /**
   * @param library glibc gives a dynamic executable, musl a static one
   * @param memory who serves {@code malloc}
   * @param debug keep symbols and debug information
   */
  public Linker(Toolchain toolchain, CLibrary library, MemoryLibrary memory, boolean debug) {
    this.toolchain = toolchain;
    this.library = library;
    this.memory = memory;
    this.debug = debug;
  }

  /**
   * Links.
   *
   * @param inputs objects in order, then archives
   * @param work directory for intermediate files
   * @throws MissingLibrary if the C library is not installed
   * @throws LinkFailure if symbols are missing
   */
  public void link(List<Path> inputs, Path output, Path work) throws IOException {
    var files = libraries(library);
    var target = output.toAbsolutePath();
    var partial = target.resolveSibling("." + target.getFileName() + ".partial");
    var arguments = new ArrayList<String>();
    arguments.addAll(options());
    arguments.addAll(List.of("-o", partial.toString()));
    arguments.addAll(startFiles(files));
    inputs.forEach(input -> arguments.add(input.toString()));
    arguments.addAll(memoryLibrary(memory, files));
    arguments.addAll(List.of("-L" + files, "--start-group"));
    arguments.addAll(library == CLibrary.GLIBC ? List.of("-lm", "-lc") : List.of("-lc"));
    arguments.add("--end-group");
    arguments.add(files.resolve("crtn.o").toString());
    var response = work.resolve("link.rsp");
    Files.write(response, arguments.stream().map(Linker::quoted).toList());
    try {
      toolchain.run(Tool.LLD, List.of("@" + response));
      Files.move(
          partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (ToolFailure e) {
      throw new LinkFailure(explain(e.diagnostics()), e);
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  /**
   * Looks for what is to be linked with, before work begins.
   *
   * @throws MissingLibrary if something is not installed
   */
  public static void requireLibraries(CLibrary library, MemoryLibrary memory) {
    memoryLibrary(memory, libraries(library));
  }

  private static Path libraries(CLibrary library) {
    return library
        .libraries()
        .orElseThrow(
            () ->
                new MissingLibrary(
                    "the C library's files to link with are missing: " + library.installCommand()));
  }

  private static List<String> memoryLibrary(MemoryLibrary memory, Path files) {
    try {
      return memory.linkArguments(files);
    } catch (IllegalStateException e) {
      throw new MissingLibrary(e.getMessage());
    }
  }

  private List<String> options() {
    var options =
        new ArrayList<>(
            List.of(
                "-pie",
                "--build-id=none",
                "--hash-style=gnu",
                "--gc-sections",
                // All Java text stays, in the order given: its addresses are in the tables.
                "-z",
                "nostart-stop-gc",
                "-z",
                "relro",
                "-z",
                "now",
                "-z",
                "noexecstack",
                "--error-limit=0"));
    if (!debug) {
      options.add("--strip-all");
    }
    if (library == CLibrary.GLIBC) {
      options.addAll(List.of("--dynamic-linker", "/lib64/ld-linux-x86-64.so.2", "--as-needed"));
      // A tenth of the size; also declares that the C library must know it (glibc 2.36).
      options.addAll(List.of("-z", "pack-relative-relocs"));
    } else {
      options.addAll(List.of("-static", "--no-dynamic-linker", "-z", "text"));
    }
    return options;
  }

  private List<String> startFiles(Path files) {
    var first = library == CLibrary.GLIBC ? "Scrt1.o" : "rcrt1.o";
    return List.of(files.resolve(first).toString(), files.resolve("crti.o").toString());
  }

  private static String quoted(String argument) {
    return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String explain(String diagnostics) {
    var missing = new TreeSet<String>();
    var matcher = UNDEFINED.matcher(diagnostics);
    while (matcher.find()) {
      missing.add(matcher.group(1));
    }
    if (missing.isEmpty()) {
      return "lld failed:\n" + diagnostics.strip();
    }
    var names = String.join("\n  ", missing.stream().limit(NAMED_SYMBOLS).toList());
    var more = missing.size() > NAMED_SYMBOLS ? "\n  ..." : "";
    return "%d symbols are defined nowhere:%n  %s%s".formatted(missing.size(), names, more);
  }
}
