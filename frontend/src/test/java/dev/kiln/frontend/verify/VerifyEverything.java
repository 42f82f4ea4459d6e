package dev.kiln.frontend.verify;

import dev.kiln.frontend.InputError;
import dev.kiln.frontend.hooks.Hooks;
import dev.kiln.frontend.model.LinkFailure;
import dev.kiln.frontend.model.TypeInfo;
import dev.kiln.frontend.model.Universe;
import dev.kiln.frontend.source.ApplicationPath;
import dev.kiln.frontend.source.ClassLibrary;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Verifies every class of jars, and of modules of the running JDK ({@code jrt:java.base}): all of
 * them are right, so that each rejection is a fault of the verifier. A main class, for what takes
 * too long in a test.
 */
public final class VerifyEverything {
  private VerifyEverything() {}

  public static void main(String[] args) throws IOException {
    long begin = System.nanoTime();
    int rejected = 0;
    for (String arg : args) {
      rejected += run(arg);
    }
    System.out.printf("%.1f s%n", (System.nanoTime() - begin) / 1e9);
    System.exit(rejected == 0 ? 0 : 1);
  }

  static int run(String arg) throws IOException {
    boolean library = arg.startsWith("jrt:");
    List<Path> classPath = library ? List.of() : List.of(Path.of(arg));
    Set<TypeInfo> lenient = new java.util.HashSet<>();
    int rejected = 0;
    int count = 0;
    try (ClassLibrary jdk = ClassLibrary.open(Path.of(System.getProperty("java.home")));
        ApplicationPath application = new ApplicationPath(classPath, jdk.version())) {
      Universe universe = new Universe(jdk, application, Hooks.NONE);
      ClassVerifier verifier = new ClassVerifier(universe, lenient::add);
      long spent = 0;
      for (String name : library ? moduleClasses(arg.substring(4)) : jarClasses(Path.of(arg))) {
        TypeInfo c;
        try {
          c = universe.find(name);
        } catch (InputError e) {
          System.out.println(e.getMessage());
          continue;
        }
        if (c == null) {
          System.out.println(name + " is not there: " + universe.failure(name));
          continue;
        }
        long start = System.nanoTime();
        LinkFailure failure;
        try {
          failure = verifier.verify(c);
        } catch (InputError e) {
          System.out.println(e.getMessage());
          continue;
        }
        spent += System.nanoTime() - start;
        count++;
        if (failure != null && !failure.errorClass().equals("java/lang/NoClassDefFoundError")) {
          rejected++;
          System.out.println(name + ": " + failure.message());
        } else if (failure != null) {
          System.out.println(name + " lacks " + failure.message());
        }
      }
      System.out.printf(
          "%s: %d classes, %d rejected, %.2f s, lenient %s%n",
          arg, count, rejected, spent / 1e9, lenient);
    }
    return rejected;
  }

  private static Set<String> moduleClasses(String module) throws IOException {
    FileSystem jrt = FileSystems.getFileSystem(URI.create("jrt:/"));
    return names(jrt.getPath("modules", module));
  }

  private static Set<String> jarClasses(Path jar) throws IOException {
    if (Files.isDirectory(jar)) {
      return names(jar);
    }
    try (FileSystem zip = FileSystems.newFileSystem(jar)) {
      return names(zip.getPath("/"));
    }
  }

  private static Set<String> names(Path root) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      files
          .map(f -> root.relativize(f).toString())
          .filter(f -> f.endsWith(".class") && !f.endsWith("-info.class"))
          .filter(f -> !f.startsWith("META-INF"))
          .forEach(f -> found.add(f.substring(0, f.length() - 6)));
    }
    return new TreeSet<>(found);
  }
}
