package dev.kiln.backend.layout;

import java.io.ByteArrayOutputStream;

/** Modified UTF-8 (JVMS 4.4.7): no zero bytes, surrogates encoded one by one. */
public final class ModifiedUtf8 {
  private ModifiedUtf8() {}

  /** The encoding of {@code text}, without a terminating zero. Total: any UTF-16 is accepted. */
  public static byte[] encode(String text) {
    var out = new ByteArrayOutputStream(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != 0 && c < 0x80) {
        out.write(c);
      } else if (c < 0x800) {
        out.write(0xc0 | c >> 6);
        out.write(0x80 | c & 0x3f);
      } else {
        out.write(0xe0 | c >> 12);
        out.write(0x80 | c >> 6 & 0x3f);
        out.write(0x80 | c & 0x3f);
      }
    }
    return out.toByteArray();
  }
}
