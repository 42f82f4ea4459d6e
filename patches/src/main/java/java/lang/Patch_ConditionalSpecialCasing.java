package java.lang;

import java.util.Locale;
import kiln.patch.Alias;
import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "java.lang.ConditionalSpecialCasing",
    why =
        "the lower case of a capital sigma asks a word break iterator, which brings the locale"
            + " providers and their data into every program that has a string")
final class Patch_ConditionalSpecialCasing {
  @Alias
  private static native boolean isCased(int ch);

  /** Sigma at the end of a word: a cased letter before it and none after it in the same word. */
  @Substitute
  private static boolean isFinalCased(String src, int index, Locale locale) {
    for (int i = index; i > 0; ) {
      int ch = src.codePointBefore(i);
      if (isCased(ch)) {
        int len = src.length();
        for (int k = index + Character.charCount(src.codePointAt(index)); k < len; ) {
          int next = src.codePointAt(k);
          if (isCased(next)) {
            return false;
          }
          if (!isInsideWord(next)) {
            return true;
          }
          k += Character.charCount(next);
        }
        return true;
      }
      if (!isInsideWord(ch)) {
        return false;
      }
      i -= Character.charCount(ch);
    }
    return false;
  }

  /** What the JDK's word rules keep together with letters. */
  @kiln.patch.Add
  private static boolean isInsideWord(int ch) {
    return switch (Character.getType(ch)) {
      case Character.UPPERCASE_LETTER,
              Character.LOWERCASE_LETTER,
              Character.TITLECASE_LETTER,
              Character.MODIFIER_LETTER,
              Character.OTHER_LETTER,
              Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.DECIMAL_DIGIT_NUMBER,
              Character.FORMAT ->
          true;
      default -> ch == '\'' || ch == '.' || ch == 0xAD || ch == 0x2027 || ch == '-';
    };
  }
}
