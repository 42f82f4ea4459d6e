package language;

/** Field initializers and blocks in text order, forward references by simple and qualified names, exceptions inside, in anonymous classes. */
public class InstanceInitializers {
  static StringBuilder log = new StringBuilder();

  static int note(String s, int v) {
    log.append(s).append(v).append(' ');
    return v;
  }

  static class A {
    int a = note("a", 1);

    {
      b = 20;
      note("block sees b", this.b);
    }

    int b = note("b", a + 1);
    final int c;

    {
      c = note("c", this.b * 10);
      if (c > 1000) throw new IllegalStateException();
    }

    int d = twice();

    int twice() {
      return note("d", c * 2 + this.e);
    }

    int e = note("e", 5);
  }

  static class B extends A {
    int f = note("f", d);
    int g;

    B() {
      g = note("g", f + e);
    }

    @Override
    int twice() {
      return note("overridden", f + 1);
    }
  }

  int counter;
  int first = ++counter, second = ++counter;
  int[] array = {first, second, ++counter};

  {
    array[0] += counter;
  }

  public static void main(String[] args) {
    new A();
    System.out.println(log);
    log.setLength(0);
    new B();
    System.out.println(log);
    log.setLength(0);
    InstanceInitializers i = new InstanceInitializers() {
      int extra = note("extra", counter);

      {
        counter += 100 + extra;
      }
    };
    System.out.println(log + " " + i.counter + java.util.Arrays.toString(i.array) + i.first + i.second);
  }
}
