package dev.kiln.cli.testing;

import dev.kiln.frontend.InputError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.objectweb.asm.ClassReader;

/** Facts of all classes on a class path, by internal name; the first of a name wins, as in Java. */
final class ClassIndex {
  private record Place(ClassFacts facts, Path entry) {}

  private final Map<String, Place> classes = new LinkedHashMap<>();

  /**
   * @param entries jars and directories; those that do not exist are passed over, as Java does
   */
  ClassIndex(List<Path> entries) {
    for (Path entry : entries) {
      try {
        if (Files.isDirectory(entry)) {
          addDirectory(entry);
        } else if (Files.exists(entry)) {
          addJar(entry);
        }
      } catch (IOException | UncheckedIOException e) {
        throw new InputError(entry.toString(), "cannot be read (" + e.getMessage() + ")", e);
      }
    }
  }

  private void addDirectory(Path directory) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(directory)) {
      files = walk.filter(f -> isClass(directory.relativize(f).toString())).sorted().toList();
    }
    for (Path file : files) {
      add(Files.readAllBytes(file), file.toString(), directory);
    }
  }

  private void addJar(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      List<ZipEntry> entries = new ArrayList<>();
      try {
        zip.stream().filter(e -> isClass(e.getName())).forEach(entries::add);
      } catch (IllegalArgumentException e) { // the JDK's decoder of names
        throw new InputError(jar.toString(), "not a readable jar (bad entry name)", e);
      }
      for (ZipEntry entry : entries) {
        try (InputStream in = zip.getInputStream(entry)) {
          add(in.readAllBytes(), jar + "!/" + entry.getName(), jar);
        }
      }
    }
  }

  private static boolean isClass(String name) {
    return name.endsWith(".class")
        && !name.endsWith("module-info.class")
        && !name.endsWith("package-info.class")
        && !name.startsWith("META-INF");
  }

  private void add(byte[] bytes, String shown, Path entry) {
    ClassFacts facts = new ClassFacts();
    try {
      new ClassReader(bytes)
          .accept(facts, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    } catch (RuntimeException e) {
      throw new InputError(shown, "is no class file that can be read (" + e + ")", e);
    }
    if (facts.name == null) {
      throw new InputError(shown, "is a class without a name");
    }
    classes.putIfAbsent(facts.name, new Place(facts, entry));
  }

  /** The class of that name, or null if the class path has none (the JDK may). */
  ClassFacts find(String name) {
    Place place = name == null ? null : classes.get(name);
    return place == null ? null : place.facts();
  }

  boolean has(String name) {
    return classes.containsKey(name);
  }

  /** The entry of the class path that a class comes from, or null. */
  Path entryOf(String name) {
    Place place = classes.get(name);
    return place == null ? null : place.entry();
  }

  /** All classes from these entries. */
  List<ClassFacts> of(Collection<Path> entries) {
    return classes.values().stream()
        .filter(p -> entries.contains(p.entry()))
        .map(Place::facts)
        .toList();
  }
}
