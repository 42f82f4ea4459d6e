package streams;

import java.util.*;
import java.util.stream.*;

/** takeWhile, dropWhile, limit, skip in combination on ordered, sorted, infinite, empty and primitive streams. */
public class TakeDropWhile {
  public static void main(String[] args) {
    List<Integer> l = List.of(2, 4, 6, 7, 8, 10, 11);
    System.out.println(l.stream().takeWhile(x -> x % 2 == 0).toList() + "" + l.stream().dropWhile(x -> x % 2 == 0).toList() + l.stream().dropWhile(x -> x < 5).takeWhile(x -> x < 10).toList() + l.stream().skip(2).limit(3).toList() + l.stream().limit(3).skip(2).toList() + l.stream().limit(0).toList() + l.stream().skip(99).toList() + l.stream().takeWhile(x -> false).toList() + l.stream().dropWhile(x -> true).toList());
    System.out.println(IntStream.iterate(1, x -> x * 2).takeWhile(x -> x < 1000).boxed().toList() + "" + IntStream.range(0, 10).dropWhile(x -> x < 7).boxed().toList() + LongStream.iterate(1, x -> x + x).skip(30).limit(3).boxed().toList() + DoubleStream.iterate(1, x -> x / 2).takeWhile(x -> x > 0.1).boxed().toList() + Stream.iterate("x", s -> s + "y").skip(2).findFirst().get());
    System.out.println(l.parallelStream().takeWhile(x -> x < 8).toList() + "" + l.parallelStream().dropWhile(x -> x < 8).toList() + new TreeSet<>(l).stream().sorted(Comparator.reverseOrder()).takeWhile(x -> x > 6).toList() + l.stream().sorted(Comparator.comparing(x -> x % 3)).skip(1).limit(4).toList() + Stream.<Integer>empty().takeWhile(x -> true).count());
    int[] seen = {0};
    List<Integer> r = IntStream.iterate(0, x -> x + 1).peek(x -> seen[0]++).boxed().filter(x -> x % 5 == 0).skip(1).takeWhile(x -> x < 30).limit(4).toList();
    System.out.println(r + " " + seen[0] + " " + IntStream.range(0, 100).skip(10).limit(80).filter(x -> x % 2 == 0).skip(5).count() + " " + Stream.of(1, 2, 3, 4).flatMap(x -> Stream.iterate(x, y -> y + 1).limit(2)).distinct().toList());
    for (Runnable x : new Runnable[] {() -> l.stream().limit(-1), () -> l.stream().skip(-1), () -> IntStream.range(0, 3).limit(-5)}) {
      try {
        x.run();
      } catch (IllegalArgumentException e) {
        System.out.print(e.getMessage() + " ");
      }
    }
    System.out.println();
  }
}
