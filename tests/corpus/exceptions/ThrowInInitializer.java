package exceptions;

/** Static initializers that throw: ExceptionInInitializerError, then NoClassDefFoundError; errors pass as they are; nested failures. */
public class ThrowInInitializer {
  static class Checked {
    static int x = fail();

    static int fail() {
      throw new IllegalStateException("first");
    }
  }

  static class Err {
    static final Object O;

    static {
      if (true) throw new OutOfMemoryError("own");
      O = null;
    }
  }

  static class UsesChecked {
    static int y = Checked.x;
  }

  static class Child extends Checked {
    static int z = 5;
    static final int CONSTANT = 6;
  }

  static class Partial {
    static int a = 1;
    static int b = 2 / (a - 1);
    static int c = 3;
  }

  interface Try {
    Object run();
  }

  static void attempt(String name, Try t) {
    try {
      System.out.println(name + " fine " + t.run());
    } catch (Throwable e) {
      System.out.println(name + " " + e + " | " + e.getCause() + (e.getCause() != null ? " | " + e.getCause().getCause() : ""));
    }
  }

  public static void main(String[] args) {
    attempt("field", () -> Checked.x);
    attempt("field again", () -> Checked.x);
    attempt("new", () -> new Checked());
    attempt("subclass", () -> Child.z);
    attempt("constant", () -> Child.CONSTANT);
    attempt("subclass again", () -> new Child());
    attempt("user", () -> UsesChecked.y);
    attempt("user again", () -> UsesChecked.y);
    attempt("error", () -> Err.O);
    attempt("error again", () -> Err.O);
    attempt("partial", () -> Partial.c);
    attempt("partial again", () -> Partial.a);
    attempt("array of it", () -> new Checked[2].length);
    attempt("class literal", () -> Checked.class.getSimpleName());
    attempt("instanceof", () -> (Object) "s" instanceof Checked);
    Thread t = new Thread(() -> attempt("other thread", () -> Partial.b));
    t.start();
    try {
      t.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
