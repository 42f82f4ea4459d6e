package dev.kiln.cli;

import dev.kiln.frontend.InputError;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A directory of Java sources, such as a sample: compiled into the cache, then treated as classes.
 */
final class SourceDirectory {
  private static final Pattern MAIN =
      Pattern.compile("public\\s+static\\s+void\\s+main\\s*\\(\\s*(final\\s+)?String");

  private SourceDirectory() {}

  static boolean isOne(Path path) {
    return Files.isDirectory(path) && !sources(path).isEmpty();
  }

  /** Compiles; the main class is the only one with a main method unless given. */
  static ImageArguments.Program compile(Path directory, Path cache, String main) {
    List<Path> sources = sources(directory);
    String key = Integer.toHexString(directory.toAbsolutePath().normalize().toString().hashCode());
    String name = directory.toAbsolutePath().normalize().getFileName().toString();
    Path classes = cache.resolve("classes").resolve(name + "-" + key);
    try {
      deleteTree(classes);
      Files.createDirectories(classes);
      javac(directory, sources, classes);
      return new ImageArguments.Program(
          List.of(classes), main != null ? main : mainClass(directory, sources), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void javac(Path directory, List<Path> sources, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new InputError(
          directory.toString(), "holds Java sources, and this Java has no compiler (use a JDK)");
    }
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean compiled =
          compiler
              .getTask(
                  messages,
                  files,
                  null,
                  List.of("-d", classes.toString(), "-g", "-nowarn", "-encoding", "UTF-8"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources))
              .call();
      if (!compiled) {
        throw new InputError(directory.toString(), "does not compile:\n" + messages);
      }
    }
  }

  private static String mainClass(Path directory, List<Path> sources) throws IOException {
    String found = null;
    for (Path source : sources) {
      String text = Files.readString(source);
      if (MAIN.matcher(text).find()) {
        String fileName = source.getFileName().toString();
        String simple = fileName.substring(0, fileName.length() - ".java".length());
        var packageLine = Pattern.compile("(?m)^package\\s+([\\w.]+)\\s*;").matcher(text);
        String name = packageLine.find() ? packageLine.group(1) + "." + simple : simple;
        if (found != null) {
          throw new InputError(
              directory.toString(),
              "has several main classes (" + found + ", " + name + "); say --main");
        }
        found = name;
      }
    }
    if (found == null) {
      throw new InputError(directory.toString(), "has no class with a main method");
    }
    return found;
  }

  private static List<Path> sources(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void deleteTree(Path root) throws IOException {
    if (Files.exists(root)) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
