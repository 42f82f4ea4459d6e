package dev.kiln.cli;

import dev.kiln.backend.ImageOptions;
import dev.kiln.backend.ir.ModuleText;
import dev.kiln.backend.llvm.CompilerOptions;
import dev.kiln.backend.llvm.Processors;
import dev.kiln.frontend.WorldOptions;
import dev.kiln.toolchain.CacheDirectory;
import dev.kiln.toolchain.MemoryLibrary;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** The options that {@code build} and {@code run} share. */
final class ImageArguments {
  @Option(
      names = {"-cp", "-classpath", "--class-path"},
      paramLabel = "PATH",
      description = "Jars, directories and dir/* wildcards, separated by ':'.")
  private String classPath;

  @Option(names = "--main", paramLabel = "CLASS", description = "The main class.")
  private String main;

  @Option(
      names = "-O",
      paramLabel = "LEVEL",
      defaultValue = "2",
      description = "Optimization level, 0 to 3 (default: 2).")
  private int optimization;

  @Option(names = "-g", description = "Keep symbols and lines for a debugger.")
  private boolean debug;

  @Option(names = "--jdk", paramLabel = "HOME", description = "The JDK to take the library of.")
  private Path jdk;

  @Option(names = "--static", description = "Link statically against musl.")
  private boolean isStatic;

  @Option(
      names = "--gc",
      paramLabel = "PLAN",
      defaultValue = "concurrent",
      description =
          "The collector: concurrent (beside the program), stw (marks in one stop, sweeps lazily)"
              + " or none (default: concurrent).")
  private String gc;

  @Option(
      names = "--malloc",
      paramLabel = "LIBRARY",
      defaultValue = "libc",
      description = "Memory outside the heap: libc, jemalloc or mimalloc (default: libc).")
  private String malloc;

  @Option(
      names = "-march",
      paramLabel = "CPU",
      defaultValue = "x86-64-v2",
      description = "The processor to compile for (default: x86-64-v2; native: this one).")
  private String cpu;

  @Option(
      names = "-D",
      paramLabel = "KEY=VALUE",
      mapFallbackValue = "",
      description = "A system property of the program.")
  private Map<String, String> properties = new TreeMap<>();

  @Option(
      names = "--runtime-option",
      paramLabel = "-X…",
      description = "An option of the runtime fixed in the executable, such as -Xmx64m.")
  private List<String> runtimeOptions = new ArrayList<>();

  @Option(
      names = "--no-runtime-options",
      description = "The executable leaves -X… arguments and KILN_OPTS alone.")
  private boolean noRuntimeOptions;

  @Option(
      names = "--coverage",
      description = "The executable counts which statepoints collections go through.")
  boolean coverage;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Write down all statepoints, for 'kiln report'"
              + " (with --coverage by default: the executable's name and .statepoints.json.gz).")
  Path report;

  @Option(names = "--verify", description = "Check the code between passes.")
  boolean verify;

  @Option(names = "--time-passes", description = "Print the time of each pass.")
  boolean timePasses;

  @Option(
      names = "--dump",
      paramLabel = "after:PASS:METHOD",
      description = "Print the code of a method after a pass.")
  private List<String> dumps = new ArrayList<>();

  @Option(
      names = "--why-reachable",
      paramLabel = "SIG",
      description = "Print why a method (or class) is in the image, and stop.")
  String whyReachable;

  @Option(names = "--cache-dir", paramLabel = "DIR", description = "Where compiled objects stay.")
  private Path cacheDir;

  @Option(names = "--jobs", paramLabel = "N", description = "Threads (default: one a core).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-v", "--verbose"},
      description = "Say more.")
  boolean verbose;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print errors only.")
  boolean quiet;

  final BuildFacts facts = new BuildFacts();

  /** Class path entries, a source directory compiled first. */
  record Program(List<Path> classPath, String mainClass, String name) {}

  Program program(String input) {
    check();
    if (input != null && classPath != null) {
      throw new UsageError("give a jar or -cp, not both");
    }
    if (input != null) {
      Path path = NamedFile.parse("the jar", input);
      return SourceDirectory.isOne(path)
          ? SourceDirectory.compile(path, cacheDir(), main)
          : new Program(List.of(path), main, baseName(path));
    }
    if (classPath == null) {
      throw new UsageError("give a jar, or -cp PATH --main CLASS");
    }
    if (main == null) {
      throw new UsageError("-cp needs --main CLASS");
    }
    return new Program(classPath(), main, main.substring(main.lastIndexOf('.') + 1));
  }

  /** The entries of -cp as they were given; none without it. */
  List<Path> classPath() {
    List<Path> entries = new ArrayList<>();
    if (classPath != null) {
      for (String entry : classPath.split(File.pathSeparator)) {
        entries.add(NamedFile.parse("-cp", entry.isEmpty() ? "." : entry));
      }
    }
    return entries;
  }

  Map<String, String> properties() {
    return properties;
  }

  boolean hasMain() {
    return main != null;
  }

  /**
   * Checks what can be checked without looking at any file.
   *
   * @return who serves {@code malloc}
   */
  MemoryLibrary check() {
    classPath();
    if (optimization < 0 || optimization > 3) {
      throw new UsageError("-O takes 0 to 3, not " + optimization);
    }
    if (!List.of("concurrent", "stw", "none").contains(gc)) {
      throw new UsageError("--gc takes concurrent, stw or none, not " + gc);
    }
    if (jobs < 1) {
      throw new UsageError("--jobs takes a number from 1 on, not " + jobs);
    }
    if (!cpu.equals(Processors.NATIVE)) {
      target();
    }
    for (String dump : dumps) {
      try {
        CompilerOptions.Dump.parse(dump);
      } catch (IllegalArgumentException e) {
        throw new UsageError(e.getMessage());
      }
    }
    MemoryLibrary memory =
        MemoryLibrary.named(malloc)
            .orElseThrow(
                () -> new UsageError("--malloc takes libc, jemalloc or mimalloc, not " + malloc));
    if (isStatic && memory != MemoryLibrary.LIBC) {
      throw new UsageError("--static links musl's malloc; leave --malloc out");
    }
    return memory;
  }

  private ModuleText.Target target() {
    return Processors.named(cpu)
        .orElseThrow(
            () ->
                new UsageError(
                    "-march takes native, "
                        + String.join(", ", Processors.NAMES)
                        + ", not "
                        + cpu));
  }

  ImageOptions options(Program program, Path output) {
    facts.program(program.classPath(), program.mainClass());
    facts.output(output);
    MemoryLibrary memory = check();
    if (Files.isDirectory(output)) {
      throw new UsageError(output + " is a directory; say -o FILE");
    }
    Path parent = output.toAbsolutePath().getParent();
    if (!Files.isDirectory(parent)) {
      throw new UsageError(parent + " is no directory, so " + output + " cannot be written");
    }
    new NamedFile("--report", report).checkOutput();
    WorldOptions world =
        WorldOptions.of(program.classPath(), program.mainClass()).withProperties(properties);
    if (jdk != null) {
      world = world.withJdk(jdk);
    }
    return new ImageOptions(
        world,
        output,
        optimization,
        debug,
        isStatic,
        gc,
        memory,
        target(),
        verify,
        timePasses,
        dumps,
        cacheDir(),
        runtimeOptions,
        !noRuntimeOptions,
        jobs,
        coverage);
  }

  /** What is written by default beside an executable that counts. */
  static Path statepoints(Path executable) {
    return executable.resolveSibling(executable.getFileName() + ".statepoints.json.gz");
  }

  /** Checks and writes down statepoints as these arguments ask. */
  StatepointInspector inspector(ImageOptions options) {
    Path file = report == null && coverage ? statepoints(options.output()) : report;
    return new StatepointInspector(file, verify);
  }

  /** Made if it is not there; files can be made in it. */
  Path cacheDir() {
    Path directory = cacheDir != null ? cacheDir : CacheDirectory.path();
    try {
      if (!Files.isDirectory(directory)) { // a link to one is refused by createDirectories
        Files.createDirectories(directory);
      }
      Files.delete(Files.createTempFile(directory, "kiln", null));
      return directory;
    } catch (IOException e) {
      throw new UsageError(
          "no files can be made in the cache " + directory + "; say --cache-dir DIR");
    }
  }

  private static String baseName(Path path) {
    String name = path.toAbsolutePath().normalize().getFileName().toString();
    return name.endsWith(".jar") ? name.substring(0, name.length() - ".jar".length()) : name;
  }
}
