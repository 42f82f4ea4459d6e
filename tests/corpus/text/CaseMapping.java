package text;

/** Upper and lower case: one to many characters, final sigma, dotted i, titlecase, supplementary letters, locales. */
public class CaseMapping {
  static String hex(String s) {
    StringBuilder b = new StringBuilder();
    s.codePoints().forEach(c -> b.append(Integer.toHexString(c)).append(' '));
    return b.toString().trim();
  }

  public static void main(String[] args) {
    String[] v = {"stra\u00dfe", "\ufb01ne", "\u0149", "\u01f0", "\u0390", "\u039f\u03a3", "\u03a3", "A\u03a3 B", "A\u03a3b", "\u03a3\u0391\u03a3.", "I\u0130i\u0131", "\u01c4\u01c5\u01c6", "\ud801\udc00\ud801\udc28", "\u1e9e", "\u00b5\u00ff", "\u2160\u2170", "\u24b6\u24d0", "\u10d0\u1c90", "\uff21\uff41", "\u0345", "mixed \u4e2d CASE", "\ud801"};
    java.util.Locale[] locales = {java.util.Locale.ROOT, new java.util.Locale("tr"), new java.util.Locale("lt"), java.util.Locale.ENGLISH};
    for (String s : v) {
      StringBuilder out = new StringBuilder(hex(s)).append(" |");
      for (java.util.Locale l : locales) out.append(' ').append(hex(s.toUpperCase(l))).append(" ; ").append(hex(s.toLowerCase(l))).append(" |");
      System.out.println(out);
    }
    for (int c : new int[] {'a', 'Z', 0xdf, 0xff, 0x130, 0x131, 0x1c4, 0x1c5, 0x3c2, 0x10400, 0x10428, 0x1e9e, 0x2160, -1, 0x110000}) {
      System.out.print(Integer.toHexString(Character.toUpperCase(c)) + "," + Integer.toHexString(Character.toLowerCase(c)) + "," + Integer.toHexString(Character.toTitleCase(c)) + "," + (c >= 0 && Character.isUpperCase(c)) + (c >= 0 && Character.isLowerCase(c)) + (c >= 0 && Character.isTitleCase(c)) + " ");
    }
    System.out.println();
    System.out.println(("already lower".toLowerCase() == "already lower".toLowerCase()) + " " + "same".toLowerCase().equals("same") + " " + "\u0130".toLowerCase(java.util.Locale.ROOT).length());
  }
}
