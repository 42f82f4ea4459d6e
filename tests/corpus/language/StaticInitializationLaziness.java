package language;

/** What does not initialize a class: class literals, arrays, constants, catch clauses, casts, generic use, method references until called. */
public class StaticInitializationLaziness {
  static StringBuilder log = new StringBuilder();

  static class A { static { log.append("A "); } static final int C = 5; static final String S = "s"; static final Object O = "o"; static void m() {} int f; static class In { static { log.append("In "); } } }

  static class B extends A { static { log.append("B "); } static int x; }

  static class E extends RuntimeException { static { log.append("E "); } }

  static class G<T> { static { log.append("G "); } static <T> G<T> of() { return null; } }

  interface I { Object O = log.append("I "); int K = 1; static void s() {} }

  enum N { X; static { log.append("N "); } }

  record R(int a) { static { log.append("R "); } }

  static void show(String what) {
    System.out.println(what + ": " + log);
    log.setLength(0);
  }

  public static void main(String[] args) throws Exception {
    Class<?>[] c = {A.class, B.class, I.class, N.class, R.class};
    show("literals " + c.length);
    Object o = new A[3];
    o = new B[1][1];
    show("arrays " + (o instanceof A[][]));
    show("constants " + A.C + A.S + I.K);
    A none = (A) (Object) null;
    show("cast " + (o instanceof A) + (none == null));
    try {
      o.hashCode();
    } catch (E e) {
      System.out.println("never");
    }
    show("catch");
    G<A> g = null;
    java.util.List<B> l = new java.util.ArrayList<>();
    show("generics " + l);
    Runnable r = A::m;
    java.util.function.Supplier<R> made = () -> new R(1);
    java.util.function.IntFunction<R> ref = R::new;
    show("references");
    r.run();
    show("called");
    ref.apply(1);
    show("constructed");
    try {
      none.f++;
    } catch (NullPointerException e) {
      show("null field");
    }
    A.In[] in = {};
    show("nested array");
    new A.In();
    show("nested");
    B.x++;
    show("subclass");
    Object io = I.O;
    show("interface field");
    N n = N.valueOf("X");
    show("enum " + n);
    G.of();
    show("static generic");
    Class.forName("language.StaticInitializationLaziness$E");
    show("forName");
  }
}
