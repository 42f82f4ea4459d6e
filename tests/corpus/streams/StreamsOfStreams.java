package streams;

import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Streams held in lists and suppliers, closed and reused, iterated by hand, split by Spliterator, recursive ones. */
public class StreamsOfStreams {
  static Stream<Integer> primes(Stream<Integer> s) {
    Iterator<Integer> i = s.iterator();
    int p = i.next();
    return p > 40 ? Stream.of(p) : Stream.concat(Stream.of(p), primes(StreamSupport.stream(Spliterators2.of(i), false).filter(n -> n % p != 0)));
  }

  static class Spliterators2 {
    static <T> Spliterator<T> of(Iterator<T> i) { return java.util.Spliterators.spliteratorUnknownSize(i, Spliterator.ORDERED); }
  }

  public static void main(String[] args) {
    System.out.println(primes(IntStream.range(2, 60).boxed()).toList());
    List<Supplier<Stream<Integer>>> l = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int k = i;
      l.add(() -> IntStream.rangeClosed(0, k).boxed());
    }
    System.out.println(l.stream().flatMap(Supplier::get).toList() + " " + l.stream().map(s -> s.get().mapToInt(x -> x).sum()).toList() + " " + l.get(2).get().flatMap(x -> l.get(x).get()).map(x -> x * 10).toList());
    StringBuilder log = new StringBuilder();
    try (Stream<String> outer = Stream.of("a", "b").onClose(() -> log.append("outer "))) {
      outer.flatMap(x -> Stream.of(x, x + x).onClose(() -> log.append(x).append(' '))).forEach(x -> log.append(x).append(' '));
    }
    System.out.println(log);
    Stream<Integer> s = Stream.of(1, 2, 3, 4, 5, 6, 7, 8);
    Spliterator<Integer> right = s.spliterator(), left = right.trySplit();
    List<Integer> out = new ArrayList<>();
    right.forEachRemaining(out::add);
    left.tryAdvance(out::add);
    System.out.println(out + " " + left.estimateSize() + " " + StreamSupport.stream(left, false).map(x -> -x).toList());
    PrimitiveIterator.OfInt it = IntStream.iterate(1, x -> x * 3).filter(x -> x % 2 == 1).iterator();
    int sum = 0;
    for (int i = 0; i < 5; i++) sum += it.nextInt();
    System.out.println(sum + " " + Stream.of(Stream.of(1), Stream.of(2, 3), Stream.<Integer>empty()).flatMap(Function.identity()).toList() + " " + Stream.of(Optional.of(1), Optional.<Integer>empty()).flatMap(Optional::stream).count() + " " + IntStream.range(0, 3).mapToObj(i -> IntStream.range(0, 3).mapToObj(j -> i == j ? "1" : "0").collect(Collectors.joining())).collect(Collectors.joining("/")));
    try (Stream<Integer> bad = Stream.of(1).onClose(() -> { throw new IllegalStateException("one"); }).onClose(() -> { throw new IllegalStateException("two"); })) {
      bad.count();
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage() + " " + e.getSuppressed()[0].getMessage());
    }
  }
}
