package dispatch;

/** Diamonds of default methods: most specific wins, classes win, abstract again, re-inherited, private and static beside. */
public class Diamonds {
  interface Top {
    default String m() {
      return "Top";
    }

    default String calls() {
      return "calls " + m() + helper() + s();
    }

    private String helper() {
      return ".helper." + own(this);
    }

    private static String own(Top t) {
      return t.getClass().getSimpleName();
    }

    static String s() {
      return ".Top.s";
    }
  }

  interface Left extends Top {
    @Override
    default String m() {
      return "Left";
    }
  }

  interface Right extends Top {}

  interface Both extends Left, Right {}

  interface Redo extends Both {
    @Override
    String m();
  }

  interface Generic<T> {
    default String m(T t) {
      return "generic " + t;
    }
  }

  interface Special extends Generic<Integer> {
    @Override
    default String m(Integer i) {
      return "special " + (i + 1) + Generic.super.m(i);
    }
  }

  static class A implements Right, Left {}

  static class B implements Both {}

  static class C implements Redo {
    @Override
    public String m() {
      return "C";
    }
  }

  static class D extends C implements Left {}

  static abstract class E implements Top {
    @Override
    public abstract String m();
  }

  static class F extends E implements Left {
    @Override
    public String m() {
      return "F+" + Left.super.m();
    }
  }

  static class G extends A implements Both {
    @Override
    public String m() {
      return "G+" + super.m() + Both.super.m().length();
    }
  }

  static class H {
    public String m() {
      return "H";
    }

    public String calls() {
      return "H.calls";
    }
  }

  static class I extends H implements Both {}

  enum K implements Left {
    X,
    Y {
      @Override
      public String m() {
        return "Y" + super.m();
      }
    }
  }

  record R(int v) implements Right {
    @Override
    public String m() {
      return "R" + v + Right.super.m();
    }
  }

  interface One {
    default int n() {
      return 1;
    }
  }

  interface Two {
    int n();
  }

  static class Three implements One, Two {
    @Override
    public int n() {
      return One.super.n() + 2;
    }
  }

  interface ObjectMethods {
    @Override
    String toString();

    @Override
    boolean equals(Object o);

    default int size() {
      return toString().length();
    }
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  public static void main(String[] args) {
    Top[] all = {new A(), new B(), new C(), new D(), new F(), new G(), new I(), K.X, K.Y, new R(4), new Top() {}, new Both() {}};
    for (Top t : all) {
      System.out.println(t.m() + " " + (t instanceof H ? "H" : t.calls()) + (t instanceof Left l ? l.m() : "-") + (t instanceof Right r ? r.m() : "-"));
    }
    System.out.println(new I().calls() + ((H) (Object) all[6]).calls() + ((Two) new Three()).n() + ((One) new Three()).n());
    Generic raw = new Special() {};
    System.out.println(raw.m(5) + new Generic<String>() {}.m("s"));
    try {
      raw.m("x");
    } catch (ClassCastException e) {
      System.out.println("bridge");
    }
    ObjectMethods o = new ObjectMethods() {
      @Override
      public String toString() {
        return "four";
      }
    };
    System.out.println(o.size() + " " + o.equals(o) + " " + (o.hashCode() == System.identityHashCode(o)) + o.getClass().getName());
  }
}
