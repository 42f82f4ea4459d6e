package language;

import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Long chains whose types javac must infer: nested generic calls, lambdas that return lambdas, wildcards captured, ternaries. */
public class TypeInferenceChains {
  static <A, B, C> Function<A, C> then(Function<? super A, ? extends B> f, Function<? super B, ? extends C> g) { return a -> g.apply(f.apply(a)); }

  static <T> Supplier<T> memo(Supplier<? extends T> s) {
    Object[] box = {null, false};
    return () -> {
      if (!(boolean) box[1]) {
        box[0] = s.get();
        box[1] = true;
      }
      @SuppressWarnings("unchecked") T t = (T) box[0];
      return t;
    };
  }

  static <K, V> Map<V, List<K>> invert(Map<? extends K, ? extends V> m) { return m.entrySet().stream().collect(Collectors.groupingBy(Map.Entry::getValue, TreeMap::new, Collectors.mapping(Map.Entry::getKey, Collectors.collectingAndThen(Collectors.<K>toList(), l -> l.stream().sorted(Comparator.comparing(Object::toString)).collect(Collectors.toList()))))); }

  static <T, R extends Collection<? super T>> R into(R r, Iterable<? extends T> i) {
    for (T t : i) r.add(t);
    return r;
  }

  public static void main(String[] args) {
    System.out.println(then(then((String s) -> s.length(), n -> n * 2.5), d -> List.of(d, -d)).apply("four") + " " + invert(Map.of("a", 1, "b", 2, "c", 1)) + " " + into(new ArrayDeque<Object>(), List.of(1, 2)).size() + into(new TreeSet<Number>(Comparator.comparingDouble(Number::doubleValue)), List.of(3, 1)));
    int[] calls = {0};
    Supplier<List<? extends Comparable<?>>> m = memo(() -> { calls[0]++; return Arrays.asList(1, "x"); });
    System.out.println(m.get().size() + m.get().size() + " " + calls[0]);
    Function<Integer, Function<Integer, Function<Integer, Supplier<Map<String, Integer>>>>> f = a -> b -> c -> () -> new TreeMap<>(Map.of("a", a, "b", b, "c", c));
    System.out.println(f.apply(1).apply(2).apply(3).get());
    var r = Stream.of("b:2", "a:1", "c:3").map(s -> s.split(":")).collect(Collectors.toMap(p -> p[0], p -> Integer.valueOf(p[1]), (x, y) -> y, TreeMap::new)).entrySet().stream().reduce(new StringBuilder(), (b, e) -> b.append(e.getKey()).append(e.getValue()), StringBuilder::append);
    System.out.println(r + " " + Optional.of(args).filter(a -> a.length == 0).<Object>map(a -> "none").orElseGet(() -> 5) + " " + Stream.iterate(List.of(1), l -> Stream.concat(l.stream(), Stream.of(l.size() + 1)).toList()).limit(4).map(List::size).toList() + " " + Stream.of(1, 2, 3).<Supplier<String>>map(x -> () -> "s" + x).map(Supplier::get).collect(Collectors.joining()));
    Comparator<Map.Entry<String, List<Integer>>> c = Comparator.<Map.Entry<String, List<Integer>>, Integer>comparing(e -> e.getValue().size()).reversed().thenComparing(Map.Entry.comparingByKey());
    System.out.println(Map.of("x", List.of(1), "y", List.of(1, 2), "z", List.<Integer>of(), "w", List.of(5)).entrySet().stream().sorted(c).map(Map.Entry::getKey).toList());
  }
}
