package text;

/** Code points: counting, iterating both ways, offsets, unpaired surrogates, building, reversing, substring through pairs. */
public class SurrogatePairs {
  static String hex(CharSequence s) {
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < s.length(); i++) b.append(Integer.toHexString(s.charAt(i))).append('.');
    return b.toString();
  }

  public static void main(String[] args) {
    String[] v = {"a\ud83d\ude00b", "\ud83d", "\ude00\ud83d", "\ud83d\ud83d\ude00\ude00", "\udbff\udfff\ud800\udc00", "\u0000\uffff"};
    for (String s : v) {
      System.out.println(hex(s) + " " + s.length() + " " + s.codePointCount(0, s.length()) + " " + java.util.Arrays.toString(s.codePoints().toArray()) + " " + s.chars().sum() + " " + s.codePointAt(0) + " " + s.codePointBefore(s.length()) + " " + hex(new StringBuilder(s).reverse()) + " " + s.hashCode());
      for (int i = 0; i <= s.length(); i++) System.out.print((i < s.length() ? s.codePointAt(i) : -1) + "/" + (i > 0 ? s.codePointBefore(i) : -1) + " ");
      System.out.println(hex(s.substring(1)) + " " + s.offsetByCodePoints(0, 1) + " " + s.offsetByCodePoints(s.length(), -1));
    }
    StringBuilder b = new StringBuilder();
    for (int c : new int[] {'x', 0x1f600, 0x10ffff, 0xd800, 0xffff}) b.appendCodePoint(c);
    b.setCharAt(1, 'y');
    b.insert(0, Character.toChars(0x10000)).deleteCharAt(4);
    System.out.println(hex(b) + " " + b.codePointCount(0, b.length()) + " " + new String(new int[] {0x1f601, 'z'}, 0, 2).length() + " " + Character.toString(0x1f602).equals("\ud83d\ude02"));
    for (int c : new int[] {0xd7ff, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000, 0xffff, 0x10000, 0x10ffff, 0x110000, -1}) {
      System.out.print(Character.isValidCodePoint(c) + "" + Character.isBmpCodePoint(c) + Character.isSupplementaryCodePoint(c) + Character.charCount(c) + (c >= 0 && c < 0x10000 ? "" + Character.isSurrogate((char) c) + Character.isHighSurrogate((char) c) : "") + " ");
    }
    System.out.println(Integer.toHexString(Character.toCodePoint('\ud83d', '\ude00')) + " " + Integer.toHexString(Character.highSurrogate(0x1f600)) + " " + Character.isSurrogatePair('a', 'b'));
    for (int c : new int[] {0x110000, -1}) {
      try {
        b.appendCodePoint(c);
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }
  }
}
