package text;

/** append and insert of every type: limits of numbers, char arrays and ranges, null of each type, builders into themselves. */
public class BuilderAppends {
  public static void main(String[] args) {
    StringBuilder b = new StringBuilder();
    b.append(Integer.MIN_VALUE).append(' ').append(Integer.MAX_VALUE).append(' ').append(Long.MIN_VALUE).append(' ').append(Long.MAX_VALUE).append(' ').append(-1).append(0).append(-10L).append((byte) -5).append((short) 300);
    b.append(' ').append(1f).append(' ').append(1e10f).append(' ').append(Float.NaN).append(' ').append(-0.0).append(' ').append(1e21).append(' ').append(Double.MIN_VALUE).append(' ').append(true).append(false);
    System.out.println(b);
    b.setLength(0);
    b.append((String) null).append((Object) null).append((CharSequence) null).append((StringBuffer) null).append((CharSequence) null, 1, 3).append("range", 1, 3).append(new char[] {'x', 'y', 'z'}, 1, 2).append(new char[0]).append(new StringBuffer("sb")).append(java.nio.CharBuffer.wrap("cb"));
    System.out.println(b);
    b.insert(0, true).insert(0, 1.5).insert(0, 'c').insert(0, 2L).insert(0, 3f).insert(0, (String) null).insert(0, (Object) null).insert(1, "seq", 0, 2).insert(0, new char[] {'p', 'q', 'r'}, 1, 1).insert(b.length(), "end").insert(2, new StringBuilder("in"), 1, 2);
    System.out.println(b);
    b.setLength(3);
    b.append(b).append(b, 1, 4).insert(2, b);
    System.out.println(b + " " + b.equals(new StringBuilder(b)) + " " + b.compareTo(b));
    try {
      b.append((char[]) null);
    } catch (NullPointerException e) {
      System.out.println("null array");
    }
    StringBuffer f = new StringBuffer("\u00e9");
    f.append('\u4e2d').append(7).insert(1, "ab").reverse().appendCodePoint(0x1f600).deleteCharAt(0);
    System.out.println(f.length() + " " + f.indexOf("b") + " " + f.codePointAt(4) + " " + f.charAt(3));
    char[] target = "..........".toCharArray();
    f.getChars(1, 4, target, 2);
    System.out.println(new String(target).replace('\u00e9', 'e') + " " + f.substring(1, 3) + " " + f.subSequence(0, 2) + " " + new StringBuilder("abc").chars().sum() + " " + "x".compareTo(new StringBuilder("y").toString()));
  }
}
