package streams;

import java.util.*;
import java.util.stream.*;

/** sorted and distinct: stability, comparators, equal records, unordered sources, after limit and before, with nulls. */
public class SortedAndDistinct {
  record W(String s, int n) {}

  public static void main(String[] args) {
    List<W> l = IntStream.range(0, 40).mapToObj(i -> new W("w" + i * 7 % 5, i)).toList();
    System.out.println(l.stream().sorted(Comparator.comparing(W::s)).map(W::n).toList());
    System.out.println(l.stream().sorted(Comparator.comparing(W::s).reversed().thenComparing(W::n, Comparator.reverseOrder())).limit(6).map(W::n).toList());
    System.out.println(l.stream().map(W::s).distinct().toList() + " " + l.stream().map(w -> new W(w.s(), w.n() % 3)).distinct().count() + " " + l.stream().map(W::s).sorted().distinct().skip(1).toList() + " " + l.stream().limit(4).sorted(Comparator.comparing(W::s)).map(W::s).toList());
    System.out.println(Stream.of(3, null, 1, null, 3).distinct().toList() + " " + Stream.of(3, null, 1).sorted(Comparator.nullsLast(Comparator.naturalOrder())).toList() + " " + Stream.of("b", "B", "a").sorted(String.CASE_INSENSITIVE_ORDER).toList() + " " + Stream.of(0.0, -0.0, Double.NaN, Double.NaN).distinct().toList() + DoubleStream.of(0.0, -0.0, Double.NaN, 1).sorted().boxed().toList());
    System.out.println(new TreeSet<>(List.of(3, 1, 2)).stream().sorted().toList() + " " + new TreeSet<>(List.of(3, 1, 2)).stream().sorted(Comparator.reverseOrder()).toList() + " " + new HashSet<>(List.of(5, 4)).stream().sorted().toList() + " " + IntStream.of(3, 1, 3).distinct().boxed().toList() + " " + LongStream.of(3, 1, 3).sorted().boxed().toList());
    try {
      Stream.of(1, "a").sorted().toList();
    } catch (ClassCastException e) {
      System.out.println("not comparable");
    }
    try {
      Stream.of(new Object(), new Object()).sorted().toList();
    } catch (ClassCastException e) {
      System.out.println("not comparable either");
    }
    int[] calls = {0};
    System.out.println(Stream.of(5, 3, 8).sorted((a, b) -> {
      calls[0]++;
      return a - b;
    }).findFirst().get() + " " + (calls[0] > 1) + " " + Stream.of(1).sorted((a, b) -> { throw new IllegalStateException(); }).toList() + " " + IntStream.range(0, 2000).map(i -> i * 7919 % 2003).boxed().sorted(Comparator.comparing(i -> i % 10)).map(i -> i % 100).toList().hashCode());
  }
}
