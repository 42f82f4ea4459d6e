package streams;

import java.util.*;
import java.util.stream.*;

/** anyMatch, allMatch, noneMatch, findFirst, findAny, min, max, count on full, empty, infinite, null-holding streams. */
public class MatchAndFind {
  public static void main(String[] args) {
    for (List<Integer> l : List.of(List.<Integer>of(), List.of(5), List.of(3, 9, 4, 9))) System.out.println(l + " " + l.stream().anyMatch(x -> x > 4) + l.stream().allMatch(x -> x > 4) + l.stream().noneMatch(x -> x > 4) + l.stream().findFirst() + l.stream().max(Comparator.naturalOrder()) + l.stream().min(Comparator.comparing(x -> -x)) + l.stream().count() + l.stream().mapToInt(x -> x).max() + l.stream().mapToInt(x -> x).average() + l.stream().mapToLong(x -> x).sum() + l.stream().reduce(Integer::sum));
    System.out.println(Stream.iterate(1, x -> x + 1).anyMatch(x -> x > 100) + " " + Stream.iterate(1, x -> x + 1).allMatch(x -> x < 50) + " " + Stream.generate(() -> 7).findAny() + " " + IntStream.iterate(3, x -> x * x % 1000).filter(x -> x == 561).findFirst() + " " + Stream.iterate(1, x -> x * 3).filter(x -> x % 100 == 87).findFirst().get());
    try {
      Stream.of((Object) null).findFirst();
    } catch (NullPointerException e) {
      System.out.println("first is null");
    }
    try {
      Stream.of(1, null).max(Comparator.naturalOrder());
    } catch (NullPointerException e) {
      System.out.println("compared with null");
    }
    record P(String n, int a) {}
    List<P> ps = List.of(new P("x", 3), new P("y", 1), new P("z", 3), new P("w", 1));
    System.out.println(ps.stream().max(Comparator.comparingInt(P::a)) + " " + ps.stream().min(Comparator.comparingInt(P::a)) + " " + ps.stream().collect(Collectors.maxBy(Comparator.comparing(P::n))) + " " + ps.stream().sorted(Comparator.comparingInt(P::a)).findFirst().get().n() + " " + ps.parallelStream().filter(p -> p.a() == 1).findFirst().get().n() + " " + ps.stream().map(P::n).filter("z"::equals).count() + " " + ps.stream().mapToInt(P::a).boxed().collect(Collectors.toSet()));
  }
}
