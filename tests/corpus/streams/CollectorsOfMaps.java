package streams;

import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** toMap and groupingBy in all forms: conflicts, nulls, map factories, order, nesting, downstream finishers. */
public class CollectorsOfMaps {
  static void fails(Supplier<?> s) {
    try {
      System.out.println(s.get());
    } catch (RuntimeException e) {
      System.out.println(e);
    }
  }

  public static void main(String[] args) {
    List<String> words = List.of("pear", "fig", "apple", "plum", "date", "quince", "fig");
    fails(() -> words.stream().collect(Collectors.toMap(w -> w, String::length)));
    fails(() -> new TreeMap<>(words.stream().distinct().collect(Collectors.toMap(w -> w.charAt(0), w -> w, (a, b) -> a + b))));
    fails(() -> Stream.of("a", "b").collect(Collectors.toMap(w -> w, w -> null)));
    fails(() -> Stream.of("a", "b").collect(Collectors.toUnmodifiableMap(w -> "k", w -> w)));
    fails(() -> Stream.of("a", "b").collect(Collectors.toUnmodifiableMap(w -> w, w -> w)).put("c", "c"));
    fails(() -> Stream.of("a", null).collect(Collectors.groupingBy(w -> w)));
    fails(() -> words.stream().collect(Collectors.toMap(w -> w, w -> 1, Integer::sum, LinkedHashMap::new)));
    fails(() -> words.stream().collect(Collectors.toMap(w -> w, w -> 1, (a, b) -> null, TreeMap::new)));
    fails(() -> words.stream().collect(Collectors.groupingBy(String::length, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.groupingBy(w -> w.charAt(0), TreeMap::new, Collectors.joining("+")))));
    fails(() -> words.stream().collect(Collectors.partitioningBy(w -> w.length() > 4, Collectors.partitioningBy(w -> w.contains("e"), Collectors.counting()))));
    Map<Boolean, List<String>> parts = words.stream().collect(Collectors.partitioningBy(String::isEmpty));
    System.out.println(parts.get(true) + " " + parts.containsKey(null) + parts.size() + parts.keySet() + parts.getOrDefault(false, List.of()).size());
    System.out.println((Object) words.stream().collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), l -> l.get(l.size() - 1)))));
    System.out.println((Object) words.stream().collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.reducing("", (a, b) -> a.compareTo(b) > 0 ? a : b))));
    System.out.println((Object) words.stream().collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.summarizingInt(w -> w.charAt(0)))));
    System.out.println((Object) words.stream().collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.teeing(Collectors.minBy(Comparator.<String>naturalOrder()), Collectors.maxBy(Comparator.<String>naturalOrder()), (a, b) -> a.get() + ".." + b.get()))));
    System.out.println((Object) words.stream().collect(Collectors.filtering(w -> w.length() < 5, Collectors.mapping(String::toUpperCase, Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing((String w) -> w.charAt(1))))))));
    System.out.println((Object) words.parallelStream().collect(Collectors.groupingByConcurrent(String::length, java.util.concurrent.ConcurrentSkipListMap::new, Collectors.counting())));
    System.out.println(words.stream().collect(Collectors.averagingDouble(String::length)) + " " + words.stream().collect(Collectors.averagingLong(String::length)) + " " + words.stream().collect(Collectors.summingDouble(w -> 0.1)) + " " + Stream.<String>empty().collect(Collectors.averagingInt(String::length)));
    Collector<String, ?, Integer> custom = Collector.of(() -> new int[1], (a, w) -> a[0] += w.length(), (a, b) -> { a[0] += b[0]; return a; }, a -> a[0], Collector.Characteristics.UNORDERED);
    System.out.println(words.stream().collect(custom) + " " + words.parallelStream().collect(custom) + " " + custom.characteristics());
    System.out.println(Collectors.toList().characteristics() + " " + Collectors.toSet().characteristics() + " " + Collectors.groupingByConcurrent(x -> x).characteristics().size());
  }
}
