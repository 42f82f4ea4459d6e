package dev.kiln.runtime.build;

import dev.kiln.gc.spec.HeaderWriter;
import dev.kiln.runtime.RuntimeIndex;
import dev.kiln.runtime.RuntimeObject;
import dev.kiln.toolchain.Tool;
import dev.kiln.toolchain.ToolFailure;
import dev.kiln.toolchain.Toolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds the C runtime with the bundled clang.
 *
 * <ol>
 *   <li>Write the header generated from the collector's specification.
 *   <li>Find the sources: {@code gc/c}, {@code runtime-c/core}, {@code runtime-c/natives}.
 *   <li>Compile what changed, warnings being errors.
 *   <li>Read each object's natives and undefined symbols.
 *   <li>Write {@code libkilnrt.a}, {@code runtime.index} and the packed sources (for other C
 *       libraries) among the module's classes.
 * </ol>
 *
 * <p>Arguments: {@code ROOT} (the repository), {@code CLASSES} (the output directory), then options
 * {@code --format} (repair the format first), {@code --check-format} (do nothing else), {@code
 * --keep-going}, and files to compile only.
 */
public final class RuntimeBuild {
  private final SourceTree tree;
  private final Path target;
  private final Toolchain toolchain = Toolchain.open();
  private boolean format;
  private boolean formatCheck;
  private boolean keepGoing;
  private final List<Path> only = new ArrayList<>();

  private RuntimeBuild(Path root, Path target) {
    this.tree = new SourceTree(root);
    this.target = target;
  }

  /** See the class comment. Throws after printing what failed. */
  public static void main(String[] arguments) throws Exception {
    var build = new RuntimeBuild(absolute(arguments[0]), absolute(arguments[1]));
    for (var argument : List.of(arguments).subList(2, arguments.length)) {
      switch (argument) {
        case "--format" -> build.format = true;
        case "--check-format" -> build.formatCheck = true;
        case "--keep-going" -> build.keepGoing = true;
        default -> build.only.add(absolute(argument));
      }
    }
    if (!build.run()) {
      throw new RuntimeBuildFailure("the C runtime has errors (see above)");
    }
  }

  private static Path absolute(String path) {
    return Path.of(path).toAbsolutePath().normalize();
  }

  private boolean run() throws Exception {
    if (formatCheck) {
      return checkFormat();
    }
    if (format) {
      checkFormat();
    }
    HeaderWriter.write(tree.generated());
    var objects = tree.root().resolve("runtime-c/target/objects");
    var compilation = new RuntimeCompilation(toolchain, tree, objects, List.of("-Werror"));
    var sources = tree.sources();
    if (!only.isEmpty()) {
      sources.retainAll(only);
    }
    var errors = compilation.compile(sources);
    errors.forEach(System.err::println);
    if (!errors.isEmpty() && !keepGoing) {
      return false;
    }
    if (only.isEmpty()) {
      sources.removeIf(source -> !Files.exists(compilation.object(source)));
      finish(compilation, sources);
    }
    return true;
  }

  private boolean checkFormat() throws IOException {
    var arguments = new ArrayList<String>();
    if (format) {
      arguments.add("-i");
    } else {
      arguments.addAll(List.of("--dry-run", "-Werror"));
    }
    var files = only.isEmpty() ? tree.formatted() : only;
    if (files.isEmpty()) {
      return true;
    }
    files.forEach(f -> arguments.add(f.toString()));
    try {
      toolchain.run(tree.root(), Tool.CLANG_FORMAT, arguments);
      return true;
    } catch (ToolFailure e) {
      System.err.println(e.diagnostics());
      System.err.println("format: `runtime-c/build --format` repairs it");
      return false;
    }
  }

  private void finish(RuntimeCompilation compilation, List<Path> sources) throws IOException {
    var resources = target.resolve("dev/kiln/runtime");
    Files.createDirectories(resources);
    var facts = new ArrayList<RuntimeObject>();
    for (var source : sources) {
      var object = compilation.object(source);
      facts.addAll(ObjectFacts.read(object.getFileName().toString(), Files.readAllBytes(object)));
    }
    Files.writeString(resources.resolve("runtime.index"), new RuntimeIndex(facts).toText());
    var library = resources.resolve("libkilnrt.a");
    compilation.archive(sources, library);
    tree.pack(resources.resolve("runtime-sources.zip"));
    System.out.printf(
        "C runtime: %d objects, %d natives, %d KiB%n",
        sources.size(),
        facts.stream().mapToInt(f -> f.natives().size()).sum(),
        Files.size(library) >> 10);
  }
}
