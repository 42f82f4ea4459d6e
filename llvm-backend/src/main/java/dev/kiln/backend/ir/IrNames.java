package dev.kiln.backend.ir;

/** How names are written in IR text. */
public final class IrNames {
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private IrNames() {}

  /** A global: {@code @"java/lang/String.length()I"}. */
  public static String global(String symbol) {
    return "@" + quoted(symbol);
  }

  /** The name in quotes, as objects have it. */
  public static String quoted(String name) {
    return '"' + LinkNames.of(name) + '"';
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
