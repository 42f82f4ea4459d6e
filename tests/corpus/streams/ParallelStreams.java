package streams;

/** Parallel streams give the sequential result: ordered collect, reduce with identity, sorted, distinct, limit, findFirst. */
public class ParallelStreams {
  public static void main(String[] args) {
    var l = java.util.stream.IntStream.range(0, 3000).map(x -> x * 7919 % 3001).boxed().toList();
    System.out.println(l.parallelStream().map(x -> x * 2).toList().equals(l.stream().map(x -> x * 2).toList()) + " " + l.parallelStream().mapToLong(x -> x).sum() + " " + l.parallelStream().reduce(0, Integer::sum) + " " + l.parallelStream().reduce("", (s, x) -> s.length() > 30 ? s : s + x % 10, (a, b) -> a).length() * 0);
    System.out.println(l.parallelStream().sorted().limit(10).toList() + " " + l.parallelStream().filter(x -> x % 100 == 7).findFirst() + " " + l.parallelStream().map(x -> x % 10).distinct().sorted().toList() + " " + l.parallelStream().skip(2990).toList() + " " + l.parallelStream().limit(5).map(x -> x + 1).toList() + " " + l.parallelStream().max(Integer::compare));
    System.out.println(l.parallelStream().collect(java.util.stream.Collectors.groupingBy(x -> x % 3, java.util.TreeMap::new, java.util.stream.Collectors.counting())) + " " + l.parallelStream().map(String::valueOf).collect(java.util.stream.Collectors.joining(",")).hashCode() + " " + l.parallelStream().anyMatch(x -> x == 2999) + l.parallelStream().allMatch(x -> x < 3001) + " " + l.parallelStream().takeWhile(x -> x != l.get(50)).count());
    var seen = java.util.concurrent.ConcurrentHashMap.<Integer>newKeySet();
    l.parallelStream().forEach(seen::add);
    StringBuilder ordered = new StringBuilder();
    l.parallelStream().limit(20).forEachOrdered(x -> ordered.append(x).append(' '));
    System.out.println(seen.size() + " " + ordered);
    System.out.println(java.util.stream.Stream.iterate(1L, x -> x * 3 % 10007).parallel().limit(500).mapToLong(x -> x).sum() + " " + java.util.stream.IntStream.range(0, 100000).parallel().filter(x -> Integer.bitCount(x) == 5).count() + " " + java.util.Arrays.stream(l.toArray(Integer[]::new)).parallel().mapToInt(x -> x).boxed().sorted(java.util.Comparator.reverseOrder()).limit(3).toList());
    System.out.println(l.stream().parallel().sequential().isParallel() + " " + l.parallelStream().isParallel() + " " + l.parallelStream().unordered().map(x -> 1).reduce(0, Integer::sum) + " " + java.util.stream.DoubleStream.iterate(1, x -> x / 2).limit(60).parallel().sum() + " " + new java.util.TreeSet<>(l).parallelStream().mapToInt(x -> x).limit(4).sum() + " " + l.parallelStream().collect(java.util.ArrayList::new, java.util.ArrayList::add, java.util.ArrayList::addAll).equals(l));
  }
}
