package language;

/** The order of initialization, its laziness and its errors. */
public class Initialization {
  static void say(String what) {
    System.out.println(what);
  }

  static int value(String what, int v) {
    say(what);
    return v;
  }

  static class Base {
    static int a = value("Base.a", 1);
    int b = value("Base.b", 2);

    static {
      say("Base static block");
    }

    {
      say("Base block");
    }

    Base() {
      say("Base()");
      hook();
    }

    void hook() {
      say("Base.hook");
    }
  }

  static class Derived extends Base implements WithDefault {
    static final int CONSTANT = 5;
    static final Integer BOXED = value("Derived.BOXED", 6);
    int c = value("Derived.c", 3);

    Derived() {
      super();
      say("Derived()");
    }

    @Override
    void hook() {
      say("Derived.hook c=" + c);
    }
  }

  interface WithDefault {
    Object FIELD = value("WithDefault.FIELD", 9);

    default void m() {}
  }

  interface WithoutDefault {
    Object FIELD = value("WithoutDefault.FIELD", 9);
  }

  static class Lazy implements WithoutDefault {
    static {
      say("Lazy");
    }

    static void touch() {}
  }

  static class Bad {
    static int zero = 0;
    static int x = 1 / zero;
  }

  static class Ping {
    static int a = value("Ping", Pong.b + 1);
  }

  static class Pong {
    static int b = value("Pong", Ping.a + 10);
  }

  public static void main(String[] args) {
    say("main " + Derived.CONSTANT);
    new Derived();
    new Derived();
    say("array " + new Lazy[2].length);
    Class<?> literal = Lazy.class;
    say(literal.getSimpleName());
    Lazy.touch();
    Lazy.touch();
    for (int i = 0; i < 2; i++) {
      try {
        say("" + Bad.x);
      } catch (ExceptionInInitializerError e) {
        say("error: " + e.getCause());
      } catch (NoClassDefFoundError e) {
        say("error: " + e.getMessage() + " / " + e.getCause());
      }
    }
    say("" + Ping.a + Pong.b);
  }
}
