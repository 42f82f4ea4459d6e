package exceptions;

/** Line numbers of throws inside expressions that span lines, chains of calls, conditions, array accesses, switch. */
public class LineNumbers {
  static int zero;
  static int[] none;
  static LineNumbers nobody;
  int field;

  static int bad(int n) {
    return n / zero;
  }

  static LineNumbers self() {
    return new LineNumbers();
  }

  LineNumbers next(boolean ok) {
    return ok ? this : null;
  }

  interface Try {
    void run();
  }

  static void line(Try t) {
    try {
      t.run();
    } catch (RuntimeException e) {
      StringBuilder s = new StringBuilder(e.getClass().getSimpleName());
      for (StackTraceElement x : e.getStackTrace()) {
        if (x.getMethodName().equals("line")) break;
        s.append(' ').append(x.getMethodName()).append(':').append(x.getLineNumber());
      }
      System.out.println(s);
    }
  }

  public static void main(String[] args) {
    line(() -> System.out.println(1
        + 2
        + bad(
            3)));
    line(() -> self()
        .next(true)
        .next(false)
        .next(true)
        .next(true));
    line(() -> {
      int x = zero == 0
          ? none[
              0]
          : 1;
    });
    line(() -> {
      if (zero == 0
          && nobody.field
              > 0
          || bad(1) > 0) zero = 0;
    });
    line(() -> {
      nobody
          .field
          = 5;
    });
    line(() -> {
      int[] a = {
        1,
        1 / zero,
        2
      };
    });
    line(() -> {
      switch (
          bad(2)) {
        case 1:
      }
    });
    line(() -> {
      for (int i = 0;
          i < 10 / (3 - i);
          i++) zero = 0;
    });
    line(() -> {
      String s = "a" + 1
          + none.length
          + "b";
    });
    line(() -> { throw
        new IllegalStateException(
            "" + bad(4)); });
    line(() -> {
      synchronized (
          nobody) {
      }
    });
  }
}
