package dev.kiln.cli.testing;

import dev.kiln.frontend.InputError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The program that runs the tests of a class path.
 *
 * @param classPath the user's, JUnit's platform, Kiln's launcher, and a directory with the lists of
 *     test classes that the launcher and the compiler read
 * @param tests binary names of the classes that are run
 * @param note for what the user should know, or null
 */
public record TestProgram(List<Path> classPath, Set<String> tests, String note) {
  public static final String MAIN = "dev.kiln.junit.Launch";

  /**
   * Finds the tests.
   *
   * @param entries the class path, wildcards expanded
   * @param scanned which of them are looked through; empty: all
   * @param classes names of classes to run; with {@code packages} empty too: all
   * @param packages names of packages whose classes are run, their subpackages included
   * @param cache where the lists may stay
   */
  public static TestProgram of(
      List<Path> entries,
      Collection<Path> scanned,
      Collection<String> classes,
      Collection<String> packages,
      Path cache)
      throws IOException {
    JUnitJars.Completed junit = JUnitJars.complete(entries);
    ClassIndex index = new ClassIndex(junit.classPath());
    TestClasses finder = new TestClasses(index);
    Predicate<String> inPackage = name -> packages.stream().anyMatch(p -> name.startsWith(p + "."));
    Predicate<String> wanted =
        classes.isEmpty() && packages.isEmpty()
            ? name -> true
            : inPackage.or(name -> classes.contains(name));
    List<ClassFacts> candidates =
        index.of(scanned.isEmpty() ? entries : scanned).stream()
            .filter(c -> TestClasses.isTopLevel(c) || classes.contains(c.name.replace('/', '.')))
            .toList();
    Set<String> tests = finder.find(candidates, wanted);
    for (String name : classes) {
      if (!tests.contains(name)) {
        throw new InputError(name, "is no class with tests on the class path");
      }
    }
    if (tests.isEmpty()) {
      throw new InputError(describe(scanned.isEmpty() ? entries : scanned), "has no tests");
    }
    Set<Path> all = new LinkedHashSet<>(List.of(JUnitJars.codeOf(MAIN)));
    all.addAll(junit.classPath());
    all.add(lists(tests, finder.reflected(tests), cache));
    return new TestProgram(List.copyOf(all), tests, junit.note());
  }

  private static String describe(Collection<Path> entries) {
    return String.join(":", entries.stream().map(Path::toString).toList());
  }

  /** A directory with the lists as resources. Its name is its content's, so it never changes. */
  private static Path lists(Set<String> tests, Set<String> reflected, Path cache)
      throws IOException {
    String testLines = String.join("\n", tests) + "\n";
    String reflectedLines = String.join("\n", reflected) + "\n";
    Path directory = cache.resolve("tests").resolve(digest(testLines + "\0" + reflectedLines));
    Path resources = Files.createDirectories(directory.resolve("META-INF").resolve("kiln"));
    write(resources.resolve("tests"), testLines);
    write(resources.resolve("reflection"), reflectedLines);
    return directory;
  }

  private static void write(Path file, String text) throws IOException {
    if (!Files.exists(file)) {
      Path draft = Files.createTempFile(file.getParent(), "draft", null);
      Files.writeString(draft, text);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Expands {@code dir/*} as Java does. */
  public static List<Path> expand(List<Path> classPath) throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path entry : classPath) {
      if (entry.getFileName() == null || !entry.getFileName().toString().equals("*")) {
        all.add(entry);
        continue;
      }
      Path directory = entry.getParent() == null ? Path.of(".") : entry.getParent();
      if (Files.isDirectory(directory)) {
        try (var files = Files.list(directory)) {
          files.filter(f -> f.toString().matches(".*\\.(jar|JAR)")).sorted().forEach(all::add);
        }
      }
    }
    return all;
  }
}
