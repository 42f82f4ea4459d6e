package dev.kiln.gc.spec;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A hash of the whole specification. Its symbol is defined by the collector and referenced by every
 * object, so that code compiled against another specification fails to link.
 */
public final class SpecHash {
  private SpecHash() {}

  /** The symbol: {@code kiln_spec_hash_} and 16 hexadecimal digits. */
  public static String symbol() {
    return symbolOf(HeaderWriter.facts() + HeaderWriter.entries());
  }

  static String symbolOf(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "kiln_spec_hash_" + HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
