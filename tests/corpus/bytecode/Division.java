package bytecode;

/** Division and remainder: by constants, by variables, overflow, zero, signs. */
public class Division {
  static int calls;

  static int zero() {
    calls++;
    return 0;
  }

  static String attempt(java.util.function.LongSupplier s) {
    try {
      return "" + s.getAsLong();
    } catch (ArithmeticException e) {
      return e.getMessage();
    }
  }

  public static void main(String[] args) {
    int[] ints = {0, 1, -1, 7, -7, 1000, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE + 1};
    for (int v : ints) {
      long w = (long) v << 30 | 5;
      System.out.println(v / 1 + " " + v / -1 + " " + v % -1 + " " + v / 2 + " " + v % 2 + " " + v / 3 + " " + v % 3 + " " + v / -8 + " " + v % 8 + " " + v % -8 + " " + v / 10 + " " + v % 10 + " " + v / Integer.MIN_VALUE + " " + v % Integer.MIN_VALUE);
      System.out.println(w / 1 + " " + w / -1 + " " + w % -1 + " " + w / 2 + " " + w % 2 + " " + w / 3 + " " + w % 7 + " " + w / -8 + " " + w % 8 + " " + w / 10 + " " + w % 1000000007 + " " + w / Long.MIN_VALUE + " " + w % Long.MIN_VALUE);
      System.out.println(Math.floorMod(v, 7) + " " + Math.floorDiv(v, -7) + " " + Integer.divideUnsigned(v, 10) + " " + Integer.remainderUnsigned(v, 10) + " " + Long.divideUnsigned(w, 10) + " " + Long.remainderUnsigned(w, -3) + " " + Long.toUnsignedString(w) + " " + Integer.compareUnsigned(v, 5));
      for (int d : ints) {
        System.out.print(attempt(() -> v / d) + " " + attempt(() -> v % d) + " " + attempt(() -> w / d) + " " + attempt(() -> w % d) + ";");
      }
      System.out.println();
    }
    System.out.println(Long.MIN_VALUE / (args.length - 1L) + " " + Long.MIN_VALUE % (args.length - 1L) + " " + Integer.MIN_VALUE / (args.length - 1) + " " + Integer.MIN_VALUE % (args.length - 1));
    int unused = 3;
    try {
      unused = 1 / zero();
      System.out.println("not here");
    } catch (ArithmeticException e) {
      System.out.println(unused + " " + calls);
    }
    try {
      int ignored = 1 % zero();
    } catch (ArithmeticException e) {
      System.out.println("ignored result " + calls);
    }
    try {
      long ignored = 1L / zero();
    } catch (ArithmeticException e) {
      System.out.println("ignored long " + calls);
    }
    System.out.println(1.0 / zero() + " " + -1f / zero() + " " + 0.0 / zero() + " " + 5.5 % zero() + " " + -5.5 % 2 + " " + 5.5f % -2f + " " + -0.0 % 3);
  }
}
