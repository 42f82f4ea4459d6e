package dispatch;

/** A package-private method made public by a subclass, visibility widened, private methods of the same name never overridden. */
public class PackagePrivateAndPublic {
  static class A {
    private String p() { return "A.p"; }

    String q() { return "A.q"; }

    protected String r() { return "A.r"; }

    String callP(A a) { return a.p() + this.p(); }

    static String s() { return "A.s"; }

    String all() { return p() + q() + r() + s(); }
  }

  static class B extends A {
    private String p() { return "B.p"; }

    @Override
    public String q() { return "B.q" + super.q(); }

    @Override
    public String r() { return "B.r"; }

    static String s() { return "B.s"; }

    String mine() { return p() + ((A) this).p() + super.callP(this); }
  }

  static class C extends B {
    public String p() { return "C.p"; }

    @Override
    String all() { return super.all() + p() + ((B) this).p() + ((A) this).p(); }
  }

  static class D extends C {
    @Override
    public String p() { return "D.p"; }
  }

  public static void main(String[] args) {
    for (A a : new A[] {new A(), new B(), new C(), new D()}) System.out.println(a.all() + " " + a.p() + " " + a.callP(new C()) + (a instanceof B b ? b.mine() : "") + (a instanceof C c ? c.p() : ""));
  }
}
