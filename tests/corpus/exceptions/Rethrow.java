package exceptions;

import java.util.function.Function;
import java.util.function.Supplier;

/** Exceptions crossing many frames: loops of throws, inlined frames, values kept in handlers, rethrown from catch in loops. */
public class Rethrow {
  static final class Jump extends RuntimeException {
    final int depth;

    Jump(int depth) {
      super(null, null, false, false);
      this.depth = depth;
    }
  }

  static long dive(int n, long a, double b, Object o) {
    long keep = a * 3;
    double real = b / 2;
    String s = o + ".";
    try {
      if (n == 0) {
        throw new Jump((int) a);
      }
      return dive(n - 1, a + 1, b + 1, o) + 1;
    } catch (Jump j) {
      if (n % 3 == 0) {
        keep += j.depth;
        throw new Jump((int) (keep + real + s.length()));
      }
      if (n > 8) {
        return keep + (long) real + j.depth;
      }
      throw j;
    }
  }

  static int search(int[] a, int wanted) {
    try {
      for (int i = 0; ; i++) {
        if (a[i] == wanted) {
          return i;
        }
      }
    } catch (ArrayIndexOutOfBoundsException e) {
      return -1;
    }
  }

  static int attempts(Supplier<Integer> s) {
    int tries = 0;
    while (true) {
      try {
        tries++;
        return s.get() * 100 + tries;
      } catch (IllegalStateException e) {
        if (tries > 5) {
          throw e;
        }
      } catch (ArithmeticException e) {
        tries += 2;
      }
    }
  }

  static <A, B> Function<A, B> guarded(Function<A, B> f, B otherwise) {
    return a -> {
      try {
        return f.apply(a);
      } catch (RuntimeException e) {
        return otherwise;
      }
    };
  }

  static int counter;

  static int flaky() {
    counter++;
    if (counter % 4 == 0) {
      return counter;
    }
    if (counter % 4 == 2) {
      return 1 / (counter & 1);
    }
    throw new IllegalStateException("flaky " + counter);
  }

  public static void main(String[] args) {
    for (int n = 0; n < 14; n++) {
      try {
        System.out.print(dive(n, n, n * 1.5, "o" + n) + " ");
      } catch (Jump j) {
        System.out.print("J" + j.depth + " ");
      }
    }
    System.out.println();
    int[] a = {5, 6, 7};
    System.out.println(search(a, 7) + " " + search(a, 8) + " " + search(new int[0], 0));
    System.out.println(attempts(Rethrow::flaky) + " " + attempts(Rethrow::flaky));
    try {
      attempts(() -> { throw new IllegalStateException("always"); });
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage() + " " + e.getStackTrace()[0]);
    }
    Function<String, Integer> parse = guarded(Integer::parseInt, -1);
    System.out.println(parse.apply("12") + " " + parse.apply("x") + " " + parse.apply(null) + guarded(parse.andThen(i -> 10 / i), 0).apply("0"));
    long sum = 0;
    for (int i = 0; i < 20000; i++) {
      try {
        if (i % 3 == 0) throw new Jump(i);
        if (i % 3 == 1) sum += a[i % 4];
        else sum ^= 7 / (i % 2);
      } catch (Jump j) {
        sum += j.depth;
      } catch (ArithmeticException | ArrayIndexOutOfBoundsException e) {
        sum -= e.getMessage().length();
      } finally {
        sum++;
      }
    }
    System.out.println(sum);
  }
}
