package dispatch;

/** super calls from lambdas, method references, inner classes and interface defaults. */
public class SuperInLambdas {
  static class Base {
    protected int n = 1;

    String f(int x) { return "base" + x + n; }

    @Override
    public String toString() { return "Base" + n; }
  }

  interface Def {
    default String d() { return "def" + this; }
  }

  static class Sub extends Base implements Def {
    @Override
    String f(int x) {
      n++;
      java.util.function.IntFunction<String> viaSuper = super::f, viaThis = i -> i == 0 ? "end" : this.f(i - 1);
      java.util.function.Supplier<String> text = super::toString;
      java.util.function.Supplier<java.util.function.Supplier<String>> nested = () -> () -> super.f(100) + Def.super.d();
      return viaSuper.apply(x) + "," + (x > 0 ? viaThis.apply(x) : nested.get().get()) + "," + text.get();
    }

    @Override
    public String d() {
      Runnable r = () -> n += Def.super.d().length();
      r.run();
      return "sub" + n;
    }

    class Inner extends Base {
      @Override
      String f(int x) {
        java.util.function.IntFunction<String> a = Sub.super::f, b = super::f;
        return a.apply(x) + b.apply(x) + Sub.super.toString() + super.toString() + Sub.this.n + n;
      }
    }

    @Override
    public String toString() { return "Sub" + n; }
  }

  public static void main(String[] args) {
    Sub s = new Sub();
    System.out.println(s.f(2));
    System.out.println(s.d() + " " + s.new Inner().f(7));
    Base b = new Sub() {
      @Override
      String f(int x) {
        java.util.function.Supplier<String> t = () -> super.f(0);
        return "anon" + t.get();
      }
    };
    System.out.println(b.f(1));
  }
}
