package exceptions;

/** finally that overrides, throws, returns; rethrow keeping the trace; suppressed by hand; causes; fillInStackTrace. */
public class Finally {
  static class Checked extends Exception {
    final int code;

    Checked(int code) {
      super("code " + code);
      this.code = code;
    }
  }

  static class Special extends Checked {
    Special() {
      super(-1);
    }

    @Override
    public String toString() {
      return "Special!";
    }
  }

  static class Light extends RuntimeException {
    Light(String s) {
      super(s, null, false, false);
    }
  }

  static class NoTrace extends RuntimeException {
    @Override
    public synchronized Throwable fillInStackTrace() {
      return this;
    }
  }

  @SuppressWarnings("finally")
  static int overrides() {
    try {
      throw new IllegalStateException("lost");
    } finally {
      return 5;
    }
  }

  @SuppressWarnings("finally")
  static void replaces() throws Checked {
    try {
      throw new IllegalStateException("replaced");
    } finally {
      throw new Checked(7);
    }
  }

  static void precise(int n) throws Checked {
    try {
      if (n == 0) throw new Special();
      if (n == 1) throw new Checked(1);
      if (n == 2) throw new Light("light");
      if (n == 3) throw new NoTrace();
    } catch (Throwable t) {
      throw t;
    }
  }

  static void suppressing() {
    Throwable primary = null;
    try {
      throw new RuntimeException("primary");
    } catch (RuntimeException e) {
      primary = e;
      throw e;
    } finally {
      try {
        throw new Checked(9);
      } catch (Checked e) {
        primary.addSuppressed(e);
        primary.initCause(new Error("cause", new Light("root")));
      }
    }
  }

  interface Try {
    void run() throws Throwable;
  }

  static void print(Try t) {
    try {
      t.run();
      System.out.println("fine");
    } catch (Throwable e) {
      e.printStackTrace(System.out);
    }
  }

  static RuntimeException made = new RuntimeException("made early");

  static <X extends Throwable> void sneaky(Throwable t) throws X {
    @SuppressWarnings("unchecked")
    X x = (X) t;
    throw x;
  }

  public static void main(String[] args) {
    print(() -> System.out.println(overrides()));
    print(Finally::replaces);
    for (int i = 0; i < 5; i++) {
      int n = i;
      print(() -> precise(n));
    }
    print(Finally::suppressing);
    print(() -> { throw made; });
    print(() -> { made.fillInStackTrace(); throw made; });
    print(() -> {
      try {
        made.initCause(made);
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
      try {
        made.addSuppressed(made);
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
      try {
        new Light("x").initCause(null);
        new Error("y", null).initCause(null);
      } catch (IllegalStateException e) {
        System.out.println(e.getMessage());
      }
      try {
        made.addSuppressed(null);
      } catch (NullPointerException e) {
        System.out.println(e.getMessage());
      }
    });
    print(() -> Finally.<RuntimeException>sneaky(new java.io.IOException("sneaky")));
    print(() -> { throw null; });
    print(() -> {
      Exception a = new Exception("a");
      Exception b = new Exception("b", a);
      a.initCause(b);
      throw a;
    });
    print(() -> {
      try {
        throw new Checked(3);
      } catch (Special s) {
        System.out.println("not special");
      } catch (Checked | IllegalStateException c) {
        System.out.println("caught " + c);
        StackTraceElement[] trace = c.getStackTrace();
        c.setStackTrace(new StackTraceElement[] {trace[0], new StackTraceElement("my.Class", "method", "File.java", 12), new StackTraceElement("my.Class", "nat", null, -2), new StackTraceElement("l", "m", "1", "C", "x", null, -1)});
        throw c;
      }
    });
  }
}
