package language;

/** Lambdas in field and static initializers, enum arguments, constructor calls, ternaries, casts, arrays, default methods, switch, loops. */
public class LambdasInStrangePlaces {
  static final java.util.function.IntUnaryOperator INC = x -> x + LambdasInStrangePlaces.base;
  static int base = 5;
  final java.util.function.Supplier<Integer> field = () -> this.own * 2;
  int own = 21;

  enum Op {
    ADD((a, b) -> a + b), POW((a, b) -> {
      int r = 1;
      for (int i = 0; i < b; i++) r *= a;
      return r;
    });

    final java.util.function.IntBinaryOperator f;

    Op(java.util.function.IntBinaryOperator f) {
      this.f = f;
    }
  }

  interface I {
    java.util.function.Supplier<String> S = () -> "interface constant";

    default Runnable later(StringBuilder b) {
      return () -> b.append(name());
    }

    String name();
  }

  static class Base {
    final int v;

    Base(java.util.function.IntSupplier s) {
      v = s.getAsInt();
    }
  }

  static class Sub extends Base {
    Sub(int x) {
      super(() -> x * 3);
    }

    Sub() {
      this(((java.util.function.IntSupplier) () -> 14).getAsInt());
    }
  }

  static java.util.function.Function<Integer, Integer> fact;

  static {
    fact = n -> n < 2 ? 1 : n * fact.apply(n - 1);
  }

  @FunctionalInterface
  interface Varargs {
    int count(Object... o);
  }

  public static void main(String[] args) {
    System.out.println(INC.applyAsInt(1) + " " + new LambdasInStrangePlaces().field.get() + " " + Op.ADD.f.applyAsInt(2, 3) + Op.POW.f.applyAsInt(2, 10) + " " + I.S.get() + " " + new Sub().v + " " + fact.apply(10));
    StringBuilder b = new StringBuilder();
    I i = () -> "named";
    i.later(b).run();
    java.util.function.IntSupplier[] array = {() -> 1, args::hashCode, () -> args.length, new java.util.function.IntSupplier[] {() -> 4}[0]};
    System.out.println(b + " " + array[0].getAsInt() + array[2].getAsInt() + array[3].getAsInt() + (args.length > 0 ? (Runnable) () -> {} : (Runnable) () -> b.append("!")).getClass().isInterface());
    Varargs v = o -> o.length;
    System.out.println(v.count() + v.count(1, 2) + v.count((Object[]) args));
    java.util.function.Supplier<java.util.function.Supplier<java.util.function.Supplier<String>>> deep = () -> () -> () -> "deep" + b;
    System.out.println(deep.get().get().get());
    Object o = (Runnable & java.io.Serializable) () -> b.append("ser");
    ((Runnable) o).run();
    for (java.util.Iterator<Integer> it = ((Iterable<Integer>) () -> java.util.List.of(7, 8).iterator()).iterator(); it.hasNext(); ) b.append(it.next());
    try (AutoCloseable c = () -> b.append(" closed")) {
      b.append(" open");
    } catch (Exception e) {
      b.append(e);
    }
    synchronized ((java.util.function.Supplier<Object>) () -> b) {
      b.append(" locked");
    }
    System.out.println(b + " " + ((java.util.function.Predicate<String>) String::isEmpty).negate().and(s -> s.length() < 3).test("ab"));
    new Thread(() -> System.out.println("thread " + b.length())).run();
  }
}
