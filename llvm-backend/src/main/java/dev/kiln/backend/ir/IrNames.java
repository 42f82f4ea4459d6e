package dev.kiln.backend.ir;

import java.nio.charset.StandardCharsets;

/** How names are written in IR text. */
public final class IrNames {
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private IrNames() {}

  /** A global: {@code @"java/lang/String.length()I"}. */
  public static String global(String symbol) {
    return "@" + quoted(symbol);
  }

  /** The name in quotes; what isn't printable ASCII is escaped byte by byte, in UTF-8. */
  public static String quoted(String name) {
    int n = name.length();
    for (int i = 0; i < n; i++) {
      char c = name.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        return "\"" + escaped(name.getBytes(StandardCharsets.UTF_8)) + "\"";
      }
    }
    return "\"" + name + "\"";
  }

  /** The contents of an LLVM string ({@code c"..."} or a quoted name) for these bytes. */
  public static String escaped(byte[] bytes) {
    StringBuilder out = new StringBuilder(bytes.length + 16);
    for (byte b : bytes) {
      if (b < ' ' || b > '~' || b == '"' || b == '\\') {
        out.append('\\').append(HEX[(b >> 4) & 15]).append(HEX[b & 15]);
      } else {
        out.append((char) b);
      }
    }
    return out.toString();
  }
}
