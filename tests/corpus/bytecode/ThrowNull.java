package bytecode;

/** throw null, throw of a null variable of any type, and throw expressions that fail before they throw. */
public class ThrowNull {
  static RuntimeException none;

  static Error make(int n) {
    if (n == 0) return null;
    if (n == 1) throw new IllegalStateException("made");
    return new Error("error " + n);
  }

  interface Try {
    void run() throws Throwable;
  }

  static void attempt(Try t) {
    try {
      t.run();
    } catch (Throwable e) {
      System.out.println(e.getClass().getName() + " " + e.getMessage() + " line " + e.getStackTrace()[0].getLineNumber());
    }
  }

  public static void main(String[] args) {
    attempt(() -> { throw null; });
    attempt(() -> { throw none; });
    attempt(() -> { throw (Exception) null; });
    for (int n = 0; n < 3; n++) {
      int m = n;
      attempt(() -> { throw make(m); });
    }
    attempt(() -> {
      try {
        throw none;
      } catch (NullPointerException e) {
        throw new RuntimeException("wrapped", e);
      }
    });
    attempt(() -> {
      try {
        throw none;
      } finally {
        System.out.print("finally ");
      }
    });
    attempt(() -> {
      Throwable[] a = new Throwable[1];
      throw a[0];
    });
    attempt(() -> {
      Throwable[] a = {new Exception("element")};
      throw a[0];
    });
    attempt(() -> {
      RuntimeException e = new RuntimeException("ternary");
      throw args.length == 0 ? e : none;
    });
    attempt(() -> { throw (RuntimeException) (Object) "not throwable"; });
  }
}
