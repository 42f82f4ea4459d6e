package exceptions;

/** An exception that leaves main: trace with cause and suppressed on standard error, exit code 1, output before it kept. */
public class UncaughtInMain {
  static class Own extends Exception {
    Own(String m, Throwable c) {
      super(m, c);
    }

    @Override
    public String toString() {
      return "Own<" + getMessage() + ">";
    }
  }

  static void deep(int n) throws Own {
    if (n > 0) {
      deep(n - 1);
      return;
    }
    Own o = new Own("deep", new IllegalStateException("because"));
    o.addSuppressed(new RuntimeException("besides"));
    throw o;
  }

  public static void main(String[] args) throws Exception {
    System.out.println("before, to a stream that must be complete although the program fails");
    System.err.println("on standard error");
    deep(3);
  }
}
