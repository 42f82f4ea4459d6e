package dev.kiln.frontend.reach;

import dev.kiln.frontend.model.MethodInfo;
import dev.kiln.frontend.model.TypeInfo;
import dev.kiln.frontend.model.Universe;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Files that the program may look up at run time.
 *
 * <p>The application's are taken all, once any method that looks resources up is compiled. Of the
 * class library those are taken that reachable methods of the same module name:
 *
 * <ol>
 *   <li>by one constant, absolutely or relative to its package;
 *   <li>in a directory that is put together, by one constant that is the file's name, or by two:
 *       its beginning and its suffix, as in {@code "nfc" + ".nrm"}.
 * </ol>
 */
public final class Resources {
  /** The shortest constant that counts as part of a file's name. */
  private static final int SHORTEST_PART = 3;

  /** The largest file taken, in bytes. */
  private static final long LIMIT = 64L << 20;

  private static final List<String> LIBRARY_SUFFIXES =
      List.of(
          ".icu",
          ".nrm",
          ".dat",
          ".data",
          ".spp",
          ".properties",
          ".bin",
          ".map",
          // Rules of java.text.BreakIterator.
          "BreakIteratorData");

  private static final Map<String, List<String>> LOOKUPS =
      Map.of(
          "java/lang/Class",
          List.of(
              "getResource(Ljava/lang/String;)Ljava/net/URL;",
              "getResourceAsStream(Ljava/lang/String;)Ljava/io/InputStream;"),
          "java/lang/ClassLoader",
          List.of(
              "getResource(Ljava/lang/String;)Ljava/net/URL;",
              "getResources(Ljava/lang/String;)Ljava/util/Enumeration;",
              "getResourceAsStream(Ljava/lang/String;)Ljava/io/InputStream;",
              "getSystemResource(Ljava/lang/String;)Ljava/net/URL;",
              "getSystemResourceAsStream(Ljava/lang/String;)Ljava/io/InputStream;"));

  private final Universe universe;
  private final Map<String, byte[]> library = new TreeMap<>();

  /** Constants of reachable methods that may be names or parts of names, by module. */
  private final Map<String, Set<String>> constants = new TreeMap<>();

  Resources(Universe universe) {
    this.universe = universe;
  }

  /** A reachable method of the class has this string as a constant. */
  void named(TypeInfo from, String text) {
    String module = from.moduleName();
    if (module == null || text.length() > 200) {
      return;
    }
    if (text.length() >= SHORTEST_PART && text.indexOf('/') < 0) {
      constants.computeIfAbsent(module, m -> new TreeSet<>()).add(text);
    }
    if (!hasLibrarySuffix(text)) {
      return;
    }
    String name = text;
    if (text.startsWith("/")) {
      name = text.substring(1);
    } else if (text.indexOf('/') < 0) {
      name = from.packageName() + "/" + text;
    }
    take(module, name);
  }

  private void take(String module, String name) {
    if (!library.containsKey(name)) {
      byte[] bytes = universe.library().resource(module, name);
      if (bytes != null) {
        library.put(name, bytes);
      }
    }
  }

  private static boolean hasLibrarySuffix(String text) {
    return LIBRARY_SUFFIXES.stream().anyMatch(text::endsWith);
  }

  /** Takes the files whose names are put together of the module's constants. */
  private void takeComposed(String module, Set<String> texts) {
    if (texts.stream().noneMatch(Resources::hasLibrarySuffix)) {
      return;
    }
    for (String file : universe.library().dataFiles(module)) {
      String name = file.substring(file.lastIndexOf('/') + 1);
      int dot = name.lastIndexOf('.');
      boolean named = texts.contains(name);
      if (!named && dot > 0 && texts.contains(name.substring(dot))) {
        for (int end = SHORTEST_PART; end <= dot && !named; end++) {
          named = texts.contains(name.substring(0, end));
        }
      }
      if (named) {
        take(module, file);
      }
    }
  }

  /** What the image takes, now that all reachable methods are known. */
  Map<String, byte[]> collect() {
    constants.forEach(this::takeComposed);
    Map<String, byte[]> all = new TreeMap<>(library);
    if (looksUp()) {
      universe.application().resources(LIMIT).forEach(all::putIfAbsent);
    }
    return Collections.unmodifiableMap(all);
  }

  private boolean looksUp() {
    for (Map.Entry<String, List<String>> e : LOOKUPS.entrySet()) {
      TypeInfo t = universe.peek(e.getKey());
      for (String key : e.getValue()) {
        MethodInfo m = t == null ? null : t.method(key);
        if (m != null && m.compiled) {
          return true;
        }
      }
    }
    return false;
  }
}
