package language;

/** Fields are not virtual: hidden by subclasses, found by static type; static methods hidden, not overridden; interface constants. */
public class FieldHiding {
  interface Const {
    String NAME = "const";
  }

  static class A {
    String name = "A";
    static String stat = "sA";

    String viaA() {
      return name + this.name + stat;
    }

    static String hidden() {
      return "static A";
    }
  }

  static class B extends A implements Const {
    String name = "B";
    static String stat = "sB";

    String viaB() {
      return name + super.name + ((A) this).name + stat + A.stat + NAME;
    }

    static String hidden() {
      return "static B";
    }
  }

  static class C extends B {
    int name = 3;

    String viaC() {
      return name + super.name + ((A) this).name + ((B) this).name + stat + super.stat + C.NAME;
    }
  }

  public static void main(String[] args) {
    C c = new C();
    B b = c;
    A a = c;
    a.name += "!";
    b.name += "?";
    c.name += 4;
    System.out.println(a.viaA() + " " + b.viaB() + " " + c.viaC());
    System.out.println(a.name + b.name + c.name + ((A) c).name + a.stat + b.stat + c.stat);
    B.stat = "changed";
    System.out.println(a.hidden() + " " + b.hidden() + " " + c.hidden() + " " + C.stat + " " + A.stat);
    A[] all = {new A(), new B(), new C()};
    for (A x : all) System.out.print(x.name + " ");
    System.out.println(((A) null).stat);
  }
}
