package dispatch;

/** Private and static methods of interfaces: not inherited, same names in subinterfaces and classes, called from lambdas and defaults. */
public class InterfacePrivateStatic {
  interface A {
    static String s() { return "A.s"; }

    private String p() { return "A.p"; }

    private static String ps(int n) { return n == 0 ? "A.ps" : ps(n - 1) + n; }

    default String all() { return s() + p() + ps(2) + this.p(); }

    default java.util.function.Supplier<String> later() { return () -> p() + s() + own(); }

    String own();
  }

  interface B extends A {
    static String s() { return "B.s"; }

    private String p() { return "B.p"; }

    default String more() { return s() + p() + A.s() + all(); }
  }

  static class C implements B {
    String p() { return "C.p"; }

    static String s() { return "C.s"; }

    @Override
    public String own() { return p() + s() + more(); }
  }

  interface Counter {
    int[] COUNT = {0};

    static int next() { return ++COUNT[0]; }

    default int id() { return next() * 10; }
  }

  public static void main(String[] args) {
    C c = new C();
    System.out.println(c.own());
    System.out.println(c.all() + " " + c.later().get().length() + " " + A.s() + B.s() + C.s());
    A lambda = () -> "lambda";
    System.out.println(lambda.later().get());
    Counter k = new Counter() {};
    System.out.println(k.id() + k.id() + " " + Counter.next());
  }
}
