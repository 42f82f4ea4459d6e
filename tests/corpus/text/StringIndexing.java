package text;

/** indexOf and lastIndexOf of characters, supplementary ones and strings, with every start position, in Latin-1 and UTF-16 strings. */
public class StringIndexing {
  public static void main(String[] args) {
    String[] texts = {"", "a", "abcabc", "aaa", "caf\u00e9 caf\u00e9", "\u4e2d\u6587\u4e2d", "x\ud83d\ude00y\ud83d\ude00", "\ude00\ud83d"};
    String[] parts = {"", "a", "bc", "aa", "\u00e9", "\u4e2d", "\ud83d\ude00", "\ude00", "abcabcd", "Z"};
    for (String t : texts) {
      StringBuilder s = new StringBuilder();
      for (String p : parts) {
        s.append(t.indexOf(p)).append(',').append(t.lastIndexOf(p)).append(',').append(t.indexOf(p, 2)).append(',').append(t.lastIndexOf(p, 2)).append(',').append(t.indexOf(p, -5)).append(t.lastIndexOf(p, -1)).append(t.indexOf(p, 99)).append(t.contains(p)).append(' ');
      }
      System.out.println(s);
      for (int c : new int[] {'a', 0xe9, 0x4e2d, 0x1f600, 0xd83d, 0xde00, -1, 0x110000, 0}) {
        System.out.print(t.indexOf(c) + "," + t.lastIndexOf(c) + "," + t.indexOf(c, 1) + "," + t.lastIndexOf(c, 1) + " ");
      }
      System.out.println();
    }
    String big = "ab".repeat(500) + "needle" + "ab".repeat(500);
    String wide = "\u0100b".repeat(300) + "needle\u0100" + "ab".repeat(300);
    System.out.println(big.indexOf("needle") + " " + big.lastIndexOf("ab") + " " + big.indexOf("ba", 999) + " " + big.indexOf("x") + " " + wide.indexOf("needle") + " " + wide.indexOf("e\u0100") + " " + wide.lastIndexOf("\u0100b") + " " + wide.indexOf('a') + " " + new StringBuilder(wide).indexOf("dle") + " " + new StringBuilder(big).lastIndexOf("bn"));
  }
}
