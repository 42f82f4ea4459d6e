package dev.kiln.report.format;

/**
 * Names as they can stand in a line of text. A class file may name itself, its members and its
 * source as it likes: with line breaks, which would begin a line of their own, with NUL, which no
 * page may have, with half a surrogate pair, which has no UTF-8.
 */
public final class CleanText {
  private CleanText() {}

  /** The text with each such character as Java's escape for it. */
  public static String of(String text) {
    if (text.codePoints().noneMatch(CleanText::isOdd)) {
      return text;
    }
    var clean = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (isOdd(c)) {
                clean.append(String.format("\\u%04x", c));
              } else {
                clean.appendCodePoint(c);
              }
            });
    return clean.toString();
  }

  private static boolean isOdd(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR,
              Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}
