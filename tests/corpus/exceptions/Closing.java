package exceptions;

/** try-with-resources in every form: variables, null, nested, in loops with break and return, in lambdas, traces of suppressed. */
public class Closing {
  static int open;

  static class R implements AutoCloseable {
    final String name;

    R(String name) {
      this.name = name;
      open++;
      System.out.print("+" + name + " ");
    }

    @Override
    public void close() {
      open--;
      System.out.print("-" + name + " ");
      if (name.startsWith("bad")) {
        throw new IllegalStateException("close " + name);
      }
    }
  }

  static class Again extends R {
    Again(String s) {
      super(s);
    }

    @Override
    public void close() {
      try (R inner = new R("inner")) {
        super.close();
      }
    }
  }

  static int loop(int n) {
    for (int i = 0; ; i++) {
      try (R r = new R("r" + i)) {
        if (i == 1) continue;
        if (i == n) return i * 10;
        if (i == 4) break;
      } finally {
        System.out.print("f" + i + " ");
      }
    }
    return -1;
  }

  static void print(Runnable r) {
    try {
      r.run();
      System.out.println("fine " + open);
    } catch (Throwable t) {
      System.out.println(open);
      t.printStackTrace(System.out);
    }
  }

  static R make(String s) {
    if (s == null) {
      throw new IllegalArgumentException("make");
    }
    return new R(s);
  }

  public static void main(String[] args) {
    System.out.println(loop(3) + " " + loop(9));
    print(() -> {
      final R outside = new R("outside");
      R effectively = new Again("again");
      R none = null;
      try (outside; effectively; none) {
        System.out.print("body ");
      }
    });
    print(() -> {
      try (R a = make("bad a"); R b = make("bad b"); R c = make(null)) {
        System.out.print("not here");
      }
    });
    print(() -> {
      try (R a = new Again("bad again")) {
        throw new Error("body");
      }
    });
    print(() -> {
      try (R a = make("bad a")) {
        System.out.print("body ");
      }
    });
    print(() -> {
      try (AutoCloseable c = () -> { throw new java.io.IOException("lambda close"); }) {
        System.out.print("lambda ");
      } catch (Exception e) {
        System.out.print(e.getMessage() + " ");
      }
    });
    RuntimeException shared = new RuntimeException("shared");
    print(() -> {
      class Same implements AutoCloseable {
        @Override
        public void close() {
          throw shared;
        }
      }
      try (Same s = new Same()) {
        throw shared;
      }
    });
    print(() -> {
      try (R a = make("a")) {
        try (R b = make("bad b")) {
          throw new Error("deep");
        } catch (Error e) {
          System.out.print(e.getSuppressed().length + " ");
          throw new RuntimeException(e);
        } finally {
          System.out.print("finally ");
        }
      }
    });
  }
}
