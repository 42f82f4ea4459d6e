package dev.kiln.tests;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A program to run on HotSpot and natively.
 *
 * @param name for file names
 * @param classPath jars and directories
 * @param mainClass binary name
 * @param vmOptions options that both virtual machines take, such as {@code -Xmx64m}
 * @param arguments the program's
 * @param input standard input
 */
public record Program(
    String name,
    List<Path> classPath,
    String mainClass,
    List<String> vmOptions,
    List<String> arguments,
    byte[] input) {
  /**
   * HotSpot's compiled code may throw exceptions without stack traces; whether it does depends on
   * time, so this is switched off.
   */
  static final List<String> HOTSPOT_OPTIONS = List.of("-XX:-OmitStackTraceInFastThrow");

  static final Duration LIMIT = Duration.ofMinutes(2);

  /** A sample: sources below {@code src}, and what stands beside them. */
  public static Program ofSample(Path directory, Path work) throws IOException {
    Path classes = work.resolve(directory.getFileName() + "-classes").toAbsolutePath();
    compile(directory.resolve("src"), classes, List.of());
    return new Program(
        directory.getFileName().toString(),
        List.of(classes),
        mainClass(directory.resolve("src")),
        lines(directory.resolve("options")),
        lines(directory.resolve("args")),
        Files.exists(directory.resolve("input"))
            ? Files.readAllBytes(directory.resolve("input"))
            : new byte[0]);
  }

  /** Compiles all sources below a directory with javac, debug information included. */
  public static void compile(Path sources, Path classes, List<Path> classPath) throws IOException {
    Files.createDirectories(classes);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        new ArrayList<>(
            List.of(
                "-encoding",
                "UTF-8",
                "-d",
                classes.toString(),
                "-g",
                "-nowarn",
                "-XDignore.symbol.file"));
    if (!classPath.isEmpty()) {
      options.add("-cp");
      options.add(join(classPath));
    }
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> found = Files.walk(sources)) {
      List<Path> list = found.filter(file -> file.toString().endsWith(".java")).toList();
      if (!compiler
          .getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(list))
          .call()) {
        throw new IllegalStateException(sources + " does not compile");
      }
    }
  }

  /** The same with more options before its own. */
  public Program with(List<String> options) {
    List<String> all = new ArrayList<>(options);
    all.addAll(vmOptions);
    return new Program(name, classPath, mainClass, all, arguments, input);
  }

  /** Runs it on the Java that runs this test. */
  public Outcome onHotSpot(Path directory) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(HOTSPOT_OPTIONS);
    command.addAll(vmOptions);
    command.addAll(List.of("-cp", join(classPath), mainClass));
    command.addAll(arguments);
    return Outcome.of(command, input, directory, LIMIT);
  }

  /** Runs an executable made of it. */
  public Outcome natively(Path executable, Path directory)
      throws IOException, InterruptedException {
    return natively(executable, directory, LIMIT);
  }

  /** The same, killed after another time. */
  public Outcome natively(Path executable, Path directory, Duration limit)
      throws IOException, InterruptedException {
    return natively(executable, directory, List.of(), limit);
  }

  /**
   * The same with variables of the environment.
   *
   * @param environment of the form {@code NAME=value}
   */
  Outcome natively(Path executable, Path directory, List<String> environment, Duration limit)
      throws IOException, InterruptedException {
    return Outcome.of(nativeCommand(executable, environment), input, directory, limit);
  }

  /** What runs it natively. */
  List<String> nativeCommand(Path executable, List<String> environment) {
    List<String> command = new ArrayList<>();
    if (!environment.isEmpty()) {
      command.add("/usr/bin/env");
      command.addAll(environment);
    }
    command.add(executable.toString());
    command.addAll(vmOptions);
    command.addAll(arguments);
    return command;
  }

  private static String mainClass(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        if (Files.readString(file).contains("public static void main(String[]")) {
          return file.getFileName().toString().replace(".java", "");
        }
      }
    }
    throw new IllegalStateException(sources + " has no main class");
  }

  /** A file's lines, none if there is no file. */
  static List<String> lines(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  private static String join(List<Path> path) {
    return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
