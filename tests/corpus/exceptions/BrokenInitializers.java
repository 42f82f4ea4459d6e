package exceptions;

import java.util.*;

/** Failing static initializers: the first use, later uses, superclasses, interfaces with defaults, enums, reflection, threads. */
public class BrokenInitializers {
  static List<String> log = new ArrayList<>();

  static int fail(String s) {
    log.add(s);
    throw new IllegalStateException(s);
  }

  static class Plain {
    static int x = fail("Plain");

    static void call() {}
  }

  static class Sub extends Plain {
    static int y = 1;

    static {
      log.add("never Sub");
    }
  }

  static class WithError {
    static {
      if (true) throw new StackOverflowError("made by hand");
    }
  }

  static class Checked {
    static {
      sneaky(new java.io.IOException("checked"));
    }
  }

  @SuppressWarnings("unchecked")
  static <E extends Throwable> void sneaky(Throwable t) throws E {
    throw (E) t;
  }

  interface I {
    int V = fail("I");

    default void m() {}
  }

  static class ImplementsI implements I {
    static int z = 2;
  }

  interface NoDefault {
    int W = fail("NoDefault");
  }

  static class ImplementsNoDefault implements NoDefault {
    static int z = 3;
  }

  enum E {
    ONE, TWO;

    static {
      fail("E");
    }
  }

  static class Constant {
    static final int C = 5;
    static final String S = "s";
    static final Integer BOXED = fail("Constant");
  }

  static class Cycle {
    static int a = CycleB.b + 1;
  }

  static class CycleB {
    static int b = Cycle.a + fail("CycleB");
  }

  interface Body {
    Object run() throws Throwable;
  }

  static void show(String name, Body b) {
    for (int i = 0; i < 2; i++) {
      try {
        System.out.println(name + " " + b.run());
      } catch (Throwable t) {
        StringBuilder s = new StringBuilder();
        for (Throwable c = t; c != null; c = c.getCause()) s.append(c).append(" <- ");
        System.out.println(name + " " + s);
      }
    }
  }

  public static void main(String[] args) throws Exception {
    show("get", () -> Plain.x);
    show("put", () -> Plain.x = 1);
    show("call", () -> { Plain.call(); return "called"; });
    show("new", Plain::new);
    show("sub", () -> Sub.y);
    show("array", () -> new Plain[2].length);
    show("literal", () -> Plain.class.getSimpleName());
    show("error", WithError::new);
    show("checked", Checked::new);
    show("interface", () -> ImplementsI.z);
    show("interface field", () -> I.V);
    show("no default", () -> ImplementsNoDefault.z);
    show("no default field", () -> ImplementsNoDefault.W);
    show("enum", () -> E.ONE);
    show("enum values", () -> E.values().length);
    show("constant", () -> Constant.C + Constant.S);
    show("boxed", () -> Constant.BOXED);
    show("cycle", () -> Cycle.a);
    show("cycle other", () -> CycleB.b);
    show("forName", () -> Class.forName("exceptions.BrokenInitializers$WithError"));
    show("cast", () -> (Plain) null);
    show("instanceof", () -> (Object) "x" instanceof Plain);
    Thread t = new Thread(() -> show("thread", () -> Plain.x));
    t.start();
    t.join();
    System.out.println(log);
  }
}
