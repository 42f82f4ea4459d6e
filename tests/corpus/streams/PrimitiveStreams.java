package streams;

/** IntStream, LongStream, DoubleStream: ranges, boxing, conversions, map to each other, collect, iterators, overflow of ranges. */
public class PrimitiveStreams {
  public static void main(String[] args) {
    System.out.println(java.util.stream.IntStream.range(5, 2).count() + " " + java.util.stream.IntStream.rangeClosed(Integer.MAX_VALUE - 2, Integer.MAX_VALUE).boxed().toList() + " " + java.util.stream.LongStream.range(Long.MAX_VALUE - 2, Long.MAX_VALUE).boxed().toList() + " " + java.util.stream.IntStream.range(Integer.MIN_VALUE, Integer.MAX_VALUE).skip(5).findFirst() + " " + java.util.stream.LongStream.rangeClosed(1, 3).mapToObj(x -> "L" + x).toList());
    System.out.println(java.util.stream.IntStream.of(3, 1, 2).asLongStream().sum() + " " + java.util.stream.IntStream.of(3, 1, 2).asDoubleStream().map(Math::sqrt).sum() + " " + java.util.stream.IntStream.range(0, 5).mapToLong(x -> x * 5_000_000_000L).max() + " " + java.util.stream.DoubleStream.of(1.9, -1.9).mapToInt(x -> (int) x).boxed().toList() + " " + java.util.stream.LongStream.of(1L << 40).mapToInt(x -> (int) x).sum());
    System.out.println(java.util.stream.IntStream.iterate(1, x -> x * 2).limit(10).sum() + " " + java.util.stream.IntStream.generate(() -> 7).limit(3).average() + " " + java.util.stream.IntStream.concat(java.util.stream.IntStream.of(1), java.util.stream.IntStream.of(2)).boxed().toList() + " " + java.util.stream.IntStream.rangeClosed(1, 5).reduce(1, (a, b) -> a * b) + " " + java.util.stream.IntStream.empty().reduce(Integer::sum) + " " + java.util.stream.IntStream.of(5, 3, 5, 1).distinct().sorted().boxed().toList());
    StringBuilder s = java.util.stream.IntStream.rangeClosed('a', 'e').collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append);
    System.out.println(s + " " + java.util.stream.IntStream.range(0, 20).filter(x -> x % 3 == 0).mapToObj(Integer::toString).collect(java.util.stream.Collectors.joining("|")) + " " + java.util.stream.IntStream.range(0, 4).flatMap(x -> java.util.stream.IntStream.range(0, x)).boxed().toList() + " " + java.util.stream.IntStream.range(0, 10).mapMulti((x, c) -> { if (x % 4 == 0) { c.accept(x); c.accept(-x); } }).boxed().toList());
    var it = java.util.stream.DoubleStream.of(1, 2).iterator();
    System.out.println(it.nextDouble() + it.next() + " " + it.hasNext() + " " + java.util.stream.IntStream.of(1, 2, 3).anyMatch(x -> x > 2) + java.util.stream.IntStream.of(1).noneMatch(x -> x > 2) + java.util.stream.IntStream.empty().allMatch(x -> false) + " " + java.util.stream.IntStream.range(0, 1000).parallel().filter(x -> x % 7 == 0).sum() + " " + java.util.Arrays.toString(java.util.stream.IntStream.range(0, 50).parallel().map(x -> x * x % 11).toArray()));
    var o = java.util.OptionalInt.of(5);
    System.out.println(o + " " + o.getAsInt() + o.orElse(1) + java.util.OptionalInt.empty().orElseGet(() -> 9) + " " + o.equals(java.util.OptionalInt.of(5)) + o.hashCode() + o.stream().sum() + " " + java.util.OptionalDouble.empty() + java.util.OptionalLong.of(1L << 40).hashCode() + o.isEmpty());
    try {
      java.util.OptionalLong.empty().getAsLong();
    } catch (java.util.NoSuchElementException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(new java.util.Random(5).ints(3, 0, 10).boxed().toList() + " " + "hello".chars().filter(Character::isLetter).mapToObj(c -> (char) c).toList() + java.util.stream.IntStream.range(0, 5).boxed().sorted(java.util.Comparator.reverseOrder()).toList());
  }
}
