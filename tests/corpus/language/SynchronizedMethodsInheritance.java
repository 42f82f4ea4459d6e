package language;

/** Synchronized is not inherited; overriding methods take their own monitor; static and instance differ; interfaces' defaults use explicit blocks. */
public class SynchronizedMethodsInheritance {
  static class A {
    synchronized String m() { return h(this); }

    String n() { return h(this); }

    static synchronized String s() { return "" + Thread.holdsLock(A.class) + Thread.holdsLock(B.class); }
  }

  static class B extends A {
    @Override
    String m() { return h(this) + super.m() + h(this); }

    @Override
    synchronized String n() { return h(this) + super.n(); }

    static synchronized String s() { return "" + Thread.holdsLock(A.class) + Thread.holdsLock(B.class) + A.s(); }
  }

  interface D {
    default String d() {
      synchronized (this) {
        return h(this) + e();
      }
    }

    String e();
  }

  static class C implements D {
    @Override
    public synchronized String e() { return h(this) + new B().n() + h(this); }
  }

  static String h(Object o) { return Thread.holdsLock(o) ? "1" : "0"; }

  static synchronized <T> T apply(java.util.function.Supplier<T> s) { return s.get(); }

  public static void main(String[] args) {
    A a = new A(), b = new B();
    System.out.println(a.m() + " " + b.m() + " " + a.n() + " " + b.n() + " " + A.s() + " " + B.s() + " " + new C().d() + " " + h(a) + h(b));
    System.out.println(apply(() -> h(SynchronizedMethodsInheritance.class) + apply(() -> h(SynchronizedMethodsInheritance.class))) + h(SynchronizedMethodsInheritance.class));
    try {
      apply(() -> { throw new IllegalStateException(h(SynchronizedMethodsInheritance.class)); });
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage() + h(SynchronizedMethodsInheritance.class));
    }
    Object lock = new Object() {
      synchronized String go(int n) { return n == 0 ? h(this) : go(n - 1) + h(this); }

      @Override
      public String toString() { return go(3); }
    };
    System.out.println(lock + h(lock));
  }
}
