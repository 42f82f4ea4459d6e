package exceptions;

/** What System.arraycopy throws, with its own frame on top. */
public class ArrayCopies {
  static void copy(Object from, int start, Object to, int end, int length) {
    try {
      System.arraycopy(from, start, to, end, length);
      System.out.println("copied");
    } catch (RuntimeException e) {
      e.printStackTrace();
    }
  }

  static void ints(int[] from, int start, int[] to, int end, int length) {
    try {
      System.arraycopy(from, start, to, end, length);
      System.out.println("copied ints");
    } catch (RuntimeException e) {
      e.printStackTrace();
    }
  }

  static void strings(Object[] from, int start, String[] to, int end, int length) {
    try {
      System.arraycopy(from, start, to, end, length);
      System.out.println("copied strings");
    } catch (RuntimeException e) {
      e.printStackTrace();
      System.out.println(String.join(",", to));
    }
  }

  public static void main(String[] args) {
    int[] five = new int[5];
    ints(five, 0, five, 1, 4);
    ints(five, -1, five, 1, 4);
    ints(five, 0, five, -1, 4);
    ints(five, 0, five, 1, -4);
    ints(five, 0, five, 1, 5);
    ints(five, 2, five, 1, 4);
    ints(null, 0, five, 0, 1);
    ints(five, 0, null, 0, 1);
    copy(five, 0, new long[5], 0, 1);
    copy("text", 0, five, 0, 1);
    copy(five, 0, "text", 0, 1);
    copy(null, 0, five, 0, 1);
    copy(five, 0, new Object[1], 0, 1);
    copy(new Object[2], 0, new Object[3], 2, 2);
    String[] words = {"a", "b", "c"};
    strings(new Object[] {"x", "y"}, 0, words, 1, 2);
    strings(new Object[] {"z", 1}, 0, words, 1, 2);
    strings(new Object[] {"z"}, 0, words, 1, 2);
    strings(words, 0, words, 1, 2);
  }
}
