package bytecode;

/** Expressions that need a deep operand stack: parentheses, arguments within arguments, concatenation, with calls and exceptions within. */
public class DeepExpressions {
  static int id(int x) {
    return x;
  }

  static int boom(int x) {
    if (x > 3) throw new IllegalArgumentException("" + x);
    return x;
  }

  static long mix(int a, long b, double c, int d) {
    return a + b * 2 + (long) c * 3 + d * 4;
  }

  public static void main(String[] args) {
    int x = args.length + 1;
    System.out.println(x + (x * 2 - (x + (x * 3 - (x + (x * 5 - (x + (x * 7 - (x + (x * 11 - (x + (x * 13 - (x + (x * 17 - (x + (x * 19 - id(x)))))))))))))))));
    System.out.println(mix(id(1), mix(2, mix(3, id(4), mix(5, 6, id(7), 8), 9), mix(id(10), 11, 12, 13), 14), mix(15, mix(16, 17, 18, id(19)), 20, 21), id(22)));
    int[] a = {3, 1, 2, 0};
    System.out.println(a[a[a[a[a[a[id(0)]]]]]] + " " + a[id(a[1])] * (a[2] + a[id(3)] * (a[0] - id(a[2]) * (a[1] + a[id(0)]))));
    System.out.println("" + x + (x + 1) + ("a" + (x + "b" + (id(x) + "c" + (x * 2L + "d" + (x / 2.0 + "e" + (char) ('f' + id(x)))))) + null + true));
    try {
      System.out.println(1 + id(2) * (3 + boom(3) * (4 + id(5) * boom(6))));
    } catch (IllegalArgumentException e) {
      System.out.println("caught " + e.getMessage() + " " + (1 + id(2) * (3 + boom(x))));
    }
    boolean b = x > 0 ? x > 1 ? x > 2 ? false : x == 2 : x < 5 ? (x & 1) == 1 : x > 100 : x < -1;
    System.out.println(b + " " + ((((((((((x))))))))) + 1L << 1 + 1 - 1 * 1) + " " + (x < 0 ? "neg" : x == 0 ? "zero" : x == 1 ? "one" : "many"));
  }
}
