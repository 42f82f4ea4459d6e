package streams;

/** groupingBy, partitioningBy, toMap, joining, teeing, flatMapping, filtering, reducing, collectingAndThen, counting. */
public class CollectorsGrouping {
  record P(String name, String city, int age) {}

  public static void main(String[] args) {
    var all = java.util.List.of(new P("Ann", "Oslo", 30), new P("Bob", "Rome", 25), new P("Cy", "Oslo", 41), new P("Di", "Bern", 25), new P("Ed", "Rome", 67), new P("Flo", "Oslo", 30));
    System.out.println((Object) all.stream().collect(java.util.stream.Collectors.groupingBy(P::city, java.util.TreeMap::new, java.util.stream.Collectors.mapping(P::name, java.util.stream.Collectors.toList()))));
    System.out.println((Object) all.stream().collect(java.util.stream.Collectors.groupingBy(p -> p.age() / 10, java.util.TreeMap::new, java.util.stream.Collectors.counting())));
    System.out.println((Object) all.stream().collect(java.util.stream.Collectors.partitioningBy(p -> p.age() > 28, java.util.stream.Collectors.averagingInt(P::age))));
    System.out.println((Object) all.stream().collect(java.util.stream.Collectors.partitioningBy(p -> p.age() > 100)).toString().length());
    System.out.println(new java.util.TreeMap<>(all.stream().collect(java.util.stream.Collectors.toMap(P::city, P::age, Integer::sum))) + " " + all.stream().collect(java.util.stream.Collectors.toMap(P::age, P::name, (a, b) -> a + "&" + b, java.util.LinkedHashMap::new)));
    System.out.println((Object) all.stream().map(P::name).collect(java.util.stream.Collectors.joining(", ", "[", "]")) + java.util.stream.Stream.<String>empty().collect(java.util.stream.Collectors.joining("x", "<", ">")));
    System.out.println((Object) all.stream().collect(java.util.stream.Collectors.teeing(java.util.stream.Collectors.minBy(java.util.Comparator.comparing(P::age)), java.util.stream.Collectors.summingInt(P::age), (a, b) -> a.get().name() + b)));
    System.out.println((Object) all.stream().collect(java.util.stream.Collectors.groupingBy(P::city, java.util.TreeMap::new, java.util.stream.Collectors.flatMapping(p -> p.name().chars().mapToObj(c -> (char) c), java.util.stream.Collectors.toCollection(java.util.TreeSet::new)))));
    System.out.println((Object) all.stream().collect(java.util.stream.Collectors.groupingBy(P::city, java.util.TreeMap::new, java.util.stream.Collectors.filtering(p -> p.age() < 30, java.util.stream.Collectors.counting()))));
    System.out.println((Object) all.stream().collect(java.util.stream.Collectors.groupingBy(P::city, java.util.TreeMap::new, java.util.stream.Collectors.collectingAndThen(java.util.stream.Collectors.maxBy(java.util.Comparator.comparingInt(P::age)), o -> o.map(P::name).orElse("-")))));
    System.out.println((Object) all.stream().map(P::age).collect(java.util.stream.Collectors.reducing(0, Math::max)) + " " + all.stream().collect(java.util.stream.Collectors.reducing(0, P::age, Integer::sum)) + " " + all.stream().collect(java.util.stream.Collectors.summarizingDouble(P::age)) + " " + all.stream().map(P::age).collect(java.util.stream.Collectors.toUnmodifiableSet()).size());
    System.out.println((Object) all.stream().collect(java.util.stream.Collector.of(() -> new int[2], (a, p) -> { a[0] += p.age(); a[1]++; }, (a, b) -> { a[0] += b[0]; a[1] += b[1]; return a; }, a -> a[0] + "/" + a[1])));
    System.out.println(new java.util.TreeMap<>(all.parallelStream().collect(java.util.stream.Collectors.groupingByConcurrent(P::city, java.util.stream.Collectors.summingInt(P::age)))));
    try {
      all.stream().collect(java.util.stream.Collectors.toMap(P::city, P::name));
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    try {
      java.util.stream.Stream.of("a", null).collect(java.util.stream.Collectors.toUnmodifiableList());
    } catch (NullPointerException e) {
      System.out.println("null refused");
    }
  }
}
