package text;

/** String constructors and valueOf of every kind: chars, bytes with charsets, code points, builders; copies are independent. */
public class ValueOfAndCopies {
  public static void main(String[] args) throws Exception {
    char[] c = {'a', 'b', '\u4e2d', 'd'};
    byte[] b = {65, 66, (byte) 0xc3, (byte) 0xa9, 67};
    int[] cp = {0x1f600, 'x', 0x4e2d};
    String s = new String(c), t = String.valueOf(c, 1, 2), u = String.copyValueOf(c);
    c[0] = 'Z';
    System.out.println(s.charAt(0) + t.length() + u.charAt(0) + " " + new String(c, 2, 2).length() + new String(b, "UTF-8").length() + new String(b, 0, 2, "US-ASCII") + new String(b, "ISO-8859-1").length() + new String(cp, 0, 2).length() + new String(cp, 1, 2).length() + new String(new StringBuilder("sb")) + new String(new StringBuffer("sf")) + new String() + new String("copy"));
    System.out.println(String.valueOf(1) + String.valueOf(2L) + String.valueOf(3f) + String.valueOf(4.0) + String.valueOf('c') + String.valueOf(true) + String.valueOf((Object) null) + String.valueOf(new Object[0].length));
    byte[] dst = new byte[6];
    "hello".getBytes(1, 4, dst, 2);
    char[] cd = "......".toCharArray();
    "hello".getChars(0, 3, cd, 1);
    System.out.println(java.util.Arrays.toString(dst) + new String(cd) + java.util.Arrays.toString("h\u00e9".getBytes("UTF-16BE")) + "abc".toCharArray().length + new String(b, 0).length());
    for (Runnable r : new Runnable[] {() -> new String(c, 3, 2), () -> new String(c, -1, 1), () -> new String(cp, 2, 2), () -> new String(new int[] {-1}, 0, 1), () -> new String(new int[] {0x110000}, 0, 1), () -> "abc".getChars(2, 1, cd, 0), () -> "abc".getChars(0, 3, cd, 5), () -> new String((char[]) null), () -> new String(b, 9, 1)}) {
      try {
        r.run();
        System.out.println("fine");
      } catch (RuntimeException e) {
        System.out.println(e.getClass().getSimpleName() + " " + (e instanceof NullPointerException ? "" : e.getMessage()));
      }
    }
    StringBuilder sb = new StringBuilder("shared");
    String before = sb.toString();
    sb.setCharAt(0, 'S');
    System.out.println(before + sb + before.concat("!").concat("") + "x".repeat(3) + "ab".repeat(0).isEmpty() + "\u4e2d".repeat(4).length());
  }
}
