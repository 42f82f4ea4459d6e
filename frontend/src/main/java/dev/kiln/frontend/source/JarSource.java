package dev.kiln.frontend.source;

import dev.kiln.frontend.InputError;
import dev.kiln.frontend.world.JClass;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Classes and resources in a jar, versioned entries included as the jar's manifest asks. */
final class JarSource implements ClassSource {
  private final Path file;
  private final JarFile jar;

  JarSource(Path file, Runtime.Version version) {
    this.file = file;
    try {
      this.jar = new JarFile(file.toFile(), false, ZipFile.OPEN_READ, version);
    } catch (ZipException e) {
      throw new InputError(file.toString(), "not a readable jar (" + e.getMessage() + ")", e);
    } catch (IOException e) {
      throw new InputError(file.toString(), "cannot be read (" + e.getMessage() + ")", e);
    }
    try {
      checkEntries();
    } catch (IllegalArgumentException e) { // the JDK's decoder of names
      throw new InputError(file.toString(), "not a readable jar (bad entry name)", e);
    }
  }

  /** Rejects what no honest jar has: names that climb out, classes twice with different bytes. */
  private void checkEntries() {
    Map<String, Long> classes = new HashMap<>();
    for (Enumeration<? extends ZipEntry> all = jar.entries(); all.hasMoreElements(); ) {
      ZipEntry e = all.nextElement();
      String name = e.getName();
      if (name.startsWith("/") || climbsOut(name)) {
        throw new InputError(file.toString(), "entry name leaves the jar: " + name);
      }
      if (name.endsWith(".class")) {
        Long before = classes.put(name, e.getCrc());
        if (before != null && before != e.getCrc()) {
          throw new InputError(file.toString(), "two different entries are named " + name);
        }
      }
    }
  }

  private static boolean climbsOut(String name) {
    return name.contains("..")
        && (name.equals("..")
            || name.startsWith("../")
            || name.endsWith("/..")
            || name.contains("/../"));
  }

  @Override
  public ClassFile find(String internalName) throws IOException {
    byte[] bytes = read(internalName + ".class", SizeLimit.CLASS_BYTES);
    return bytes == null
        ? null
        : new ClassFile(bytes, file + "!/" + internalName + ".class", null, JClass.Loader.APP);
  }

  /** The bytes of an entry or null. */
  byte[] read(String entryName, long limit) throws IOException {
    ZipEntry entry = jar.getJarEntry(entryName);
    if (entry == null || entry.isDirectory()) {
      return null;
    }
    String shown = file + "!/" + entryName;
    if (entry.getSize() > limit) {
      SizeLimit.checkClassSize(shown, entry.getSize());
    }
    try (InputStream in = jar.getInputStream(entry)) {
      return SizeLimit.read(shown, in, entry.getSize(), limit);
    } catch (ZipException e) {
      throw new InputError(shown, "is damaged (" + e.getMessage() + ")", e);
    }
  }

  /** Names of all entries that are neither classes nor directories. */
  List<String> resourceNames() {
    List<String> names = new ArrayList<>();
    jar.versionedStream()
        .forEach(
            e -> {
              if (!e.isDirectory() && !e.getName().endsWith(".class")) {
                names.add(e.getName());
              }
            });
    return names;
  }

  String mainClass() {
    return attribute(Attributes.Name.MAIN_CLASS);
  }

  /** The space-separated relative URLs of the manifest's Class-Path, or null. */
  String classPath() {
    return attribute(Attributes.Name.CLASS_PATH);
  }

  private String attribute(Attributes.Name name) {
    try {
      Manifest manifest = jar.getManifest();
      String value = manifest == null ? null : manifest.getMainAttributes().getValue(name);
      return value == null ? null : value.trim();
    } catch (IOException e) {
      throw new InputError(file.toString(), "has a bad manifest (" + e.getMessage() + ")", e);
    }
  }

  @Override
  public String description() {
    return file.toString();
  }

  @Override
  public void close() throws IOException {
    jar.close();
  }
}
