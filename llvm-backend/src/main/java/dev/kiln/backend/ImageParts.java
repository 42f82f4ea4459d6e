package dev.kiln.backend;

import dev.kiln.backend.tables.FrameFacts;
import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.runtime.RuntimeIndex;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * What an image is linked from.
 *
 * @param name the executable's
 * @param objects the compiled objects in link order
 * @param tables the safepoint tables, as the runtime will read them
 * @param frames ids and lines of methods
 * @param world all classes
 * @param runtime what the C runtime holds
 * @param coverageId with which files of counters begin, 0 without coverage
 */
public record ImageParts(
    String name,
    List<Part> objects,
    byte[] tables,
    FrameFacts frames,
    ClosedWorld world,
    RuntimeIndex runtime,
    long coverageId) {
  /**
   * An object.
   *
   * @param file where it lies
   * @param methods symbols of the methods that its tables mention, by number
   */
  public record Part(Path file, List<String> methods) {}

  /** A number, not 0, that tells images with other tables apart. */
  static long id(byte[] tables) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(tables);
      return ByteBuffer.wrap(digest).getLong() | 1;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
