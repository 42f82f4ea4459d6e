package streams;

import java.util.*;
import java.util.stream.*;

/** reduce, collect and iterate as folds: non-commutative operations, identities, combiners, big numbers, strings, matrices. */
public class ReduceAndFold {
  record M(long a, long b, long c, long d) {
    M times(M o) { return new M(a * o.a + b * o.c, a * o.b + b * o.d, c * o.a + d * o.c, c * o.b + d * o.d); }
  }

  public static void main(String[] args) {
    System.out.println(Stream.of("a", "b", "c").reduce("", (x, y) -> "(" + x + y + ")") + " " + Stream.of("a", "b", "c").reduce((x, y) -> y + x).get() + " " + Stream.<Integer>empty().reduce(Integer::max) + " " + IntStream.rangeClosed(1, 10).reduce(0, (x, y) -> x * 10 + y % 10) + " " + Stream.of(1, 2, 3).reduce(0, (n, x) -> n * 2 + x, Integer::sum));
    System.out.println(IntStream.range(0, 60).mapToObj(i -> new M(1, 1, 1, 0)).reduce(new M(1, 0, 0, 1), M::times) + " " + IntStream.range(0, 60).parallel().mapToObj(i -> new M(1, 1, 1, 0)).reduce(new M(1, 0, 0, 1), M::times).equals(IntStream.range(0, 60).mapToObj(i -> new M(1, 1, 1, 0)).reduce(new M(1, 0, 0, 1), M::times)));
    System.out.println(IntStream.rangeClosed(1, 30).mapToObj(java.math.BigInteger::valueOf).reduce(java.math.BigInteger.ONE, java.math.BigInteger::multiply) + " " + Stream.iterate(new java.math.BigDecimal("1"), x -> x.divide(new java.math.BigDecimal(2))).limit(20).reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add));
    Map<Boolean, List<Integer>> split = IntStream.range(0, 10).boxed().collect(() -> new TreeMap<>(Map.of(true, new ArrayList<>(), false, new ArrayList<>())), (m, x) -> m.get(x % 2 == 0).add(x), (m, n) -> n.forEach((k, v) -> m.get(k).addAll(v)));
    System.out.println(split + " " + Stream.of(5, 3, 8).collect(ArrayDeque<Integer>::new, ArrayDeque::addFirst, (x, y) -> {}) + " " + Stream.of("x", "y").collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).reverse());
    Collector<Integer, int[], Double> variance = Collector.of(() -> new int[3], (a, x) -> { a[0]++; a[1] += x; a[2] += x * x; }, (a, b) -> { for (int i = 0; i < 3; i++) a[i] += b[i]; return a; }, a -> (double) a[2] / a[0] - Math.pow((double) a[1] / a[0], 2));
    System.out.println(Stream.of(2, 4, 4, 4, 5, 5, 7, 9).collect(variance) + " " + IntStream.range(0, 1000).boxed().parallel().collect(variance) + " " + Stream.of(1, 2, 3, 4).collect(Collectors.teeing(Collectors.counting(), Collectors.reducing(1, (a, b) -> a * b), (n, p) -> n + ":" + p)));
    double[] running = {0};
    System.out.println(DoubleStream.of(1, 2.5, -4).map(x -> running[0] += x).boxed().toList() + " " + Stream.of("b", "a", "c").collect(Collectors.collectingAndThen(Collectors.toList(), l -> { Collections.sort(l); return l; })) + Stream.of(1, 2, 3).map(x -> new int[] {x, x * x}).reduce((p, q) -> new int[] {p[0] + q[0], p[1] * q[1]}).map(Arrays::toString).get());
  }
}
