package dispatch;

/** Calls that need no dispatch: final methods and classes, private, static, constructors, super; on null receivers they still fail. */
public class FinalAndStaticCalls {
  static final class F {
    int v = 3;

    int get() { return v; }

    final int twice() { return 2 * v; }

    private int hidden() { return -v; }

    static int stat(F f) { return f == null ? 0 : f.hidden(); }

    int constant() { return 7; }

    void nothing() {}

    F self() { return this; }
  }

  record R(int a) { int plus(int x) { return a + x; } }

  enum E { ONE; int one() { return 1; } private int two() { return 2; } }

  interface Try { Object run(); }

  static void attempt(Try t) {
    try {
      System.out.print(t.run() + " ");
    } catch (NullPointerException e) {
      System.out.print("null:" + e.getMessage() + " ");
    }
  }

  public static void main(String[] args) {
    for (F f : new F[] {new F(), null}) {
      attempt(() -> f.get());
      attempt(() -> f.twice());
      attempt(() -> f.hidden());
      attempt(() -> F.stat(f));
      attempt(() -> f.constant());
      attempt(() -> { f.nothing(); return "did nothing"; });
      attempt(() -> f.self() == f);
      attempt(() -> f.v++);
      System.out.println();
    }
    R none = args.length == 0 ? null : new R(1);
    E e = args.length == 0 ? null : E.ONE;
    String s = args.length == 0 ? null : "s";
    Integer box = args.length == 0 ? null : 1;
    attempt(() -> none.a());
    attempt(() -> none.plus(1));
    attempt(() -> e.one());
    attempt(() -> e.two());
    attempt(() -> e.ordinal());
    attempt(() -> s.length());
    attempt(() -> s.concat("x"));
    attempt(() -> box.intValue());
    attempt(() -> box + 1);
    attempt(() -> none.toString());
    attempt(() -> new R(4).plus(E.ONE.two()) + E.ONE.one());
    System.out.println();
  }
}
