package exceptions;

/** Helpful messages of NullPointerException: fields, arrays, calls, parameters, nested expressions, static fields, unboxing. */
public class NullPointerMessages {
  int x;
  NullPointerMessages next;
  int[] numbers;
  String[][] table;
  static NullPointerMessages root;
  Integer box;

  NullPointerMessages get(int a, String s) {
    return next;
  }

  static Object make() {
    return null;
  }

  static void parameter(String p, long wide, int[] q) {
    try {
      System.out.println(p.length());
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    q[0] = 1;
  }

  interface Try {
    void run() throws Throwable;
  }

  static void attempt(Try t) {
    try {
      t.run();
    } catch (Throwable e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) {
    NullPointerMessages n = new NullPointerMessages();
    int i = 3;
    attempt(() -> System.out.println(n.next.x));
    attempt(() -> n.next.x = 1);
    attempt(() -> n.next.next.x++);
    attempt(() -> n.get(1, "").get(2, "s"));
    attempt(() -> System.out.println(n.numbers[0]));
    attempt(() -> n.numbers[i] = 2);
    attempt(() -> n.numbers[i + 1]++);
    attempt(() -> System.out.println(n.numbers.length));
    attempt(() -> System.out.println(n.table[0][1]));
    n.table = new String[2][];
    attempt(() -> System.out.println(n.table[1][0]));
    n.table[1] = new String[1];
    attempt(() -> System.out.println(n.table[1][0].length()));
    attempt(() -> System.out.println(root.next.x));
    attempt(() -> make().hashCode());
    attempt(() -> { int k = n.box; });
    attempt(() -> { synchronized (make()) { } });
    attempt(() -> { throw (RuntimeException) make(); });
    attempt(() -> ((String) make()).isEmpty());
    attempt(() -> { Object[] a = (Object[]) make(); a[0] = a; });
    attempt(() -> { for (String s : (String[]) make()) { } });
    attempt(() -> { switch ((String) make()) { case "x": } });
    attempt(() -> { switch ((Thread.State) make()) { case NEW: } });
    attempt(() -> parameter(null, 1L, null));
    attempt(() -> n.getClass().cast(null).get(0, null));
    attempt(() -> java.util.Objects.requireNonNull(null, "own message"));
    attempt(() -> { throw new NullPointerException(); });
    attempt(() -> { throw new NullPointerException("given"); });
    attempt(() -> { long[][][] a = new long[1][1][]; a[0][0][0] = 1; });
    attempt(() -> { boolean b = ((boolean[]) null)[0]; });
    attempt(() -> { Runnable r = null; r.run(); });
  }
}
