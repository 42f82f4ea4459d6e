package dev.kiln.frontend;

import dev.kiln.frontend.source.ApplicationPath;
import java.nio.file.Path;
import java.util.List;

/**
 * What a class path stands for.
 *
 * @param places its jars and directories, with wildcards and the jars' {@code Class-Path} expanded
 * @param mainClass the first jar's {@code Main-Class}, or null
 */
public record InputPlaces(List<Path> places, String mainClass) {
  /**
   * Expands a class path.
   *
   * @throws InputError if something of it cannot be read
   */
  public static InputPlaces of(List<Path> classPath) {
    try (ApplicationPath path = new ApplicationPath(classPath, Runtime.version())) {
      return new InputPlaces(path.places(), path.mainClass());
    }
  }
}
