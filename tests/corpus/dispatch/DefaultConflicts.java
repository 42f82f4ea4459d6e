package dispatch;

/** Default methods: class wins, most specific wins, explicit choice by X.super, abstract re-declaration, inherited twice. */
public class DefaultConflicts {
  interface A {
    default String m() { return "A"; }
  }

  interface B extends A {
    default String m() { return "B" + A.super.m(); }
  }

  interface C extends A {}

  interface D extends A {
    default String m() { return "D"; }
  }

  interface E extends B {
    String m();
  }

  static class Base {
    public String m() { return "Base"; }
  }

  static class Plain implements C {}

  static class Specific implements A, B, C {}

  static class Choice implements B, D {
    public String m() { return "Choice" + B.super.m() + D.super.m(); }
  }

  static class ClassWins extends Base implements B {}

  static class Again extends ClassWins implements D {
    public String m() { return "Again" + super.m() + D.super.m(); }
  }

  static class Concrete implements E {
    public String m() { return "Concrete"; }
  }

  static class Inherits extends Specific implements C {}

  static class Later extends Plain implements B {}

  abstract static class Abs implements B {
    public abstract String m();
  }

  static class Sub extends Abs implements A {
    public String m() { return "Sub"; }
  }

  public static void main(String[] args) {
    A[] all = {new Plain(), new Specific(), new Choice(), new ClassWins(), new Again(), new Concrete(), new Inherits(), new Later(), new Sub(), new A() {}, new B() {}, new E() {
      public String m() { return "anonymous"; }
    }};
    for (A a : all) System.out.println(a.getClass().getSimpleName() + " " + a.m() + (a instanceof B b ? b.m() : "-") + (a instanceof D d ? d.m() : "-"));
    System.out.println(new Later().m() + new ClassWins().m());
  }
}
