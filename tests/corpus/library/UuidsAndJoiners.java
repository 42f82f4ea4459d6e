package library;

import java.util.*;
import java.util.function.*;

/** UUID, StringJoiner, Objects, OptionalInt and its like, Comparator combinators, function composition. */
public class UuidsAndJoiners {
  static void fails(Runnable r) {
    try {
      r.run();
      System.out.println("fine");
    } catch (RuntimeException e) {
      System.out.println(e);
    }
  }

  public static void main(String[] args) {
    UUID u = UUID.fromString("123e4567-e89b-12d3-a456-426614174000"), n = UUID.nameUUIDFromBytes("name".getBytes()), z = new UUID(-1, 1);
    System.out.println(u + " " + u.version() + u.variant() + " " + u.timestamp() + " " + u.clockSequence() + " " + u.node() + " " + u.hashCode() + " " + n + n.version() + " " + z + z.compareTo(u) + " " + UUID.randomUUID().version() + UUID.fromString("1-2-3-4-5"));
    for (String s : new String[] {"x", "1-2-3-4", "123e4567-e89b-12d3-a456-4266141740000000000", "zzze4567-e89b-12d3-a456-426614174000", "1-2-3-4-5-6"}) fails(() -> UUID.fromString(s));
    fails(() -> n.timestamp());
    StringJoiner j = new StringJoiner(", ", "{", "}").setEmptyValue("none"), k = new StringJoiner("+");
    System.out.print(j + " " + j.length() + k + k.length());
    j.add("a").add(null);
    k.add("x").add("");
    System.out.println(j + " " + j.merge(k) + " " + j.merge(j) + " " + j.length() + String.join("-", List.of()) + String.join("/", "p", null, "q"));
    System.out.println(Objects.hash(1, null, "x") + " " + Objects.hashCode(null) + Objects.equals(null, null) + Objects.deepEquals(new int[][] {{1}}, new int[][] {{1}}) + Objects.toString(null, "d") + Objects.requireNonNullElse(null, 5) + Objects.requireNonNullElseGet(null, () -> 6) + Objects.compare("a", "b", Comparator.reverseOrder()) + Objects.isNull(j) + Objects.checkIndex(2, 3) + Objects.checkFromToIndex(1, 2, 3) + Objects.checkFromIndexSize(1L, 2L, 3L));
    fails(() -> Objects.checkIndex(3, 3));
    fails(() -> Objects.checkFromToIndex(2, 1, 3));
    fails(() -> Objects.checkFromIndexSize(1, 3, 3));
    fails(() -> Objects.requireNonNull(null, () -> "supplied"));
    fails(() -> Objects.requireNonNull(null, (String) null));
    fails(() -> Objects.requireNonNullElse(null, null));
    OptionalInt i = OptionalInt.of(5), e = OptionalInt.empty();
    System.out.println(i + " " + e + " " + i.orElse(1) + e.orElseGet(() -> 2) + i.equals(OptionalInt.of(5)) + i.hashCode() + e.hashCode() + i.stream().sum() + " " + OptionalDouble.of(-0.0).equals(OptionalDouble.of(0.0)) + OptionalDouble.of(Double.NaN) + OptionalLong.of(1L << 40).hashCode() + Optional.of("x").or(() -> Optional.of("y")).map(String::length) + Optional.empty().or(() -> Optional.of("y")) + Optional.of("").filter(String::isEmpty).isPresent() + Optional.of(1).stream().toList());
    fails(() -> e.getAsInt());
    fails(() -> Optional.empty().orElseThrow());
    fails(() -> Optional.empty().orElseThrow(() -> new IllegalStateException("own")));
    fails(() -> Optional.of(1).flatMap(x -> null));
    fails(() -> Optional.of(null));
    record P(String a, Integer b, double c) {}
    List<P> l = new ArrayList<>(List.of(new P("x", 2, 0.0), new P("x", null, -0.0), new P("a", 3, Double.NaN), new P("x", 1, 7), new P("B", 1, -1)));
    List<Comparator<P>> cs = List.of(Comparator.comparing(P::a).thenComparing(P::b, Comparator.nullsFirst(Comparator.naturalOrder())), Comparator.comparing(P::b, Comparator.nullsLast(Comparator.reverseOrder())).thenComparingDouble(P::c), Comparator.comparingDouble(P::c).reversed(), Comparator.comparing(P::a, String.CASE_INSENSITIVE_ORDER).thenComparing((x, y) -> Objects.hashCode(y.b()) - Objects.hashCode(x.b())), Comparator.<P, String>comparing(p -> p.a()).reversed().thenComparingInt(p -> (int) p.c()));
    for (Comparator<P> c : cs) {
      l.sort(c);
      System.out.println(l);
    }
    Function<Integer, Integer> f = x -> x + 1, g = x -> x * 10;
    BiFunction<Integer, Integer, Integer> b = Math::max;
    Predicate<String> p = String::isEmpty;
    UnaryOperator<String> id = UnaryOperator.identity();
    System.out.println(f.andThen(g).apply(1) + " " + f.compose(g).apply(1) + " " + b.andThen(f).apply(3, 9) + " " + p.negate().or(p).and(Predicate.not(p)).test("x") + Predicate.isEqual(null).test(null) + " " + id.apply("id") + BinaryOperator.minBy(Comparator.<Integer>naturalOrder()).apply(4, 2) + " " + ((IntUnaryOperator) x -> x * x).andThen(x -> -x).compose(x -> x + 1).applyAsInt(2) + ((IntPredicate) x -> x > 0).and(x -> x < 5).negate().test(3) + ((DoubleUnaryOperator) Math::sqrt).andThen(x -> x + 0.5).applyAsDouble(16) + ((BiPredicate<Integer, Integer>) (x, y) -> x > y).or((x, y) -> x == 0).test(0, 5));
    StringBuilder log = new StringBuilder();
    Consumer<String> c1 = log::append, c2 = s -> log.append(s.length());
    c1.andThen(c2).andThen(c1).accept("abc");
    fails(() -> c1.andThen(null));
    System.out.println(log);
  }
}
