package dev.kiln.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The programs below a directory, compiled into one image whose first argument chooses. */
public final class Corpus {
  private static final byte[] INPUT = "stdin line\n".getBytes(StandardCharsets.US_ASCII);

  private final List<String> names;
  private final Path classes;

  /**
   * @param sources the corpus's root: packages below it
   * @param only a name to choose one, or null
   */
  public Corpus(Path sources, Path work, String only) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      names =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(file -> sources.relativize(file).toString())
              .map(file -> file.substring(0, file.length() - ".java".length()).replace('/', '.'))
              .filter(name -> only == null || name.equals(only))
              .sorted()
              .toList();
    }
    classes = work.resolve("corpus-classes").toAbsolutePath();
    Path generated = Files.createDirectories(work.resolve("corpus-main"));
    Files.writeString(generated.resolve("CorpusMain.java"), chooser());
    Program.compile(sources, classes, List.of());
    Program.compile(generated, classes, List.of(classes));
  }

  /** The programs' names, sorted. */
  public List<String> names() {
    return names;
  }

  /** One of them; all share the same class path and main class, and so one image. */
  public Program program(String name) {
    return new Program("corpus", List.of(classes), "CorpusMain", List.of(), List.of(name), INPUT);
  }

  private String chooser() {
    String cases =
        names.stream()
            .map(name -> "      case \"" + name + "\": " + name + ".main(rest); break;\n")
            .collect(Collectors.joining());
    return "public class CorpusMain {\n"
        + "  public static void main(String[] args) throws Throwable {\n"
        + "    String[] rest = java.util.Arrays.copyOfRange(args, 1, args.length);\n"
        + "    switch (args[0]) {\n"
        + cases
        + "      default: throw new IllegalArgumentException(args[0]);\n"
        + "    }\n  }\n}\n";
  }
}
