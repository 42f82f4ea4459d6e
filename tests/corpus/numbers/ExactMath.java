package numbers;

/** Math.addExact and family: limits of int and long, messages; floorDiv, floorMod, absExact, multiplyFull, clamp by hand. */
public class ExactMath {
  interface Try {
    Object run();
  }

  static String attempt(Try t) {
    try {
      return "" + t.run();
    } catch (ArithmeticException e) {
      return e.getMessage();
    }
  }

  public static void main(String[] args) {
    int[] ints = {0, 1, -1, 2, 46341, 65536, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE + 1};
    for (int a : ints) {
      StringBuilder s = new StringBuilder().append(a).append(": ");
      s.append(attempt(() -> Math.incrementExact(a))).append(' ').append(attempt(() -> Math.decrementExact(a))).append(' ').append(attempt(() -> Math.negateExact(a))).append(' ').append(attempt(() -> Math.absExact(a)));
      for (int b : ints) s.append(' ').append(attempt(() -> Math.addExact(a, b))).append(' ').append(attempt(() -> Math.subtractExact(a, b))).append(' ').append(attempt(() -> Math.multiplyExact(a, b))).append(' ').append(attempt(() -> Math.floorDiv(a, b))).append(' ').append(attempt(() -> Math.floorMod(a, b)));
      System.out.println(s.toString().replace("integer overflow", "!"));
    }
    long[] longs = {0, 1, -1, 3037000500L, 1L << 32, Long.MAX_VALUE, Long.MIN_VALUE};
    for (long a : longs) {
      StringBuilder s = new StringBuilder().append(a).append(": ").append(attempt(() -> Math.toIntExact(a))).append(' ').append(attempt(() -> Math.negateExact(a))).append(' ').append(attempt(() -> Math.absExact(a)));
      for (long b : longs) s.append(' ').append(attempt(() -> Math.addExact(a, b))).append(' ').append(attempt(() -> Math.multiplyExact(a, b))).append(' ').append(attempt(() -> Math.multiplyExact(a, (int) b))).append(' ').append(attempt(() -> Math.floorMod(a, b))).append(' ').append(attempt(() -> Math.floorMod(a, (int) b))).append(' ').append(Math.multiplyHigh(a, b)).append(' ').append(Math.multiplyFull((int) a, (int) b));
      System.out.println(s.toString().replace("long overflow", "!"));
    }
  }
}
