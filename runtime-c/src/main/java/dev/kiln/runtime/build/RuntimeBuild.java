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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * Builds the C runtime with the bundled clang.
 *
 * <ol>
 *   <li>Write the header generated from the collector's specification.
 *   <li>Find the sources: {@code gc/c}, {@code runtime-c/core}, {@code runtime-c/natives}.
 *   <li>Compile what changed, a file per processor at a time, warnings being errors.
 *   <li>Read each object's natives and undefined symbols.
 *   <li>Write {@code libkilnrt.a} and {@code runtime.index} among the module's classes.
 * </ol>
 *
 * <p>Arguments: {@code ROOT} (the repository), {@code CLASSES} (the output directory), then options
 * {@code --format} (repair the format first), {@code --check-format} (do nothing else), {@code
 * --keep-going}, and files to compile only.
 */
public final class RuntimeBuild {
  private static final List<String> OPTIONS =
      List.of(
          "--target=x86_64-unknown-linux-gnu",
          "-std=gnu17",
          "-O2",
          "-g",
          "-march=x86-64-v2",
          // The stack walker follows frame pointers and knows no other unwind information.
          "-fno-omit-frame-pointer",
          "-mno-omit-leaf-frame-pointer",
          "-fno-asynchronous-unwind-tables",
          "-fno-unwind-tables",
          "-fPIE",
          "-ftls-model=local-exec",
          "-fvisibility=hidden",
          // What no reachable native uses is dropped by the linker.
          "-ffunction-sections",
          "-fdata-sections",
          // The heap is read and written under many types; Java's arithmetic wraps and never fuses.
          "-fno-strict-aliasing",
          "-fwrapv",
          "-ffp-contract=off",
          "-fno-math-errno",
          "-fno-stack-protector",
          "-pthread",
          "-D_GNU_SOURCE",
          "-U_FORTIFY_SOURCE",
          "-Wall",
          "-Wextra",
          "-Werror");

  private final Path root;
  private final Path target;
  private final Toolchain toolchain = Toolchain.open();
  private boolean format;
  private boolean formatCheck;
  private boolean keepGoing;
  private final List<Path> only = new ArrayList<>();

  private RuntimeBuild(Path root, Path target) {
    this.root = root;
    this.target = target;
  }

  /** See the class comment. Ends the process with exit code 1 after printing what failed. */
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
    HeaderWriter.write(root.resolve("runtime-c/target/generated"));
    var sources = sources();
    if (formatCheck) {
      return checkFormat();
    }
    if (format) {
      checkFormat();
    }
    var objects = root.resolve("runtime-c/target/objects");
    var compiler = new CCompiler(toolchain, options(), objects, root);
    var jobs = new LinkedHashMap<Path, Path>();
    for (var source : sources) {
      if (only.isEmpty() || only.contains(source)) {
        jobs.put(source, objects.resolve(objectName(source)));
      }
    }
    if (!compileAll(compiler, jobs) && !keepGoing) {
      return false;
    }
    if (only.isEmpty()) {
      archive(jobs.values().stream().filter(Files::exists).toList());
    }
    return true;
  }

  private List<String> options() {
    var options = new ArrayList<>(OPTIONS);
    for (var directory :
        List.of("runtime-c/target/generated", "gc/c", "runtime-c/core", "runtime-c/natives")) {
      options.add("-I" + directory);
    }
    return options;
  }

  private List<Path> sources() throws IOException {
    return files(".c", ".S");
  }

  private List<Path> files(String... suffixes) throws IOException {
    var found = new ArrayList<Path>();
    for (var directory : List.of("gc/c", "runtime-c/core", "runtime-c/natives")) {
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

  private String objectName(Path source) {
    var relative = root.relativize(source).toString();
    return relative
        .replaceFirst("^runtime-c/", "")
        .replace('/', '_')
        .replaceFirst("\\.c$", "")
        .concat(".o");
  }

  private boolean checkFormat() throws IOException {
    var arguments = new ArrayList<String>();
    if (format) {
      arguments.add("-i");
    } else {
      arguments.addAll(List.of("--dry-run", "-Werror"));
    }
    var files = only.isEmpty() ? files(".c", ".h") : only;
    if (files.isEmpty()) {
      return true;
    }
    files.forEach(f -> arguments.add(f.toString()));
    try {
      toolchain.run(root, Tool.CLANG_FORMAT, arguments);
      return true;
    } catch (ToolFailure e) {
      System.err.println(e.diagnostics());
      System.err.println("format: `runtime-c/build --format` repairs it");
      return false;
    }
  }

  private boolean compileAll(CCompiler compiler, Map<Path, Path> jobs) throws InterruptedException {
    var pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      var work = new ArrayList<Callable<Boolean>>();
      jobs.forEach((source, object) -> work.add(() -> compiler.compile(source, object)));
      boolean ok = true;
      for (var result : pool.invokeAll(work)) {
        try {
          result.get();
        } catch (ExecutionException e) {
          ok = false;
          System.err.println(
              e.getCause() instanceof ToolFailure failure
                  ? failure.diagnostics()
                  : e.getCause().toString());
        }
      }
      return ok;
    } finally {
      pool.shutdown();
    }
  }

  private void archive(List<Path> objects) throws IOException {
    var resources = target.resolve("dev/kiln/runtime");
    Files.createDirectories(resources);
    var facts = new ArrayList<RuntimeObject>();
    for (var object : objects) {
      facts.addAll(ObjectFacts.read(object.getFileName().toString(), Files.readAllBytes(object)));
    }
    Files.writeString(resources.resolve("runtime.index"), new RuntimeIndex(facts).toText());
    var library = resources.resolve("libkilnrt.a");
    Files.deleteIfExists(library);
    var arguments = new ArrayList<>(List.of("rcsD", library.toString()));
    objects.forEach(o -> arguments.add(o.toString()));
    toolchain.run(root, Tool.AR, arguments);
    System.out.printf(
        "C runtime: %d objects, %d natives, %d KiB%n",
        objects.size(),
        facts.stream().mapToInt(f -> f.natives().size()).sum(),
        Files.size(library) >> 10);
  }
}
