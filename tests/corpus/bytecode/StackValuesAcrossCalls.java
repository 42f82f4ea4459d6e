package bytecode;

/** References and primitives that live on the operand stack over calls, allocations, collections and exceptions. */
public class StackValuesAcrossCalls {
  static int n;

  static String gc(String s) {
    System.gc();
    byte[] junk = new byte[10000];
    n += junk.length;
    return s + n / 10000;
  }

  static long big(long x) {
    System.gc();
    return x * 3;
  }

  static Object fail(Object o) {
    if (n % 20000 == 0) throw new IllegalStateException(o.toString());
    return o;
  }

  static String join(Object... o) {
    StringBuilder s = new StringBuilder();
    for (Object x : o) s.append(x).append('/');
    return s.toString();
  }

  public static void main(String[] args) {
    System.out.println(gc("a") + (gc("b") + (gc("c") + gc("d"))) + 1.5 * big(2) + big(1L << 40) + gc("e"));
    System.out.println(join(gc("1"), new int[] {1}.length, gc("2"), new String(gc("3")), 7L, gc("4"), big(5), 'x', gc("5")));
    for (int i = 0; i < 4; i++) {
      try {
        System.out.println(join(gc("p"), fail(gc("q")), gc("r")));
      } catch (IllegalStateException e) {
        System.out.println("caught " + e.getMessage());
      }
    }
    String[][] grid = {{gc("w"), gc("x")}, {gc("y"), gc("z")}};
    grid[0][0] += grid[1][1] = gc("v") + grid[0][1];
    System.out.println(grid[0][0] + grid[1][1] + new StringBuilder(gc("m")).append(gc("n")).insert(0, gc("o")).reverse());
    double d = big(1) * 0.5 + (big(2) > 5 ? big(3) : -1) + Math.max(big(4), 2.5) * big(5);
    System.out.println(d + " " + n);
  }
}
