package language;

/** Qualified this and super through three levels, shadowed names, inner classes of superclasses. */
public class OuterThis {
  String name = "outer";

  class Mid {
    String name = "mid";

    class In {
      String name = "in";

      String all(String name) {
        return name + this.name + Mid.this.name + OuterThis.this.name + OuterThis.this + Mid.this;
      }

      @Override
      public String toString() {
        return "In" + super.toString().contains("In@");
      }
    }

    @Override
    public String toString() {
      return "<" + OuterThis.super.toString().startsWith("language.OuterThis$Sub") + ">";
    }
  }

  @Override
  public String toString() {
    return "(" + name + ")";
  }

  static class Sub extends OuterThis {
    String name = "sub";

    Sub() {
      super.name += "!";
    }

    class SubMid extends Mid {
      String hello() {
        return name + super.name + Sub.this.name + Sub.super.name + ((OuterThis) Sub.this).name + new In().all("p");
      }
    }

    @Override
    public String toString() {
      return "[" + name + super.toString() + "]";
    }
  }

  public static void main(String[] args) {
    OuterThis o = new OuterThis();
    OuterThis.Mid m = o.new Mid();
    OuterThis.Mid.In i = m.new In();
    System.out.println(i.all("arg ") + i);
    Sub s = new Sub();
    System.out.println(s.new SubMid().hello());
    System.out.println(s.new Mid().new In().all(""));
    try {
      OuterThis none = null;
      none.new Mid();
    } catch (NullPointerException e) {
      System.out.println("no outer");
    }
  }
}
