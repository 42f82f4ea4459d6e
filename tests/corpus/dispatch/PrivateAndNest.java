package dispatch;

import java.util.function.*;

/** Private methods, constructors and fields across nest mates, hidden by subclasses, through this, super and other instances. */
public class PrivateAndNest {
  private int x = 1;

  private String p() {
    return "outer" + x;
  }

  private static String st() {
    return "static outer";
  }

  class In {
    private int x = 2;

    private String p() {
      return "in" + x + PrivateAndNest.this.x + PrivateAndNest.this.p();
    }

    class Deeper {
      private String p() {
        return In.this.p() + PrivateAndNest.this.p() + x++ + st();
      }
    }
  }

  static class Base {
    private String who() {
      return "Base";
    }

    String call() {
      return who() + this.who();
    }

    String callOther(Base o) {
      return o.who();
    }

    private static String s() {
      return "Base.s";
    }

    private Base() {}

    private Base(int i) {
      this();
    }
  }

  static class Derived extends Base {
    Derived() {
      super(1);
    }

    private String who() {
      return "Derived";
    }

    String both() {
      return who() + super.who() + ((Base) this).who() + Base.s();
    }
  }

  static class Public extends Derived {
    public String who() {
      return "Public";
    }
  }

  interface PI {
    private String hidden() {
      return "hidden " + getClass().getSimpleName();
    }

    default String shown() {
      return hidden() + this.hidden();
    }

    private static int twice(int i) {
      return 2 * i;
    }

    static int four(int i) {
      return twice(twice(i));
    }
  }

  static class Impl implements PI {
    public String hidden() {
      return "Impl's own";
    }
  }

  private int count;

  private int next() {
    return ++count;
  }

  public static void main(String[] args) {
    PrivateAndNest o = new PrivateAndNest();
    In in = o.new In();
    System.out.println(in.p() + " " + in.new Deeper().p() + " " + in.x + " " + o.x);
    Base b = new Derived(), p = new Public();
    System.out.println(b.call() + b.callOther(new Public()) + b.who() + ((Derived) b).who() + ((Derived) b).both() + " " + p.who() + ((Derived) p).who() + ((Public) p).who() + ((Derived) p).both());
    System.out.println(new Impl().shown() + " " + new Impl().hidden() + " " + PI.four(3));
    o.x += in.x++ + ++o.x;
    in.x <<= 2;
    System.out.println(o.x + " " + in.x);
    Supplier<String> s = o::p;
    IntSupplier n = o::next;
    Function<PrivateAndNest, String> f = PrivateAndNest::p;
    Supplier<Base> c = Base::new;
    IntFunction<Base> ci = Base::new;
    System.out.println(s.get() + n.getAsInt() + n.getAsInt() + f.apply(o) + c.get().call() + ci.apply(1).who());
    try {
      ((PrivateAndNest) null).p();
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      f.apply(null);
    } catch (NullPointerException e) {
      System.out.println("null receiver");
    }
  }
}
