package exceptions;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** Exceptions from every place, with traces: initializers, constructors, lambdas in lambdas, local and anonymous classes, enums, records, interfaces, switch, string concatenation. */
public class Places {
  static int zero;

  static int fail(String s) {
    throw new IllegalStateException(s);
  }

  static class InField {
    final int before = 1;
    final int x = fail("field");
  }

  static class InBlock {
    {
      fail("block");
    }

    InBlock() {
      this(1);
    }

    InBlock(int x) {}
  }

  static class InSuper extends InBlock {
    InSuper() {
      super(2);
      System.out.println("not here");
    }
  }

  static class InArgument extends Base {
    InArgument() {
      super(fail("argument"));
    }
  }

  static class Base {
    Base(int x) {
      if (x > 0) {
        throw new IllegalArgumentException("x" + x);
      }
    }
  }

  static class InStatic {
    static int x = fail("static");
  }

  static class InStaticLambda {
    static final Runnable R = () -> fail("static lambda");

    static {
      R.run();
    }
  }

  enum InEnum {
    A(1),
    B(0);

    InEnum(int d) {
      if (10 / d < 0) {
        throw new Error();
      }
    }
  }

  record InRecord(int a) {
    InRecord {
      if (a < 0) {
        fail("compact " + a);
      }
    }

    @Override
    public int a() {
      return fail("accessor");
    }
  }

  interface InInterface {
    int X = fail("interface field");

    default void d() {
      fail("default");
    }

    static void s() {
      p();
    }

    private static void p() {
      fail("private");
    }
  }

  static class Text {
    @Override
    public String toString() {
      throw new UnsupportedOperationException("toString");
    }
  }

  static class Items implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return true;
        }

        @Override
        public String next() {
          class Local {
            String go() {
              return "" + 1 / zero;
            }
          }
          return new Local().go();
        }
      };
    }
  }

  static void print(Runnable r) {
    try {
      r.run();
      System.out.println("fine");
    } catch (Throwable t) {
      t.printStackTrace(System.out);
    }
  }

  synchronized int locked(int n) {
    return n == 0 ? fail("locked") : locked(n - 1);
  }

  static int condition(int n) {
    if (n > 0
        && fail(
                "condition")
            > 0) {
      return 1;
    }
    return n < 0
        ? fail("ternary")
        : zero;
  }

  public static void main(String[] args) {
    print(InField::new);
    print(InBlock::new);
    print(InSuper::new);
    print(InArgument::new);
    print(() -> new Base(3));
    print(() -> System.out.println(InStatic.x));
    print(() -> System.out.println(InStatic.x));
    print(() -> InStaticLambda.R.run());
    print(() -> System.out.println(InEnum.A));
    print(() -> System.out.println(InEnum.B));
    print(() -> new InRecord(-4));
    print(() -> System.out.println(new InRecord(4).a()));
    print(() -> System.out.println(new InRecord(4)));
    print(() -> InInterface.s());
    print(() -> new InInterface() {}.d());
    print(() -> System.out.println("text " + new Text() + 1));
    print(() -> {
      for (String s : new Items()) {
        System.out.println(s);
      }
    });
    print(() -> new Places().locked(2));
    print(() -> condition(1));
    print(() -> condition(-1));
    print(() -> ((Runnable) () -> ((Runnable) () -> fail("lambda in lambda")).run()).run());
    print(() -> {
      switch (fail("switch")) {
        default:
      }
    });
    print(() -> {
      int[] a = {
        1,
        2,
        fail("array"),
      };
    });
    print(() -> IntStream.range(0, 3).map(i -> 6 / (1 - i)).forEach(i -> {}));
    print(() -> List.of(3, 1, 2).stream().sorted((a, b) -> fail("comparator")).count());
    print(() -> List.of(3, 1, 2).stream().sorted((a, b) -> fail("comparator")).forEach(x -> {}));
    print(() -> new java.util.TreeMap<Object, Object>().put(new Object(), 1));
    print(() -> Integer.valueOf((String) null));
    print(() -> { assert false : "never enabled"; });
    print(() -> { throw new AssertionError("own", new Error("c")); });
  }
}
