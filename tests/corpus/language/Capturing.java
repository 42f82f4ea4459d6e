package language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Local and anonymous classes and lambdas capturing locals, parameters, this, outer this, type parameters; in constructors and initializers. */
public class Capturing {
  int field = 1;
  final Supplier<String> fromField = () -> "field " + this.field + field++;
  static final Supplier<String> FROM_STATIC = new Supplier<>() {
    int n = 5;

    {
      n *= 2;
    }

    @Override
    public String get() {
      return "static " + n++;
    }
  };
  final List<IntSupplier> list = new ArrayList<>();

  {
    int local = field + 10;
    list.add(() -> local + field);
    class InBlock implements IntSupplier {
      @Override
      public int getAsInt() {
        return local * field;
      }
    }
    list.add(new InBlock());
  }

  Capturing(int p) {
    this(() -> p * 2);
    list.add(() -> p + field);
  }

  Capturing(IntSupplier s) {
    field = s.getAsInt();
    list.add(s);
  }

  class Inner extends Capturing {
    int field = 7;

    Inner(int n) {
      super(n + Capturing.this.field);
    }

    IntFunction<IntSupplier> nested(long wide, double d) {
      return i -> {
        class Deep {
          int go() {
            return (int) (wide + d) + i + field + Capturing.this.field + super.hashCode() * 0;
          }
        }
        return new Deep()::go;
      };
    }

    int both() {
      return field * 100 + super.field + ((Capturing) this).field;
    }
  }

  static <T> Supplier<List<T>> generic(T first, T second) {
    class Pair extends ArrayList<T> {
      Pair() {
        add(first);
        add(second);
      }

      Pair swapped() {
        Pair p = new Pair();
        p.add(p.remove(0));
        return p;
      }
    }
    return () -> new Pair().swapped();
  }

  static int recursive(int n) {
    class Fib {
      int of(int k) {
        return k < 2 ? k + n : new Fib().of(k - 1) + new Fib().of(k - 2);
      }
    }
    return new Fib().of(n);
  }

  abstract static class Template {
    Template(String s) {
      System.out.println("template " + s + " " + name());
    }

    abstract String name();
  }

  public static void main(String[] args) {
    Capturing c = new Capturing(4);
    for (IntSupplier s : c.list) {
      System.out.print(s.getAsInt() + " ");
    }
    System.out.println(c.fromField.get() + c.fromField.get() + FROM_STATIC.get() + FROM_STATIC.get());
    Inner inner = c.new Inner(3);
    System.out.println(inner.nested(1L << 33, 2.75).apply(9).getAsInt() + " " + inner.both() + " " + inner.list.size());
    System.out.println(generic("a", "b").get() + " " + recursive(5));
    String captured = "cap" + args.length;
    new Template("x") {
      final String own = "own";

      @Override
      String name() {
        return captured + own + this.own();
      }

      String own() {
        return String.valueOf(own);
      }
    };
    List<Runnable> actions = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int copy = i;
      actions.add(() -> System.out.print(copy + captured + " "));
    }
    for (String s : new String[] {"x", "y"}) {
      actions.add(() -> System.out.print(s));
    }
    int[] counter = {0};
    actions.add(() -> counter[0] += actions.size());
    actions.forEach(Runnable::run);
    System.out.println(counter[0]);
    Inner other = new Capturing(1).new Inner(2) {
      @Override
      int both() {
        return -super.both();
      }
    };
    System.out.println(other.both() + " " + other.getClass().getName());
    try {
      Capturing none = null;
      none.new Inner(1);
    } catch (NullPointerException e) {
      System.out.println("null outer");
    }
  }
}
