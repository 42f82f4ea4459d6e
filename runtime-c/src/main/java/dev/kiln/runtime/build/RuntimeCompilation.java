package dev.kiln.runtime.build;

import dev.kiln.toolchain.Tool;
import dev.kiln.toolchain.ToolFailure;
import dev.kiln.toolchain.Toolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Compiles the runtime's sources, a file per processor at a time, and archives the objects. */
final class RuntimeCompilation {
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
          "-Wextra");

  private final Toolchain toolchain;
  private final SourceTree tree;
  private final Path objects;
  private final CCompiler compiler;

  /**
   * @param objects directory for the objects
   * @param more options besides those that every variant has
   */
  RuntimeCompilation(Toolchain toolchain, SourceTree tree, Path objects, List<String> more) {
    this.toolchain = toolchain;
    this.tree = tree;
    this.objects = objects;
    var options = new ArrayList<>(OPTIONS);
    options.addAll(more);
    options.addAll(tree.includeOptions());
    this.compiler = new CCompiler(toolchain, options, objects, tree.root());
  }

  /** The object of a source. */
  Path object(Path source) {
    return objects.resolve(tree.objectName(source));
  }

  /**
   * Compiles what has changed of these sources.
   *
   * @return what clang said of the files with errors; empty if there are none
   */
  List<String> compile(List<Path> sources) throws InterruptedException {
    var pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      var work = new ArrayList<Callable<Boolean>>();
      sources.forEach(source -> work.add(() -> compiler.compile(source, object(source))));
      var errors = new ArrayList<String>();
      for (var result : pool.invokeAll(work)) {
        try {
          result.get();
        } catch (ExecutionException e) {
          errors.add(
              e.getCause() instanceof ToolFailure failure
                  ? failure.diagnostics()
                  : e.getCause().toString());
        }
      }
      return errors;
    } finally {
      pool.shutdown();
    }
  }

  /** Archives the sources' objects. */
  void archive(List<Path> sources, Path library) throws IOException {
    Files.deleteIfExists(library);
    var arguments = new ArrayList<>(List.of("rcsD", library.toString()));
    sources.forEach(source -> arguments.add(object(source).toString()));
    toolchain.run(tree.root(), Tool.AR, arguments);
  }
}
