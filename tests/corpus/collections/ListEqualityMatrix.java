package collections;

import java.util.*;
import java.util.stream.*;

/** equals and hashCode between every pair of list, set and map implementations with the same contents. */
public class ListEqualityMatrix {
  static void matrix(List<?> all) {
    for (Object a : all) {
      StringBuilder s = new StringBuilder();
      for (Object b : all) s.append(a.equals(b) ? 1 : 0).append(a.hashCode() == b.hashCode() ? 'h' : '.');
      System.out.println(s + " " + a.getClass().getSimpleName().replaceAll("\\d+|N$", ""));
    }
  }

  public static void main(String[] args) {
    List<Integer> l = List.of(1, 2, 3);
    matrix(List.of(l, Arrays.asList(1, 2, 3), new ArrayList<>(l), new LinkedList<>(l), new Vector<>(l), new java.util.concurrent.CopyOnWriteArrayList<>(l), l.subList(0, 3), Collections.unmodifiableList(l), Collections.synchronizedList(new ArrayList<>(l)), Stream.of(1, 2, 3).toList(), new ArrayDeque<>(l).stream().collect(Collectors.toList())));
    Set<Integer> s = Set.of(1, 2, 3);
    matrix(List.of(s, new HashSet<>(s), new TreeSet<>(s), new LinkedHashSet<>(s), new java.util.concurrent.ConcurrentSkipListSet<>(s), new java.util.concurrent.CopyOnWriteArraySet<>(s), new TreeMap<>(Map.of(1, 1, 2, 2, 3, 3)).keySet(), Collections.unmodifiableSet(s), l));
    Map<Integer, String> m = Map.of(1, "a", 2, "b");
    matrix(List.of(m, new HashMap<>(m), new TreeMap<>(m), new LinkedHashMap<>(m), new Hashtable<>(m), new java.util.concurrent.ConcurrentHashMap<>(m), new java.util.concurrent.ConcurrentSkipListMap<>(m), new WeakHashMap<>(m), Collections.unmodifiableMap(m), Map.copyOf(m)));
  }
}
