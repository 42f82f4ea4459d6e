package dev.kiln.backend.ir;

/**
 * The names of symbols in objects. Java allows almost any character in a name; assemblers and
 * linkers give some a meaning ({@code "} ends a name, {@code @} begins a version) or know no way to
 * write them. So all but plain ASCII is written as {@code %} and four hexadecimal digits for each
 * UTF-16 unit; {@code %} too, hence no two symbols get the same name.
 */
public final class LinkNames {
  private static final char ESCAPE = '%';
  private static final int DIGITS = 4;

  /** No method's symbol ends so: they end with a return type. */
  private static final String LARGE = ".large";

  private LinkNames() {}

  /** The name in an object of what is {@code symbol} elsewhere. */
  public static String of(String symbol) {
    int first = 0;
    while (first < symbol.length() && isPlain(symbol.charAt(first))) {
      first++;
    }
    if (first == symbol.length()) {
      return symbol;
    }
    StringBuilder out = new StringBuilder(symbol.length() + 3 * DIGITS).append(symbol, 0, first);
    for (int i = first; i < symbol.length(); i++) {
      char c = symbol.charAt(i);
      if (isPlain(c)) {
        out.append(c);
      } else {
        out.append(ESCAPE).append(String.format("%04x", (int) c));
      }
    }
    return out.toString();
  }

  /** The symbol whose name in an object this is. */
  public static String symbol(String linkName) {
    int escape = linkName.indexOf(ESCAPE);
    if (escape < 0) {
      return linkName;
    }
    StringBuilder out = new StringBuilder(linkName.length());
    int from = 0;
    for (; escape >= 0; escape = linkName.indexOf(ESCAPE, from)) {
      out.append(linkName, from, escape);
      from = escape + 1 + DIGITS;
      out.append((char) Integer.parseInt(linkName.substring(escape + 1, from), 16));
    }
    return out.append(linkName, from, linkName.length()).toString();
  }

  /** The name of the function that holds a method's body and large frame. */
  public static String largeBody(String linkName) {
    return linkName + LARGE;
  }

  /** The symbol of the method to which a function of that symbol belongs. */
  public static String method(String symbol) {
    return symbol.endsWith(LARGE) ? symbol.substring(0, symbol.length() - LARGE.length()) : symbol;
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c <= '~' && c != '"' && c != '\\' && c != '@' && c != ESCAPE;
  }
}
