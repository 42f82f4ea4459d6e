package language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.LongFunction;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.function.ToDoubleBiFunction;
import java.util.function.UnaryOperator;

/** Lambdas in every position, recursive, generic, adapting, exceptional; method references of every kind with conversions. */
public class LambdaForms {
  static final IntUnaryOperator FACTORIAL = n -> n <= 1 ? 1 : n * LambdaForms.FACTORIAL.applyAsInt(n - 1);
  IntUnaryOperator fib = n -> n < 2 ? n : this.fib.applyAsInt(n - 1) + this.fib.applyAsInt(n - 2);

  interface Throwing<T, X extends Exception> {
    T get() throws X;
  }

  static <T, X extends Exception> T call(Throwing<T, X> t) throws X {
    return t.get();
  }

  @FunctionalInterface
  interface Wide {
    long go(byte a, short b, char c, long d, float e, double f, boolean g, Object h, int[] i);
  }

  interface Named {
    String name();

    default Named twice() {
      return () -> name() + name();
    }

    static Named of(String s) {
      return () -> s;
    }
  }

  interface GenericBase<T> {
    T apply(T t);
  }

  interface StringOp extends GenericBase<String> {
    @Override
    String apply(String t);
  }

  static <A, B, C> Function<A, C> compose(Function<? super A, ? extends B> f, Function<? super B, ? extends C> g) {
    return a -> g.apply(f.apply(a));
  }

  static <T extends Comparable<? super T> & java.io.Serializable> T max(List<? extends T> list) {
    Comparator<T> c = Comparable::compareTo;
    T best = null;
    for (T t : list) {
      best = best == null || c.compare(t, best) > 0 ? t : best;
    }
    return best;
  }

  static void print(Object... all) {
    System.out.println(Arrays.deepToString(all));
  }

  static long sum(int... n) {
    return Arrays.stream(n).sum();
  }

  static int pick(Object o) {
    return 1;
  }

  static int pick(Integer o) {
    return 2;
  }

  record Point(int x, long y) {}

  class Inner {
    final int v;

    Inner(int v) {
      this.v = v + fib.applyAsInt(6);
    }
  }

  Function<Integer, Inner> inner() {
    return Inner::new;
  }

  static Supplier<IntUnaryOperator> curried(int a) {
    return () -> b -> a * b;
  }

  public static void main(String[] args) throws Exception {
    LambdaForms self = new LambdaForms();
    print(FACTORIAL.applyAsInt(10), self.fib.applyAsInt(12), self.inner().apply(4).v);
    Wide wide = (a, b, c, d, e, f, g, h, i) -> a + b + c + d + (long) (e + f) + (g ? 1 : 0) + h.hashCode() + i.length;
    print(wide.go((byte) -1, (short) 2, 'c', 1L << 40, 1.5f, 2.5, true, "h", new int[3]));
    print(Named.of("n").twice().twice().name(), ((Named) () -> "cast").twice().name());
    StringOp upper = String::toUpperCase;
    GenericBase<String> base = upper;
    print(base.apply("up"), compose((String s) -> s.length(), n -> n + 0.5).apply("four"), max(List.of(3, 9, 4)), max(List.of("b", "a")));
    Function<Integer, Long> boxes = Integer::longValue;
    IntFunction<Object> widened = Integer::valueOf;
    LongFunction<Double> fromLong = n -> n / 2.0;
    ToDoubleBiFunction<Integer, Integer> mixed = (a, b) -> a / (double) b;
    DoubleUnaryOperator root = Math::sqrt;
    IntBinaryOperator compare = Integer::compareUnsigned;
    print(boxes.apply(3), widened.apply(4), fromLong.apply(5), mixed.applyAsDouble(1, 4), root.applyAsDouble(2), compare.applyAsInt(-1, 1));
    BiFunction<Integer, Integer, Long> varargs = LambdaForms::sum;
    Supplier<Long> empty = LambdaForms::sum;
    Function<int[], Long> whole = LambdaForms::sum;
    BiFunction<Integer, Long, Point> record = Point::new;
    Function<Point, Long> accessor = Point::y;
    print(varargs.apply(2, 3), empty.get(), whole.apply(new int[] {4, 5}), record.apply(1, 2L), accessor.apply(new Point(1, 8)));
    Function<Integer, Integer> overload = LambdaForms::pick;
    Function<Object, Integer> overloaded = LambdaForms::pick;
    print(overload.apply(1), overloaded.apply(1));
    Function<Integer, int[][]> array = int[][]::new;
    UnaryOperator<int[]> clone = int[]::clone;
    int[] original = {1, 2};
    print(array.apply(2), clone.apply(original) != original, curried(6).get().applyAsInt(7));
    ObjIntConsumer<StringBuilder> insert = StringBuilder::append;
    StringBuilder text = new StringBuilder();
    insert.accept(text, 42);
    Consumer<String> discards = text::append;
    discards.andThen(s -> text.insert(0, s)).accept("z");
    print(text);
    Map<String, List<Integer>> map = new HashMap<>();
    map.computeIfAbsent("k", k -> new ArrayList<>()).add(1);
    map.merge("k", List.of(2), (a, b) -> { List<Integer> l = new ArrayList<>(a); l.addAll(b); return l; });
    print(map);
    boolean flag = args.length == 0;
    Supplier<String> chosen = flag ? () -> "yes" : () -> "no";
    BooleanSupplier[] array2 = {() -> flag, () -> !flag};
    print(chosen.get(), array2[0].getAsBoolean(), array2[1].getAsBoolean(), ((Supplier<Supplier<String>>) () -> () -> "nested").get().get());
    for (Throwing<String, ?> t : List.<Throwing<String, ?>>of(() -> "ok", () -> { throw new java.io.IOException("io"); }, () -> null, () -> String.valueOf((Object) Integer.parseInt("q")))) {
      try {
        print(call(t));
      } catch (Exception e) {
        print(e);
      }
    }
    Supplier<String> evaluated = new Object() {
      int calls;

      StringBuilder receiver() {
        calls++;
        return new StringBuilder("r" + calls);
      }
    }.receiver()::toString;
    print(evaluated.get(), evaluated.get());
    Runnable both = (Runnable & java.io.Serializable & Cloneable) () -> print("intersection");
    both.run();
    print(both instanceof Cloneable, both instanceof Comparable, both.equals(both), both.hashCode() == both.hashCode());
  }
}
