package dev.kiln.backend;

import java.io.IOException;

/** Sees what an image is made of, before it is linked. */
@FunctionalInterface
public interface ImageInspector {
  /** Looks at nothing. */
  ImageInspector NONE = parts -> {};

  /**
   * Looks at an image's parts.
   *
   * @throws RuntimeException if they must not become an executable
   */
  void inspect(ImageParts parts) throws IOException;
}
