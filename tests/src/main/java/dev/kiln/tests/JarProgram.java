package dev.kiln.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program made of jars of others, described by {@code program.properties} (see {@code
 * tests/programs/README.md}).
 */
public final class JarProgram {
  private final Path directory;
  private final Properties properties = new Properties();
  private final Path jars;

  /**
   * @param directory holds {@code program.properties}
   * @param jars where the jars are
   */
  public JarProgram(Path directory, Path jars) throws IOException {
    this.directory = directory;
    this.jars = jars;
    try (Reader in = Files.newBufferedReader(directory.resolve("program.properties"))) {
      properties.load(in);
    }
  }

  /** The program; a driver's sources are compiled into the work directory. */
  public Program program(Path work) throws IOException {
    List<Path> classPath = new ArrayList<>();
    for (String jar : words("jars")) {
      classPath.add(jars.resolve(jar).toAbsolutePath());
    }
    Path sources = directory.resolve("src");
    if (Files.exists(sources)) {
      Path classes = work.resolve(name() + "-classes").toAbsolutePath();
      Program.compile(sources, classes, classPath);
      classPath.add(0, classes);
    }
    return new Program(
        name(),
        classPath,
        properties.getProperty("main"),
        List.of(),
        words("arguments"),
        new byte[0]);
  }

  /** A fresh directory with the files that the program reads. */
  public Path workingDirectory(Path parent) throws IOException {
    Path fresh =
        Files.createTempDirectory(Files.createDirectories(parent), name()).toAbsolutePath();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, fresh.resolve(file.getFileName()));
      }
    }
    if (properties.containsKey("jdkClass")) {
      String name = properties.getProperty("jdkClass");
      Path inJdk =
          FileSystems.getFileSystem(URI.create("jrt:/"))
              .getPath("/modules/java.base/" + name + ".class");
      Files.copy(inJdk, fresh.resolve(inJdk.getFileName().toString()));
    }
    if (properties.containsKey("generate")) {
      Files.writeString(fresh.resolve(properties.getProperty("generate")), Dimacs.queens(7));
    }
    return fresh;
  }

  /** An outcome without the lines that may differ from run to run. */
  public Outcome comparable(Outcome outcome) {
    String ignore = properties.getProperty("ignore");
    return ignore == null
        ? outcome
        : new Outcome(
            without(ignore, outcome.stdout()), without(ignore, outcome.stderr()), outcome.exit());
  }

  /** The files that the program wrote, to be compared; same filter. */
  public List<String> written(Path workingDirectory) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String file : words("compare")) {
      try (InputStream in = Files.newInputStream(workingDirectory.resolve(file))) {
        String text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
        String ignore = properties.getProperty("ignore");
        texts.add(ignore == null ? text : without(ignore, text));
      }
    }
    return texts;
  }

  private static String without(String ignore, String text) {
    Pattern pattern = Pattern.compile(ignore);
    return text.lines()
        .filter(line -> !pattern.matcher(line).find())
        .collect(Collectors.joining("\n"));
  }

  private String name() {
    return directory.getFileName().toString();
  }

  private List<String> words(String key) {
    String value = properties.getProperty(key, "").trim();
    return value.isEmpty() ? List.of() : List.of(value.split("\\s+"));
  }
}
