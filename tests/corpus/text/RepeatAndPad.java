package text;

/** String.repeat at many counts and encodings, and padding made of it. */
public class RepeatAndPad {
  public static void main(String[] args) {
    for (String s : new String[] {"", "a", "ab", "\u4e2d", "\ud83d\ude00", "a\u0100"}) {
      StringBuilder b = new StringBuilder();
      for (int n : new int[] {0, 1, 2, 3, 7, 100}) b.append(s.repeat(n).length()).append(' ').append(s.repeat(n).hashCode()).append(' ');
      System.out.println(b + "" + (s.repeat(1) == s) + s.repeat(0).isEmpty());
    }
    for (int i = 1; i <= 5; i++) System.out.println(" ".repeat(5 - i) + "*".repeat(2 * i - 1) + "|" + "0".repeat(5 - String.valueOf(i * i).length()) + i * i);
    try {
      "x".repeat(-1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      "xxxx".repeat(Integer.MAX_VALUE / 2);
    } catch (OutOfMemoryError e) {
      System.out.println(e.getMessage());
    }
  }
}
