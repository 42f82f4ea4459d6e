package dev.kiln.frontend.model;

/** The grammar of descriptors (JVMS 4.3). */
public final class Descriptors {
  private Descriptors() {}

  /** Index after the field descriptor that starts at {@code i}, or -1 if there is none. */
  public static int fieldEnd(String s, int i) {
    int dims = 0;
    while (i < s.length() && s.charAt(i) == '[') {
      i++;
      dims++;
    }
    if (i >= s.length() || dims > 255) {
      return -1;
    }
    if (s.charAt(i) == 'L') {
      int end = s.indexOf(';', i);
      return end > i + 1 ? end + 1 : -1;
    }
    return "ZBCSIJFD".indexOf(s.charAt(i)) >= 0 ? i + 1 : -1;
  }

  public static boolean isField(String s) {
    return fieldEnd(s, 0) == s.length();
  }

  public static boolean isMethod(String s) {
    if (s.isEmpty() || s.charAt(0) != '(') {
      return false;
    }
    int i = 1;
    while (i < s.length() && s.charAt(i) != ')') {
      i = fieldEnd(s, i);
      if (i < 0) {
        return false;
      }
    }
    if (i >= s.length()) {
      return false;
    }
    i++;
    return s.startsWith("V", i) && s.length() == i + 1 || fieldEnd(s, i) == s.length();
  }

  /** A type as Java source writes it: {@code int[]}, {@code java.lang.String}. */
  public static String external(String desc) {
    int dims = 0;
    while (desc.charAt(dims) == '[') {
      dims++;
    }
    String element =
        switch (desc.charAt(dims)) {
          case 'Z' -> "boolean";
          case 'B' -> "byte";
          case 'C' -> "char";
          case 'S' -> "short";
          case 'I' -> "int";
          case 'J' -> "long";
          case 'F' -> "float";
          case 'D' -> "double";
          case 'V' -> "void";
          default -> desc.substring(dims + 1, desc.length() - 1).replace('/', '.');
        };
    return element + "[]".repeat(dims);
  }

  /**
   * {@code void p.A.foo(int, java.lang.String)}, as HotSpot's messages show methods.
   *
   * @param owner may be null, and is left out then
   */
  public static String externalMethod(String owner, String name, String desc) {
    StringBuilder sb = new StringBuilder();
    int close = desc.indexOf(')');
    sb.append(external(desc.substring(close + 1))).append(' ');
    if (owner != null) {
      sb.append(externalClass(owner)).append('.');
    }
    sb.append(name).append('(');
    for (int i = 1; i < close; ) {
      int end = fieldEnd(desc, i);
      if (i > 1) {
        sb.append(", ");
      }
      sb.append(external(desc.substring(i, end)));
      i = end;
    }
    return sb.append(')').toString();
  }

  /** A class's internal name as messages show it. */
  public static String externalClass(String internalName) {
    return internalName.replace('/', '.');
  }
}
