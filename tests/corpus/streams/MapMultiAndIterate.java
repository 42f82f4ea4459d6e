package streams;

import java.util.*;
import java.util.stream.*;

/** mapMulti, iterate with a condition, generate, concat, limit and skip in odd orders, ofNullable, toList. */
public class MapMultiAndIterate {
  public static void main(String[] args) {
    System.out.println(Stream.of(1, 2, 3, 4).<String>mapMulti((x, sink) -> { for (int i = 0; i < x; i += 2) sink.accept(x + "." + i); }).toList());
    System.out.println(Stream.of(1, "two", 3.0, 4L, "five").<String>mapMulti((x, sink) -> { if (x instanceof String s) sink.accept(s); }).collect(Collectors.joining(",")));
    System.out.println(Arrays.toString(IntStream.range(0, 5).mapMulti((x, sink) -> { sink.accept(x); if (x % 2 == 1) sink.accept(-x); }).toArray()) + Arrays.toString(Stream.of("ab", "c").mapMultiToInt((s, sink) -> s.chars().forEach(sink)).toArray()) + Arrays.toString(Stream.of(1).mapMultiToDouble((s, sink) -> sink.accept(s / 8.0)).toArray()) + Arrays.toString(Stream.of(1).mapMultiToLong((s, sink) -> { sink.accept(1L << 40); sink.accept(s); }).toArray()));
    System.out.println(Stream.iterate(1, x -> x < 200, x -> x * 3).toList() + " " + IntStream.iterate(10, x -> x > 0, x -> x - 3).sum() + " " + LongStream.iterate(1, x -> x * 2).limit(62).sum() + " " + DoubleStream.iterate(1, x -> x > 0.01, x -> x / 2).count());
    int[] calls = {0};
    System.out.println(Stream.generate(() -> calls[0]++).skip(3).limit(4).toList() + " " + calls[0]);
    System.out.println(Stream.iterate(0, x -> x + 1).limit(10).skip(8).toList() + " " + IntStream.range(0, 10).skip(20).boxed().toList() + " " + IntStream.range(0, 10).skip(4).limit(3).skip(1).boxed().toList());
    System.out.println(Stream.concat(Stream.of(1, 2), Stream.concat(Stream.of(3), Stream.empty())).toList() + " " + Stream.concat(Stream.of("a"), Stream.iterate("b", s -> s + "b")).limit(4).toList());
    System.out.println(Stream.ofNullable(null).count() + " " + Stream.ofNullable("x").toList() + " " + Stream.of((Object) null).toList());
    try {
      Stream.of(1).toList().add(2);
    } catch (UnsupportedOperationException e) {
      System.out.println(e);
    }
    StringBuilder closed = new StringBuilder();
    try (Stream<Integer> s = Stream.concat(Stream.of(1).onClose(() -> closed.append("first ")), Stream.of(2).onClose(() -> { closed.append("second "); throw new IllegalStateException("close"); })).onClose(() -> closed.append("both "))) {
      System.out.println(s.map(x -> x + 1).toList());
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(closed);
    Stream<String> once = Stream.of("x");
    once.count();
    for (Runnable r : new Runnable[] {once::count, () -> Stream.of(1).limit(-1), () -> Stream.of(1).skip(-5), () -> IntStream.range(0, 3).boxed().iterator().remove()}) {
      try {
        r.run();
      } catch (RuntimeException e) {
        System.out.println(e);
      }
    }
    List<Integer> peeked = new ArrayList<>();
    System.out.println(Stream.of(1, 2, 3).peek(peeked::add).count() + " " + peeked + " " + Stream.of(3, 1, 2).sorted().peek(peeked::add).findFirst().get() + " " + peeked + " " + Stream.of(3, 1, 2).peek(peeked::add).filter(x -> x > 1).anyMatch(x -> x == 1) + peeked);
    Stream.Builder<String> builder = Stream.builder();
    builder.add("a").add("b").accept("c");
    System.out.println(builder.build().sorted(Comparator.reverseOrder()).toList());
    try {
      builder.add("d");
    } catch (IllegalStateException e) {
      System.out.println(e);
    }
    System.out.println(IntStream.rangeClosed(Integer.MAX_VALUE - 2, Integer.MAX_VALUE).asLongStream().sum() + " " + IntStream.rangeClosed(5, 4).count() + " " + LongStream.rangeClosed(Long.MAX_VALUE - 1, Long.MAX_VALUE).count() + " " + IntStream.range(Integer.MIN_VALUE, Integer.MAX_VALUE).count());
  }
}
