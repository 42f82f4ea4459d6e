package language;

/** Covariant returns through classes and interfaces, clone, generic results narrowed; called through every static type. */
public class CovariantReturns {
  interface Source {
    Object get();
  }

  interface TextSource extends Source {
    @Override
    CharSequence get();
  }

  static class A implements Cloneable {
    int v = 1;

    A self() {
      return this;
    }

    Number number() {
      return 1;
    }

    @Override
    public A clone() {
      try {
        return (A) super.clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }
  }

  static class B extends A implements TextSource {
    int[] shared = {7};

    @Override
    B self() {
      v++;
      return this;
    }

    @Override
    Integer number() {
      return 2;
    }

    @Override
    public String get() {
      return "B" + v;
    }

    @Override
    public B clone() {
      B b = (B) super.clone();
      b.v += 100;
      return b;
    }
  }

  abstract static class G<T> {
    abstract T make();

    T twice() {
      make();
      return make();
    }
  }

  static class GS extends G<String> {
    int n;

    @Override
    String make() {
      return "gs" + n++;
    }
  }

  public static void main(String[] args) {
    B b = new B();
    A a = b;
    Source s = b;
    TextSource t = b;
    System.out.println(b.self().self().v + " " + a.self().v + " " + s.get() + t.get() + b.get() + " " + a.number() + b.number());
    B c = b.clone();
    A d = a.clone();
    c.shared[0]++;
    System.out.println(c.v + " " + d.v + " " + b.v + " " + b.shared[0] + " " + (d instanceof B) + " " + (c.shared == b.shared));
    G<String> g = new GS();
    System.out.println(g.make() + g.twice() + new GS().make().length());
    int methods = 0;
    for (var m : B.class.getDeclaredMethods()) if (m.isBridge()) methods++;
    System.out.println(methods);
  }
}
