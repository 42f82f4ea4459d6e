package collections;

import java.util.*;

/** Wrappers of Collections: checked, synchronized, unmodifiable, empty and singleton ones; their text, equality and faults. */
public class CheckedAndSynchronized {
  static void fails(Runnable r) {
    try {
      r.run();
      System.out.print("fine; ");
    } catch (RuntimeException e) {
      System.out.print(e.getClass().getSimpleName() + " " + (e.getMessage() == null ? "" : e.getMessage()) + "; ");
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) {
    List<String> checked = Collections.checkedList(new ArrayList<>(List.of("a")), String.class);
    fails(() -> ((List) checked).add(1));
    fails(() -> ((List) checked).addAll(Arrays.asList("ok", 2)));
    fails(() -> ((List) checked).replaceAll(x -> 5));
    fails(() -> ((List) checked).listIterator().set(1));
    System.out.println(checked);
    Map<String, Integer> map = Collections.checkedMap(new TreeMap<>(), String.class, Integer.class);
    fails(() -> ((Map) map).put("k", "v"));
    fails(() -> ((Map) map).put(1, 1));
    map.put("a", 1);
    fails(() -> ((Map.Entry) map.entrySet().iterator().next()).setValue("x"));
    fails(() -> ((Map) map).merge("a", 2, (x, y) -> "text"));
    System.out.println(map);
    for (Collection<Integer> c : List.<Collection<Integer>>of(Collections.unmodifiableCollection(new ArrayList<>(List.of(1))), Collections.unmodifiableSortedSet(new TreeSet<>(Set.of(1))), Collections.emptyList(), Collections.singleton(1), Collections.nCopies(2, 1), List.of(1), Set.of(1), Arrays.asList(1), Map.of(1, 2).keySet(), new TreeMap<>(Map.of(1, 2)).keySet(), Collections.emptyNavigableSet(), List.copyOf(new ArrayList<>(List.of(1))))) {
      System.out.print(c + " ");
      fails(() -> c.add(5));
      fails(() -> c.remove(1));
      fails(() -> c.clear());
      fails(() -> c.removeIf(x -> false));
      fails(() -> { Iterator<Integer> i = c.iterator(); i.next(); i.remove(); });
      System.out.println(c.size());
    }
    List<Integer> sync = Collections.synchronizedList(new ArrayList<>(List.of(3, 1, 2)));
    synchronized (sync) {
      sync.sort(null);
    }
    System.out.println(sync + " " + sync.equals(List.of(1, 2, 3)) + " " + Collections.synchronizedMap(new TreeMap<>(Map.of(1, 2))).subMapOf() );
  }

  static class Collections {
    static <T> List<T> checkedList(List<T> l, Class<T> c) { return java.util.Collections.checkedList(l, c); }
    static <K, V> Map<K, V> checkedMap(Map<K, V> m, Class<K> k, Class<V> v) { return java.util.Collections.checkedMap(m, k, v); }
    static <T> Collection<T> unmodifiableCollection(Collection<T> c) { return java.util.Collections.unmodifiableCollection(c); }
    static <T> SortedSet<T> unmodifiableSortedSet(SortedSet<T> c) { return java.util.Collections.unmodifiableSortedSet(c); }
    static <T> List<T> emptyList() { return java.util.Collections.emptyList(); }
    static <T> Set<T> singleton(T t) { return java.util.Collections.singleton(t); }
    static <T> List<T> nCopies(int n, T t) { return java.util.Collections.nCopies(n, t); }
    static <T> NavigableSet<T> emptyNavigableSet() { return java.util.Collections.emptyNavigableSet(); }
    static <T> List<T> synchronizedList(List<T> l) { return java.util.Collections.synchronizedList(l); }
    static <K, V> Sync<K, V> synchronizedMap(NavigableMap<K, V> m) { return new Sync<>(java.util.Collections.synchronizedNavigableMap(m)); }
  }

  record Sync<K, V>(NavigableMap<K, V> m) {
    String subMapOf() {
      return m.descendingMap() + "" + m.headMap(m.lastKey(), true) + m.entrySet();
    }
  }
}
