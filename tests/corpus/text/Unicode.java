package text;

import java.text.Normalizer;
import java.util.Locale;

/** Code points, character classes, case mapping, normalization. */
public class Unicode {
  public static void main(String[] args) {
    String s = "a\u00e9\u4e2d\ud83d\ude00\u0301\ud800x";
    System.out.println(s.length() + " " + s.codePointCount(0, s.length()) + " " + s.codePointAt(3) + " " + s.codePointBefore(5) + " " + s.offsetByCodePoints(0, 4));
    s.codePoints().forEach(c -> System.out.print(Integer.toHexString(c) + " "));
    System.out.println();
    for (int c : new int[] {'A', 'z', '5', ' ', '\n', '_', '$', 0xdf, 0x130, 0x3a3, 0x661, 0x1d7ce, 0x4e2d, 0x1f600, 0x2028, 0x300, 0xd800, 0x10ffff, 0x216b, 0x1c5, 0xa0, 0x200f}) {
      System.out.println(Integer.toHexString(c) + " " + Character.getType(c) + Character.isLetter(c) + Character.isDigit(c) + Character.isWhitespace(c) + Character.isSpaceChar(c) + Character.isUpperCase(c) + Character.isLowerCase(c) + Character.isTitleCase(c) + Character.isJavaIdentifierStart(c) + Character.isIdeographic(c) + Character.isMirrored(c) + " " + Character.getNumericValue(c) + " " + Character.digit(c, 16) + " " + Character.getDirectionality(c) + " " + Integer.toHexString(Character.toUpperCase(c)) + " " + Integer.toHexString(Character.toLowerCase(c)) + " " + Integer.toHexString(Character.toTitleCase(c)) + " " + Character.UnicodeBlock.of(c));
    }
    System.out.println(Character.UnicodeScript.of(0x3b1) + " " + Character.UnicodeScript.of('a') + " " + Character.UnicodeScript.of(0x4e2d));
    System.out.println(Character.getName('a') + ", " + Character.getName(0x1f600) + ", " + Character.codePointOf("GREEK SMALL LETTER ALPHA"));
    int hash = 0;
    for (int c = 0; c < 0x20000; c++) {
      hash = hash * 31 + Character.getType(c) + (Character.isUnicodeIdentifierPart(c) ? 100 : 0) + Character.toUpperCase(c) + Character.toLowerCase(c);
    }
    System.out.println(hash);
    System.out.println("stra\u00dfe \u0130I \u039f\u03a3".toLowerCase(Locale.ROOT) + " " + "stra\u00dfe \ufb01 \u0149".toUpperCase(Locale.ROOT) + " " + "TITLE I".toLowerCase(new Locale("tr")) + " " + "ii".toUpperCase(new Locale("tr")) + " " + "\u00ccJ".toLowerCase(new Locale("lt")).length());
    for (Normalizer.Form f : Normalizer.Form.values()) {
      String n = Normalizer.normalize("\u00e9\u1e9b\u0323\ufb01\uac00\u2460", f);
      n.chars().forEach(c -> System.out.print(Integer.toHexString(c) + " "));
      System.out.println(f + " " + Normalizer.isNormalized("e\u0301", f));
    }
    System.out.println("\u00c9".equalsIgnoreCase("\u00e9") + " " + "abc".compareToIgnoreCase("ABD") + " " + "\u0131".equalsIgnoreCase("I"));
    System.out.println(Character.toString(0x1f680) + Character.isSurrogatePair('\ud83d', '\ude00') + Character.toCodePoint('\ud83d', '\ude00') + Character.reverseBytes('a') + Character.charCount(65536));
  }
}
