package exceptions;

/** Helpful NullPointerException messages. */
public class NullMessages {
  NullMessages next;
  int[] data;
  int[][] grid;
  String text;
  static NullMessages shared;

  NullMessages next() {
    return next;
  }

  static NullMessages none(int i, String s) {
    return null;
  }

  static void show(Runnable r) {
    try {
      r.run();
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) {
    NullMessages o = new NullMessages();
    NullMessages[] array = new NullMessages[3];
    int index = 1;
    show(() -> o.next.next = o);
    show(() -> System.out.println(o.next.next));
    show(() -> System.out.println(o.next().next().text));
    show(() -> o.data[0] = 1);
    show(() -> System.out.println(o.data.length));
    show(() -> System.out.println(array[index].text.length()));
    show(() -> System.out.println(o.grid[1][2]));
    show(() -> shared.next());
    show(() -> none(1, "").text.length());
    show(() -> { synchronized (o.text) { System.out.println(); } });
    show(() -> { throw (RuntimeException) (Object) shared; });
    show(() -> System.out.println((int) (Integer) (Object) shared));
    show(() -> java.util.Objects.requireNonNull(null, "own message"));
    show(() -> java.util.Objects.requireNonNull(null));
    show(() -> o.text.length());
    show(() -> { for (int i : o.data) { System.out.println(i); } });
    Object local = args.length > 5 ? "x" : null;
    try {
      local.hashCode();
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    new NullMessages().instance(null, 3);
  }

  void instance(String parameter, long wide) {
    try {
      parameter.trim();
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      this.next.data[2]++;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
  }
}
