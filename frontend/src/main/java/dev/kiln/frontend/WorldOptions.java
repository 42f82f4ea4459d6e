package dev.kiln.frontend;

import dev.kiln.frontend.hooks.NativeCatalog;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What to analyse.
 *
 * @param classpath jars, directories and {@code dir/*} wildcards, in order
 * @param mainClass binary name with dots, or null to take {@code Main-Class} of the only jar
 * @param jdkHome home of the JDK whose class library is compiled, or null for the running one
 * @param systemProperties build-time {@code -D}s
 * @param natives what the runtime archive offers
 * @param start internal name of the class whose {@code main} the runtime calls; null: only the
 *     application's main is a root (tests)
 */
public record WorldOptions(
    List<Path> classpath,
    String mainClass,
    Path jdkHome,
    Map<String, String> systemProperties,
    NativeCatalog natives,
    String start) {
  public static final String START = "kiln/internal/Start";

  public WorldOptions {
    classpath = List.copyOf(classpath);
    systemProperties = Map.copyOf(systemProperties);
  }

  public static WorldOptions of(List<Path> classpath, String mainClass) {
    return new WorldOptions(classpath, mainClass, null, Map.of(), NativeCatalog.EMPTY, START);
  }

  public WorldOptions withNatives(NativeCatalog catalog) {
    return new WorldOptions(classpath, mainClass, jdkHome, systemProperties, catalog, start);
  }

  public WorldOptions withJdk(Path home) {
    return new WorldOptions(classpath, mainClass, home, systemProperties, natives, start);
  }

  public WorldOptions withProperties(Map<String, String> properties) {
    return new WorldOptions(classpath, mainClass, jdkHome, properties, natives, start);
  }

  public WorldOptions withStart(String startClass) {
    return new WorldOptions(classpath, mainClass, jdkHome, systemProperties, natives, startClass);
  }
}
