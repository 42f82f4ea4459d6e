package dev.kiln.frontend.source;

import dev.kiln.frontend.InputError;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The application's class path as {@code java} would see it.
 *
 * <p>Entries that do not exist are skipped, as {@code java} does, except when the first one is a
 * jar that was named to be run; {@code dir/*} means every jar in that directory; a jar's {@code
 * Class-Path} follows the jar.
 */
public final class ApplicationPath implements AutoCloseable {
  private final List<ClassSource> sources = new ArrayList<>();
  private final Set<Path> seen = new LinkedHashSet<>();
  private final List<Path> missing = new ArrayList<>();
  private final Runtime.Version version;

  public ApplicationPath(List<Path> entries, Runtime.Version version) {
    this.version = version;
    for (Path entry : entries) {
      Path last = entry.getFileName();
      if (last != null && last.toString().equals("*")) {
        addAllJars(entry.getParent() == null ? Path.of(".") : entry.getParent());
      } else {
        add(entry);
      }
    }
  }

  private void addAllJars(Path directory) {
    if (!Files.isDirectory(directory)) {
      return;
    }
    List<Path> jars = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (name.endsWith(".jar") || name.endsWith(".JAR")) {
          jars.add(file);
        }
      }
    } catch (IOException e) {
      throw new InputError(directory.toString(), "cannot be listed (" + e.getMessage() + ")", e);
    }
    jars.sort(null); // java's order is the directory's; a fixed one makes builds repeatable
    jars.forEach(this::add);
  }

  private void add(Path entry) {
    Path place = entry.toAbsolutePath().normalize();
    if (!seen.add(place)) {
      return;
    }
    if (!Files.exists(place)) {
      missing.add(entry);
    } else if (Files.isDirectory(place)) {
      sources.add(new DirectorySource(entry));
    } else if (Files.isRegularFile(place)) {
      JarSource jar = new JarSource(entry, version);
      sources.add(jar);
      String more = jar.classPath();
      if (more != null) {
        for (String url : more.split(" +")) {
          addRelative(entry, place, url);
        }
      }
    }
  }

  private void addRelative(Path jar, Path place, String url) {
    if (url.isEmpty()) {
      return;
    }
    try {
      URI target = place.toUri().resolve(new URI(url));
      if ("file".equals(target.getScheme())) {
        add(Path.of(target));
      }
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new InputError(jar.toString(), "has a bad Class-Path entry: " + url, e);
    }
  }

  /** The jars and directories that exist, in search order. */
  public List<Path> places() {
    return seen.stream().filter(Files::exists).toList();
  }

  /** Main-Class of the first entry's manifest, or null. */
  public String mainClass() {
    return !sources.isEmpty() && sources.get(0) instanceof JarSource jar ? jar.mainClass() : null;
  }

  /** The class from the first entry that has it, or null. */
  public ClassFile find(String internalName) {
    for (ClassSource source : sources) {
      try {
        ClassFile found = source.find(internalName);
        if (found != null) {
          return found;
        }
      } catch (IOException e) {
        throw new InputError(source.description(), "cannot be read (" + e.getMessage() + ")", e);
      }
    }
    return null;
  }

  /** The contents of every file of that name, in search order. */
  public List<byte[]> files(String name) {
    List<byte[]> all = new ArrayList<>();
    for (ClassSource source : sources) {
      try {
        byte[] bytes = null;
        if (source instanceof JarSource jar) {
          bytes = jar.read(name, SizeLimit.CLASS_BYTES);
        } else {
          Path file = Path.of(source.description()).resolve(name);
          bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
        }
        if (bytes != null) {
          all.add(bytes);
        }
      } catch (IOException e) {
        throw new InputError(source.description(), "cannot be read (" + e.getMessage() + ")", e);
      }
    }
    return all;
  }

  /** All files that are not classes, by name; the first entry that has a name wins. */
  public Map<String, byte[]> resources(long limitEach) {
    Map<String, byte[]> all = new TreeMap<>();
    for (ClassSource source : sources) {
      try {
        if (source instanceof JarSource jar) {
          for (String name : jar.resourceNames()) {
            if (!all.containsKey(name)) {
              byte[] bytes = jar.read(name, limitEach);
              if (bytes != null) {
                all.put(name, bytes);
              }
            }
          }
        } else {
          addDirectory(Path.of(source.description()), all, limitEach);
        }
      } catch (IOException e) {
        throw new InputError(source.description(), "cannot be read (" + e.getMessage() + ")", e);
      }
    }
    return all;
  }

  private static void addDirectory(Path root, Map<String, byte[]> all, long limit)
      throws IOException {
    try (var files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = root.relativize(file).toString();
        if (Files.isRegularFile(file) && !name.endsWith(".class") && Files.size(file) <= limit) {
          all.putIfAbsent(name, Files.readAllBytes(file));
        }
      }
    }
  }

  /** The entries that do not exist. */
  public List<Path> missing() {
    return List.copyOf(missing);
  }

  /** The entries in use, in search order. */
  public List<String> descriptions() {
    return sources.stream().map(ClassSource::description).toList();
  }

  @Override
  public void close() {
    for (ClassSource source : sources) {
      try {
        source.close();
      } catch (IOException e) {
        // Nothing was written: a failed close of a file that was only read loses nothing.
      }
    }
  }
}
