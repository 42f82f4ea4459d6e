package language;

/** Composition of the standard functional interfaces, currying, fixed points, memoizing, lazily evaluated suppliers. */
public class FunctionComposition {
  interface Self<A, B> {
    java.util.function.Function<A, B> apply(Self<A, B> s);
  }

  static <A, B> java.util.function.Function<A, B> fix(java.util.function.Function<java.util.function.Function<A, B>, java.util.function.Function<A, B>> f) {
    Self<A, B> g = s -> f.apply(x -> s.apply(s).apply(x));
    return g.apply(g);
  }

  static <A, B> java.util.function.Function<A, B> memo(java.util.function.Function<A, B> f) {
    java.util.Map<A, B> m = new java.util.HashMap<>();
    return a -> {
      B b = m.get(a);
      if (b == null) m.put(a, b = f.apply(a));
      return b;
    };
  }

  static java.util.function.Function<Integer, java.math.BigInteger> fib;

  public static void main(String[] args) {
    java.util.function.Function<Integer, Integer> inc = x -> x + 1, dbl = x -> x * 2;
    System.out.println(inc.andThen(dbl).apply(5) + " " + inc.compose(dbl).apply(5) + " " + java.util.function.Function.<Integer>identity().andThen(inc).apply(1));
    java.util.function.Predicate<Integer> even = x -> x % 2 == 0, big = x -> x > 10;
    for (int x : new int[] {3, 4, 11, 12}) System.out.print(even.and(big).test(x) + "," + even.or(big).test(x) + "," + even.negate().test(x) + "," + java.util.function.Predicate.not(big).test(x) + "," + java.util.function.Predicate.isEqual(x).test(12) + " ");
    System.out.println();
    java.util.function.Function<Integer, java.util.function.Function<Integer, java.util.function.IntUnaryOperator>> curried = a -> b -> c -> a * 100 + b * 10 + c;
    System.out.println(curried.apply(1).apply(2).applyAsInt(3) + " " + FunctionComposition.<Integer, Integer>fix(self -> n -> n <= 1 ? 1 : n * self.apply(n - 1)).apply(10));
    fib = memo(n -> n < 2 ? java.math.BigInteger.valueOf(n) : fib.apply(n - 1).add(fib.apply(n - 2)));
    System.out.println(fib.apply(120));
    java.util.function.IntPredicate p = x -> x > 0;
    java.util.function.IntUnaryOperator sq = x -> x * x;
    java.util.function.BiFunction<Integer, Integer, Integer> add = Integer::sum;
    java.util.function.BinaryOperator<String> longer = java.util.function.BinaryOperator.maxBy(java.util.Comparator.comparing(String::length));
    java.util.function.UnaryOperator<String> up = String::toUpperCase;
    StringBuilder s = new StringBuilder();
    java.util.function.Consumer<String> c = s::append;
    c.andThen(x -> s.append('-')).andThen(up.andThen(s::append)::apply).accept("say");
    System.out.println(p.and(x -> x < 5).negate().test(3) + " " + sq.andThen(x -> x + 1).compose(x -> x - 1).applyAsInt(5) + " " + add.andThen(x -> "r" + x).apply(2, 3) + " " + longer.apply("aa", "bbb") + " " + s);
  }
}
