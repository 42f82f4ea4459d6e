package collections;

import java.util.*;

/** Views write through: subList, keySet, values, entrySet, headMap, descendingMap, Arrays.asList, unmodifiable, synchronized. */
public class SubViews {
  public static void main(String[] args) {
    Integer[] base = {1, 2, 3, 4, 5};
    List<Integer> l = Arrays.asList(base), mid = l.subList(1, 4);
    mid.set(0, 20);
    Collections.reverse(mid);
    Collections.swap(l, 0, 4);
    System.out.println(Arrays.toString(base) + mid + mid.indexOf(20) + mid.contains(5) + mid.subList(1, 2));
    Map<String, Integer> m = new TreeMap<>(Map.of("a", 1, "b", 2, "c", 3, "d", 4));
    m.keySet().remove("a");
    m.values().remove(2);
    m.entrySet().iterator().next().setValue(30);
    m.entrySet().removeIf(e -> e.getValue() == 4);
    System.out.println(m + " " + m.keySet() + m.values() + m.entrySet());
    NavigableMap<Integer, String> n = new TreeMap<>();
    for (int i = 0; i < 8; i++) n.put(i, "v" + i);
    NavigableMap<Integer, String> d = n.descendingMap(), h = n.headMap(4, true), t = h.tailMap(2, false);
    d.remove(7);
    h.put(3, "three");
    t.clear();
    n.put(4, "again");
    System.out.println(n + " " + d + " " + h + " " + t + " " + d.firstKey() + h.lastKey() + t.firstEntry());
    List<Integer> a = new ArrayList<>(List.of(1, 2, 3)), u = Collections.unmodifiableList(a);
    a.add(4);
    Collection<Integer> sync = Collections.synchronizedCollection(a);
    sync.remove(1);
    System.out.println(u + " " + sync + " " + a);
    List<Integer> sub = a.subList(0, 2);
    sub.add(9);
    sub.addAll(0, List.of(7, 8));
    System.out.println(a + " " + sub + " " + sub.size());
    a.add(0);
    try {
      sub.size();
    } catch (ConcurrentModificationException e) {
      System.out.println("stale view");
    }
    Set<String> keys = Collections.newSetFromMap(new LinkedHashMap<>());
    keys.addAll(List.of("z", "y"));
    System.out.println(keys + " " + keys.add("z") + " " + Collections.unmodifiableSortedMap((SortedMap<Integer, String>) n).firstKey());
  }
}
