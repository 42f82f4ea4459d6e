package text;

/** compareTo, compareToIgnoreCase, equalsIgnoreCase, regionMatches, contentEquals, startsWith, endsWith over odd pairs. */
public class StringComparison {
  public static void main(String[] args) {
    String[] v = {"", "a", "A", "ab", "aB", "b", "\u00e9", "\u00c9", "\u00ff", "\u0178", "\u00b5", "\u03bc", "\u0130", "i", "I", "\u0131", "\u00df", "ss", "\u4e2d", "\ud83d\ude00", "\uffff", "\u01c4", "\u01c6"};
    for (String a : v) {
      StringBuilder s = new StringBuilder();
      for (String b : v) s.append(Integer.signum(a.compareTo(b))).append(Integer.signum(a.compareToIgnoreCase(b))).append(a.equalsIgnoreCase(b) ? '=' : '.').append(' ');
      System.out.println(s);
    }
    System.out.println("abc".compareTo("abd") + " " + "abc".compareTo("abcdef") + " " + "\u4e2d".compareTo("a") + " " + "a".compareToIgnoreCase("\u4e2d") + " " + "Z".compareToIgnoreCase("a"));
    String t = "Hello World";
    System.out.println(t.regionMatches(6, "world", 0, 5) + " " + t.regionMatches(true, 6, "world", 0, 5) + " " + t.regionMatches(-1, "H", 0, 1) + " " + t.regionMatches(0, "H", 0, -1) + " " + t.regionMatches(10, "dx", 0, 2) + " " + t.regionMatches(true, 0, "\u4e2dhello", 1, 5));
    System.out.println(t.startsWith("") + " " + t.startsWith("World", 6) + " " + t.startsWith("H", 11) + " " + t.startsWith("", 11) + " " + t.startsWith("", 12) + " " + t.endsWith("") + " " + t.endsWith("World ") + " " + t.endsWith(t));
    System.out.println(t.contentEquals(new StringBuilder(t)) + " " + t.contentEquals(new StringBuffer("x")) + " " + t.contentEquals((CharSequence) java.nio.CharBuffer.wrap(t)) + " " + CharSequence.compare("ab", new StringBuilder("ac")) + " " + t.equals(null) + " " + t.equals(new StringBuilder(t)) + " " + "\u4e2d".contentEquals(new StringBuilder("\u4e2d")));
  }
}
