package dev.kiln.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The programs below a directory, compiled into one image whose first argument chooses. */
public final class Corpus {
  private static final byte[] INPUT = "stdin line\n".getBytes(StandardCharsets.US_ASCII);
  private static final String CHOOSER = "CorpusMain";

  private final Path sources;
  private final List<String> names;
  private final Path classes;

  /**
   * @param sources the corpus's root: packages below it
   * @param only names or packages ({@code text.Regex,bytecode}) separated by commas, or null for
   *     all
   */
  public Corpus(Path sources, Path work, String only) throws IOException {
    this.sources = sources;
    names = programs(sources).stream().filter(name -> chosen(name, only)).toList();
    if (names.isEmpty()) {
      throw new IllegalArgumentException("no program of the corpus is called " + only);
    }
    classes = work.resolve("corpus-classes").toAbsolutePath();
    clear(classes);
    Path generated = Files.createDirectories(work.resolve("corpus-main"));
    Files.writeString(generated.resolve(CHOOSER + ".java"), chooser());
    Program.compile(sources, classes, List.of());
    Program.compile(generated, classes, List.of(classes));
  }

  /** The programs' names, sorted. */
  public List<String> names() {
    return names;
  }

  /**
   * One of them; all share the same class path and main class, and so one image. Options of both
   * virtual machines may stand in a file beside the source, {@code NAME.options}.
   */
  public Program program(String name) throws IOException {
    List<String> options = Program.lines(sources.resolve(name.replace('.', '/') + ".options"));
    return new Program("corpus", List.of(classes), CHOOSER, options, List.of(name), INPUT);
  }

  /** The class files of the corpus that a program may load. */
  public List<Path> classFiles(String name) throws IOException {
    return new ClassClosure(classes).of(name.replace('.', '/'));
  }

  /** An empty directory, of the same name for HotSpot and for the executable. */
  public static Path emptyDirectory(Path directory) throws IOException {
    clear(directory);
    return Files.createDirectories(directory).toAbsolutePath();
  }

  private static void clear(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static boolean chosen(String name, String only) {
    return only == null
        || Arrays.stream(only.split(","))
            .map(choice -> choice.replace('/', '.'))
            .anyMatch(choice -> name.equals(choice) || name.startsWith(choice + "."));
  }

  private static List<String> programs(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java") && hasMain(file))
          .map(file -> sources.relativize(file).toString())
          .map(file -> file.substring(0, file.length() - ".java".length()).replace('/', '.'))
          .sorted()
          .toList();
    }
  }

  private static boolean hasMain(Path file) {
    try {
      return Files.readString(file).contains("static void main(String");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /**
   * All cases stand in one line: a program's stack trace is the same whichever others there are.
   */
  private String chooser() {
    String cases =
        names.stream()
            .map(name -> "case \"" + name + "\": " + name + ".main(rest); break; ")
            .collect(Collectors.joining());
    return "public class CorpusMain {\n"
        + "  public static void main(String[] args) throws Throwable {\n"
        + "    String[] rest = java.util.Arrays.copyOfRange(args, 1, args.length);\n"
        + "    switch (args[0]) { "
        + cases
        + "default: throw new IllegalArgumentException(args[0]); }\n"
        + "  }\n}\n";
  }
}
