package language;

/** When interfaces are initialized: by their fields and static methods, by classes only if they have default methods, not by constants. */
public class InterfaceInitialization {
  static int say(String s) {
    System.out.println("init " + s);
    return s.length();
  }

  interface Plain {
    int P = say("Plain");
    int CONSTANT = 5;

    void m();
  }

  interface WithDefault {
    int W = say("WithDefault");

    default void d() {}
  }

  interface SubOfDefault extends WithDefault {
    int S = say("SubOfDefault");
  }

  interface Static {
    int X = say("Static");

    static int go() {
      return 1;
    }
  }

  static class A implements Plain {
    static int a = say("A");

    @Override
    public void m() {}
  }

  static class B extends A implements SubOfDefault, Static {
    static int b = say("B");
  }

  public static void main(String[] args) {
    System.out.println(Plain.CONSTANT);
    Plain[] none = new Plain[1];
    System.out.println("array " + (none[0] instanceof Plain) + Plain.class.getSimpleName());
    new A().m();
    System.out.println("B next");
    new B().d();
    System.out.println("fields " + Static.go());
    System.out.println(SubOfDefault.S + Plain.P);
    Plain lambda = () -> {};
    lambda.m();
    WithDefault anonymous = new WithDefault() {};
    anonymous.d();
  }
}
