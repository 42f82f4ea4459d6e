package dev.kiln.cli.testing;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Completes a class path so that JUnit's platform can run on it.
 *
 * <ol>
 *   <li>A class path that has the platform's launcher and an engine is left alone.
 *   <li>One that lacks the launcher only (Maven's do) gets that of its version, if it lies in the
 *       repository from which the class path has the engine's interface.
 *   <li>Otherwise JUnit's jars of the class path, if any, make place for those that Kiln was built
 *       with: mixed versions do not work. JUnit 4 stays that of the class path.
 * </ol>
 */
final class JUnitJars {
  private static final String LAUNCHER = "org/junit/platform/launcher/Launcher";
  private static final String ENGINE_INTERFACE = "org/junit/platform/engine/TestEngine";
  private static final List<String> ENGINES =
      List.of(
          "org/junit/jupiter/engine/JupiterTestEngine",
          "org/junit/vintage/engine/VintageTestEngine");

  /** One class of each of the jars that Kiln brings. */
  private static final List<String> OWN =
      List.of(
          "org.junit.platform.launcher.Launcher",
          "org.junit.platform.engine.TestEngine",
          "org.junit.platform.commons.JUnitException",
          "org.junit.jupiter.engine.JupiterTestEngine",
          "org.junit.jupiter.params.ParameterizedTest",
          "org.junit.jupiter.api.Test",
          "org.opentest4j.AssertionFailedError",
          "org.apiguardian.api.API");

  /** Runs tests of JUnit 4 and 3, where the class path has that. */
  private static final String VINTAGE = "org.junit.vintage.engine.VintageTestEngine";

  private JUnitJars() {}

  /**
   * The class path with all that is needed.
   *
   * @param note for what the user should know, or null
   */
  record Completed(List<Path> classPath, String note) {}

  static Completed complete(List<Path> classPath) {
    ClassIndex index = new ClassIndex(classPath);
    boolean engine = ENGINES.stream().anyMatch(index::has);
    if (engine && index.has(LAUNCHER)) {
      return new Completed(classPath, null);
    }
    Path launcher = engine ? launcherBeside(index.entryOf(ENGINE_INTERFACE)) : null;
    if (launcher != null) {
      List<Path> all = new ArrayList<>(classPath);
      all.add(launcher);
      return new Completed(all, null);
    }
    Set<Path> replaced = new LinkedHashSet<>();
    List<Path> all = new ArrayList<>();
    List<String> needed = new ArrayList<>(OWN);
    if (index.has("org/junit/Test")) {
      needed.add(VINTAGE);
    }
    for (String name : needed) {
      Path theirs = index.entryOf(name.replace('.', '/'));
      if (theirs != null && Files.isRegularFile(theirs)) {
        replaced.add(theirs);
      }
      all.add(codeOf(name));
    }
    classPath.stream().filter(entry -> !replaced.contains(entry)).forEach(all::add);
    String note =
        replaced.isEmpty()
            ? null
            : "the class path has no complete JUnit platform; JUnit "
                + versionOf(all.get(0))
                + " of Kiln takes the place of "
                + String.join(
                    ", ", replaced.stream().map(p -> p.getFileName().toString()).toList());
    return new Completed(all, note);
  }

  /** In a Maven repository, the launcher lies beside the engine's interface. */
  private static Path launcherBeside(Path engineJar) {
    Path version = engineJar == null ? null : engineJar.toAbsolutePath().getParent();
    Path artifact = version == null ? null : version.getParent();
    if (artifact == null || artifact.getParent() == null) {
      return null;
    }
    String name = "junit-platform-launcher";
    Path jar =
        artifact
            .resolveSibling(name)
            .resolve(version.getFileName())
            .resolve(name + "-" + version.getFileName() + ".jar");
    return Files.isRegularFile(jar) ? jar : null;
  }

  private static String versionOf(Path launcherJar) {
    String name = launcherJar.getFileName().toString().replace(".jar", "");
    return "platform " + name.substring(name.lastIndexOf('-') + 1);
  }

  /** Where Kiln itself has a class from. */
  static Path codeOf(String className) {
    try {
      Class<?> c = Class.forName(className, false, JUnitJars.class.getClassLoader());
      CodeSource source = c.getProtectionDomain().getCodeSource();
      return Path.of(source.getLocation().toURI());
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new IllegalStateException(className + " is not on Kiln's class path", e);
    }
  }
}
