package language;

/** Initialization: interfaces, errors in every phase, recursion, instance initializers, constants that trigger nothing. */
public class InitOrder {
  static <T> T say(String s, T value) {
    System.out.println(s);
    return value;
  }

  interface I1 {
    Object F = say("I1", 1);

    default void m() {}
  }

  interface I2 extends I1 {
    Object F = say("I2", 2);
  }

  interface I3 extends I2 {
    Object F = say("I3", 3);

    static void s() {
      System.out.println("I3.s");
    }

    default void d() {}
  }

  static class C1 implements I2 {
    static {
      say("C1", 0);
    }
  }

  static class C2 extends C1 implements I3 {
    static {
      say("C2", 0);
    }
  }

  static class Constants {
    static final int N = 5;
    static final String S = "const";
    static final Object O = say("Constants", "late");
  }

  static class Parent {
    static int value = say("Parent", 5);

    static void touch() {}
  }

  static class Child extends Parent {
    static {
      say("Child", 0);
    }
  }

  static class Failing {
    static {
      say("Failing", 0);
      if (true) throw new IllegalStateException("static");
    }

    static void m() {}
  }

  static class BelowFailing extends Failing {
    static {
      say("never", 0);
    }
  }

  static class FailingError {
    static final int X = fail();

    static int fail() {
      throw new AssertionError("error, not exception");
    }
  }

  static class Cycle1 {
    static final Integer A = Cycle2.B + 1;
  }

  static class Cycle2 {
    static Integer B = Cycle1.A == null ? 10 : 20;
  }

  static class Instance {
    int a = say("a", 1);
    int b;

    {
      b = a + 1;
      say("block b=" + b + " c=" + this.c, 0);
    }

    int c = say("c", b + 1);

    Instance() {
      this(say("argument", 9));
      say("Instance() " + c, 0);
    }

    Instance(int x) {
      super();
      say("Instance(int) " + x + c, 0);
    }
  }

  static class Throwing {
    final int x;

    {
      if (System.out != null) {
        throw new UnsupportedOperationException("instance block");
      }
    }

    Throwing() {
      x = 1;
    }
  }

  static class SelfMade {
    static final SelfMade ONE = new SelfMade();
    static int count = 7;
    static final int FIXED = 9;
    int seen;

    SelfMade() {
      count++;
      seen = count * 100 + FIXED;
    }
  }

  static void attempt(Runnable r) {
    try {
      r.run();
    } catch (Throwable t) {
      System.out.println(t + " / " + t.getCause());
    }
  }

  public static void main(String[] args) throws Exception {
    say("constants " + Constants.N + Constants.S, 0);
    C2[] none = new C2[1];
    say("array " + (none[0] instanceof C2), 0);
    new C2();
    I3.s();
    say("" + I2.F + I1.F, 0);
    say("" + Constants.O, 0);
    Child.touch();
    say("parent's field " + Child.value, 0);
    new Child();
    attempt(Failing::m);
    attempt(Failing::m);
    attempt(BelowFailing::new);
    attempt(BelowFailing::new);
    attempt(() -> say("" + FailingError.X, 0));
    attempt(() -> say("" + FailingError.X, 0));
    say(Cycle1.A + " " + Cycle2.B, 0);
    new Instance();
    attempt(Throwing::new);
    say(SelfMade.ONE.seen + " " + SelfMade.count, 0);
    attempt(() -> new Object() {
      final String s = say("anonymous", null);
      final int n = s.length();
    });
    Thread t = new Thread(() -> attempt(Failing::m));
    t.start();
    t.join();
  }
}
