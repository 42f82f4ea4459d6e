package kiln.internal;

/** Formats messages of the class library as {@link String#format} does, for the plain cases. */
public final class SimpleFormat {
  private SimpleFormat() {}

  /**
   * Replaces {@code %s}, {@code %d}, {@code %x} and {@code %X} in order; a width of one digit may
   * stand before the letter, filled with zeroes if there is one before it.
   *
   * @param format a constant of the library without other format specifiers
   */
  public static String format(String format, Object[] args) {
    StringBuilder out = new StringBuilder(format.length() + 16);
    int next = 0;
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c != '%') {
        out.append(c);
        continue;
      }
      Object arg = args[next++];
      char fill = ' ';
      int width = 0;
      if (format.charAt(i + 1) == '0') {
        fill = '0';
        i++;
      }
      char kind = format.charAt(++i);
      if (kind >= '1' && kind <= '9') {
        width = kind - '0';
        kind = format.charAt(++i);
      }
      String text =
          switch (kind) {
            case 'x' -> hex(arg);
            case 'X' -> upper(hex(arg));
            default -> String.valueOf(arg);
          };
      boolean negative = fill == '0' && text.startsWith("-");
      if (negative) {
        out.append('-');
      }
      for (int k = text.length(); k < width; k++) {
        out.append(fill);
      }
      out.append(text, negative ? 1 : 0, text.length());
    }
    return out.toString();
  }

  private static String hex(Object arg) {
    if (arg instanceof Long n) {
      return Long.toHexString(n);
    }
    if (arg instanceof Number n) {
      int bits = n instanceof Byte ? 0xff : n instanceof Short ? 0xffff : -1;
      return Integer.toHexString(n.intValue() & bits);
    }
    return String.valueOf(arg);
  }

  private static String upper(String digits) {
    char[] chars = digits.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] >= 'a' && chars[i] <= 'z') {
        chars[i] -= 'a' - 'A';
      }
    }
    return new String(chars);
  }
}
