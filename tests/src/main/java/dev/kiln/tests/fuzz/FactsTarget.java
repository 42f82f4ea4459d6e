package dev.kiln.tests.fuzz;

import dev.kiln.backend.object.MalformedObject;
import dev.kiln.backend.object.ObjectFactsCodec;
import java.nio.ByteBuffer;

/** Bytes as what the object cache keeps of an object's tables. */
public final class FactsTarget {
  private FactsTarget() {}

  /** Whatever else than a malformed object is thrown is a bug. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    try {
      ObjectFactsCodec.decode(ByteBuffer.wrap(bytes));
    } catch (MalformedObject expected) {
      // such an entry of the cache is made again
    }
  }
}
