package language;

/** Classes that extend inner classes: qualified superclass constructor calls, outer instance differing from the own one. */
public class InnerSuperclass {
  final int id;

  InnerSuperclass(int id) {
    this.id = id;
  }

  class Base {
    final String s;

    Base(String s) {
      this.s = s + id;
    }

    String who() {
      return s + "/" + id;
    }
  }

  class Child extends Base {
    Child(InnerSuperclass other) {
      other.super("child");
    }

    @Override
    String who() {
      return super.who() + "/" + id;
    }
  }

  class Own extends Base {
    Own() {
      super("own");
    }
  }

  static class Elsewhere extends InnerSuperclass.Base {
    Elsewhere(InnerSuperclass o) {
      o.super("elsewhere");
    }

    class Deep extends Elsewhere {
      Deep() {
        super(new InnerSuperclass(77));
      }

      String both() {
        return who() + Elsewhere.this.who();
      }
    }
  }

  public static void main(String[] args) {
    InnerSuperclass a = new InnerSuperclass(1), b = new InnerSuperclass(2);
    System.out.println(a.new Child(b).who() + " " + b.new Child(b).who() + " " + a.new Own().who());
    Elsewhere e = new Elsewhere(b);
    System.out.println(e.who() + " " + e.new Deep().both());
    try {
      new Elsewhere(null);
    } catch (NullPointerException x) {
      System.out.println("null outer");
    }
    Base anonymous = a.new Base("anon") {
      @Override
      String who() {
        return super.who() + "+";
      }
    };
    System.out.println(anonymous.who());
  }
}
