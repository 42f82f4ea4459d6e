package dispatch;

/** super calls through several levels, of inner classes, in lambdas, of overloads; private and static methods of the same name. */
public class Supers {
  static class A {
    String m() {
      return "A.m";
    }

    String n(Object o) {
      return "A.n(Object)" + m();
    }

    private String p() {
      return "A.p";
    }

    String callsP() {
      return p();
    }

    static String s() {
      return "A.s";
    }

    final String fixed() {
      return "A.fixed " + m() + s();
    }
  }

  static class B extends A {}

  static class C extends B {
    @Override
    String m() {
      return "C.m+" + super.m();
    }

    String n(String s) {
      return "C.n(String)" + super.n(s);
    }

    private String p() {
      return "C.p";
    }

    static String s() {
      return "C.s";
    }

    @Override
    public String toString() {
      return "C:" + (super.toString().startsWith("dispatch.Supers$C@")) + p() + callsP();
    }
  }

  static class D extends C {
    @Override
    String m() {
      return "D.m+" + super.m();
    }

    @Override
    String n(Object o) {
      return "D.n+" + super.n(o);
    }

    class Inner {
      String m() {
        return "inner " + D.this.m() + " " + D.super.m();
      }

      java.util.function.Supplier<String> lambda() {
        return () -> D.super.n("x") + D.super.toString();
      }
    }

    Runnable anonymous() {
      return new Runnable() {
        @Override
        public void run() {
          System.out.println(D.super.m() + " / " + m() + " " + toString().contains("D$1"));
        }

        String m() {
          return "anonymous";
        }
      };
    }

    @Override
    protected Object clone() throws CloneNotSupportedException {
      return super.clone();
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof D || super.equals(o);
    }

    @Override
    public int hashCode() {
      return super.hashCode() == System.identityHashCode(this) ? 1 : 2;
    }
  }

  interface X {
    default String m() {
      return "X.m";
    }
  }

  interface Y extends X {
    @Override
    default String m() {
      return "Y.m+" + X.super.m();
    }
  }

  static class E implements Y, X {
    @Override
    public String m() {
      java.util.function.Supplier<String> s = Y.super::m;
      return "E.m+" + s.get();
    }
  }

  public static void main(String[] args) throws Exception {
    A[] all = {new A(), new B(), new C(), new D()};
    for (A a : all) {
      System.out.println(a.m() + " | " + a.n("s") + " | " + a.callsP() + " | " + a.fixed() + " | " + a.p());
    }
    C c = new D();
    System.out.println(c.n("s") + " | " + c.n((Object) "s") + " | " + c + " | " + c.p());
    D d = new D();
    System.out.println(d.new Inner().m() + " | " + d.new Inner().lambda().get());
    d.anonymous().run();
    try {
      d.clone();
    } catch (CloneNotSupportedException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(d.equals(new D()) + " " + d.equals("x") + " " + d.hashCode() + " " + new E().m());
  }
}
