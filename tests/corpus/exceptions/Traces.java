package exceptions;

/** Stack traces: constructors, lambdas, inner classes, causes, suppressed, rethrown, own subclasses. */
public class Traces {
  static class Own extends RuntimeException {
    Own(String message, Throwable cause) {
      super(message, cause);
    }

    @Override
    public String getMessage() {
      return "own: " + super.getMessage();
    }
  }

  static class Maker {
    final int value;

    Maker(int v) {
      value = 10 / v;
    }
  }

  static void recurse(int n) {
    if (n == 0) {
      throw new Own("bottom", null);
    }
    recurse(n - 1);
  }

  static void wrap() {
    try {
      recurse(3);
    } catch (Own e) {
      RuntimeException r = new Own("wrapped", e);
      r.addSuppressed(new Error("aside"));
      throw r;
    }
  }

  static void print(Runnable action) {
    try {
      action.run();
    } catch (Throwable t) {
      t.printStackTrace(System.out);
    }
  }

  public static void main(String[] args) {
    print(() -> wrap());
    print(Traces::wrap);
    print(() -> new Maker(0));
    print(() -> {
      int[] a = new int[2];
      a[args.length + 2] = 1;
    });
    print(() -> Integer.parseInt("x1"));
    print(() -> java.util.List.of(1, 2).iterator().remove());
    print(() -> new java.util.ArrayList<>(java.util.List.of(1)).get(3));
    print(() -> java.util.stream.Stream.of("a", "").map(s -> s.charAt(0)).forEach(c -> {}));
    print(() -> java.util.Optional.empty().get());
    Throwable t = new Throwable("made, not thrown");
    System.out.println(t.getStackTrace()[0]);
    System.out.println(t.getStackTrace()[0].getLineNumber() + t.getStackTrace()[0].getFileName() + t.getStackTrace()[0].getMethodName());
    StackTraceElement[] own = Thread.currentThread().getStackTrace();
    System.out.println(own[0] + " " + own[1]);
    throw new Own("uncaught", new IllegalArgumentException("cause"));
  }
}
