package dev.kiln.frontend.source;

import dev.kiln.frontend.InputError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Guards against entries that unpack to absurd sizes, whatever their headers claim. */
final class SizeLimit {
  /** The largest class file accepted, in bytes; javac's limits keep real ones far below. */
  static final long CLASS_BYTES = 64L << 20;

  private SizeLimit() {}

  static void checkClassSize(String file, long size) {
    if (size > CLASS_BYTES) {
      throw new InputError(
          file, "unpacks to " + size + " bytes, more than the " + CLASS_BYTES + " allowed");
    }
  }

  /** Reads to the end, but never more than the limit. */
  static byte[] read(String file, InputStream in, long declared, long limit) throws IOException {
    int expected = declared > 0 && declared <= limit ? (int) declared : 8192;
    byte[] first = in.readNBytes(expected);
    if (first.length < expected) {
      return first;
    }
    int next = in.read();
    if (next < 0) {
      return first;
    }
    ByteArrayOutputStream rest = new ByteArrayOutputStream(expected * 2);
    rest.write(first);
    rest.write(next);
    byte[] buffer = new byte[8192];
    for (int n; (n = in.read(buffer)) >= 0; ) {
      rest.write(buffer, 0, n);
      if (rest.size() > limit) {
        throw new InputError(file, "unpacks to more than the " + limit + " bytes allowed");
      }
    }
    return rest.toByteArray();
  }
}
