package text;

/** Character names, blocks and scripts of a sample; lookups by name; counts of blocks. */
public class UnicodeNames {
  public static void main(String[] args) {
    for (int c : new int[] {'A', ' ', 0, 0x7f, 0xe9, 0x3a9, 0x416, 0x5d0, 0x627, 0x905, 0xe01, 0x1100, 0x20ac, 0x2200, 0x3042, 0x4e00, 0xac00, 0xd800, 0xe000, 0xfb01, 0xfffd, 0x1d11e, 0x1f600, 0x20000, 0x10ffff, 0x378}) {
      System.out.println(Integer.toHexString(c) + " " + Character.getName(c) + " " + Character.UnicodeBlock.of(c) + " " + Character.UnicodeScript.of(c));
    }
    for (String n : new String[] {"LATIN SMALL LETTER A", "greek capital letter omega", "CJK UNIFIED IDEOGRAPHS 4E00", "GRINNING FACE", "NO SUCH NAME"}) {
      try {
        System.out.println(Integer.toHexString(Character.codePointOf(n)));
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }
    System.out.println(Character.UnicodeBlock.forName("BasicLatin") + " " + Character.UnicodeScript.forName("cyrl") + " " + Character.UnicodeScript.valueOf("HAN") + " " + Character.UnicodeScript.values().length);
    int names = 0;
    for (int c = 0; c < 0x3000; c++) if (Character.getName(c) != null) names += Character.getName(c).length();
    System.out.println(names);
  }
}
