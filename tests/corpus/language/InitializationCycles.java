package language;

/** Classes whose initializers need each other see default values; constants are always there; the order depends on who comes first. */
public class InitializationCycles {
  static class A {
    static final int CONST = 11;
    static int x = B.y + 1;
    static int z = 5;
    static final Integer BOXED = 6;

    static int get() {
      return x + z;
    }
  }

  static class B {
    static int y = A.x + A.z * 10 + A.CONST * 100 + (A.BOXED == null ? 1000 : 2000);
    static int via = A.get();
  }

  static class Parent {
    static Object child = new Child();
    static String s = "parent";
  }

  static class Child extends Parent {
    static String seen = s;
    final String made = s + seen;
    static String t = "child";
  }

  static class Singleton {
    static final Singleton ONE = new Singleton();
    static int count = 100;
    final int at;

    Singleton() {
      at = ++count;
    }
  }

  enum E {
    X, Y;

    static final E FIRST = X;

    E other() {
      return this == FIRST ? Holder.LAST : FIRST;
    }

    static class Holder {
      static final E LAST = values()[1];
    }
  }

  public static void main(String[] args) {
    System.out.println(A.x + " " + B.y + " " + B.via + " " + A.get());
    System.out.println(((Child) Parent.child).made + " " + Child.seen + " " + Child.t + " " + new Child().made);
    System.out.println(Singleton.ONE.at + " " + Singleton.count + " " + new Singleton().at);
    System.out.println(E.X.other() + " " + E.Y.other());
  }
}
