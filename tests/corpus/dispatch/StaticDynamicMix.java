package dispatch;

/** Static methods of the same name along a hierarchy, called through instances, imported names, interfaces; null receivers allowed. */
public class StaticDynamicMix {
  static StringBuilder log = new StringBuilder();

  static <T> T note(String s, T t) {
    log.append(s);
    return t;
  }

  static class A {
    static String who() { return "A"; }

    String me() { return who() + this.name(); }

    String name() { return "a"; }

    static String f(A a) { return "fA" + a.name(); }
  }

  static class B extends A {
    static String who() { return "B"; }

    @Override
    String name() { return "b" + who() + super.who(); }

    static String f(B b) { return "fB" + b.name(); }
  }

  enum Op implements java.util.function.IntBinaryOperator {
    PLUS {
      @Override
      public int applyAsInt(int a, int b) { return a + b; }
    },
    TIMES {
      @Override
      public int applyAsInt(int a, int b) { return twice(a * b) / 2; }

      private int twice(int x) { return 2 * x; }
    };

    static int fold(Op o, int... v) {
      int r = v[0];
      for (int i = 1; i < v.length; i++) r = o.applyAsInt(r, v[i]);
      return r;
    }
  }

  public static void main(String[] args) {
    A a = new B();
    B b = new B();
    System.out.println(a.who() + b.who() + a.me() + b.me() + A.f(b) + B.f(b) + B.f(a) + ((A) null).who());
    System.out.println(note("x", a).who() + note("y", (A) null).f(a) + log);
    System.out.println(Op.fold(Op.PLUS, 1, 2, 3, 4) + " " + Op.fold(Op.TIMES, 1, 2, 3, 4) + " " + Op.PLUS.fold(Op.TIMES, 5, 6));
    java.util.function.Function<A, String> ref = A::f;
    java.util.function.Function<B, String> ref2 = B::f, ref3 = B::name;
    System.out.println(ref.apply(b) + ref2.apply(b) + ref3.apply(b));
  }
}
