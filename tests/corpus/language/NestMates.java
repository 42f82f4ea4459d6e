package language;

/** Private members used across nested classes in every direction: fields, compound assignment, constructors, methods, statics. */
public class NestMates {
  private int x = 1;
  private static long total;

  private NestMates() {}

  private NestMates(int x) {
    this.x = x;
  }

  private int twice() {
    return x * 2;
  }

  static class A {
    private String s = "a";
    private final B b = new B(this);

    private A() {}

    class Inner {
      private int y = s.length();

      private int up() {
        s += y;
        b.hidden++;
        return b.hidden + new NestMates(5).twice();
      }
    }
  }

  static class B {
    private int hidden;
    private final A a;

    private B(A a) {
      this.a = a;
    }

    private static int stat(NestMates n) {
      n.x <<= 2;
      n.x++;
      total += n.x--;
      return n.x;
    }
  }

  private interface P {
    private int secret() {
      return 42;
    }

    default int open() {
      return secret() + SECRET;
    }

    int SECRET = (int) (total + 1);
  }

  public static void main(String[] args) {
    A a = new A();
    A.Inner i = a.new Inner();
    i.y += 3;
    System.out.println(i.up() + " " + a.s + " " + a.b.hidden + " " + i.up() + " " + a.s + " " + (a.b.a == a));
    NestMates n = new NestMates();
    System.out.println(B.stat(n) + " " + n.x + " " + total + " " + new P() {}.open() + " " + P.SECRET + " " + ((P) new P() {}).secret());
    Runnable r = () -> total += new NestMates(100).twice() + n.x++;
    r.run();
    System.out.println(total + " " + n.x);
    Object o = new Object() {
      private int own = n.twice();

      @Override
      public String toString() {
        return "" + (own += n.x);
      }
    };
    System.out.println(o + " " + o);
  }
}
