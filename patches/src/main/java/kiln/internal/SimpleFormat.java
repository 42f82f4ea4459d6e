package kiln.internal;

/** Formats messages of the class library as {@link String#format} does, for the plain cases. */
public final class SimpleFormat {
  private SimpleFormat() {}

  /**
   * Replaces {@code %s}, {@code %d}, {@code %x} and {@code %X} in order.
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
      switch (format.charAt(++i)) {
        case 'x' -> out.append(hex(arg));
        case 'X' -> out.append(upper(hex(arg)));
        default -> out.append(arg);
      }
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
