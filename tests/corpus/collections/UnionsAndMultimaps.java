package collections;

import java.util.*;
import java.util.stream.*;

/** Multimaps, counters, inverted indexes, intersections of many sets, merged sorted lists, all by the standard collections. */
public class UnionsAndMultimaps {
  static <T> Set<T> intersection(Collection<? extends Set<T>> sets) {
    Iterator<? extends Set<T>> i = sets.iterator();
    Set<T> r = new TreeSet<>(i.next());
    while (i.hasNext()) r.retainAll(i.next());
    return r;
  }

  static <T extends Comparable<T>> List<T> merge(List<List<T>> lists) {
    PriorityQueue<Map.Entry<T, Iterator<T>>> q = new PriorityQueue<>(Map.Entry.comparingByKey());
    for (List<T> l : lists) if (!l.isEmpty()) {
      Iterator<T> i = l.iterator();
      q.add(new AbstractMap.SimpleEntry<>(i.next(), i));
    }
    List<T> out = new ArrayList<>();
    while (!q.isEmpty()) {
      var e = q.poll();
      out.add(e.getKey());
      if (e.getValue().hasNext()) q.add(new AbstractMap.SimpleEntry<>(e.getValue().next(), e.getValue()));
    }
    return out;
  }

  public static void main(String[] args) {
    String[] docs = {"the quick brown fox", "the lazy dog", "quick dog and lazy fox", "the end"};
    SortedMap<String, SortedSet<Integer>> index = new TreeMap<>();
    for (int d = 0; d < docs.length; d++) for (String w : docs[d].split(" ")) index.computeIfAbsent(w, k -> new TreeSet<>()).add(d);
    System.out.println(index + " " + intersection(List.of(index.get("the"), index.get("lazy"))) + intersection(List.of(index.get("fox"), index.get("quick"), index.get("the"))));
    Map<Integer, List<String>> byCount = new TreeMap<>(Comparator.reverseOrder());
    index.forEach((w, s) -> byCount.computeIfAbsent(s.size(), k -> new ArrayList<>()).add(w));
    System.out.println(byCount);
    System.out.println(merge(List.of(List.of(1, 4, 9), List.of(), List.of(2, 4, 8, 16), List.of(3))) + " " + merge(List.of(List.of("b", "d"), List.of("a", "c", "e"))));
    Map<String, Integer> counts = new HashMap<>();
    for (char c : "mississippi".toCharArray()) counts.merge("" + c, 1, Integer::sum);
    System.out.println(counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).map(e -> e.getKey() + e.getValue()).collect(Collectors.joining(",")) + " " + counts.values().stream().mapToInt(i -> i).summaryStatistics());
    NavigableMap<Integer, String> ranges = new TreeMap<>(Map.of(0, "low", 50, "mid", 90, "high"));
    for (int x : new int[] {-1, 0, 49, 50, 89, 90, 1000}) System.out.print((ranges.floorEntry(x) == null ? "none" : ranges.floorEntry(x).getValue()) + " ");
    BitSet a = new BitSet(), b = new BitSet();
    for (int i = 0; i < 100; i += 3) a.set(i);
    for (int i = 0; i < 100; i += 5) b.set(i);
    BitSet u = (BitSet) a.clone();
    u.or(b);
    a.and(b);
    System.out.println(a + " " + u.cardinality());
  }
}
