package collections;

import java.util.*;
import java.util.concurrent.*;

/** ConcurrentSkipListMap and Set: navigation, descending and sub views, compute methods, bounds' faults. */
public class SkipListViews {
  public static void main(String[] args) {
    ConcurrentSkipListMap<Integer, String> m = new ConcurrentSkipListMap<>();
    for (int i = 0; i < 100; i += 3) m.put((i * 37) % 100, "v" + i);
    System.out.println(m.size() + " " + m.firstEntry() + " " + m.lastEntry() + " " + m.floorKey(50) + m.lowerKey(50) + m.ceilingKey(50) + m.higherKey(50) + " " + m.headMap(10) + " " + m.tailMap(90, false) + " " + m.subMap(20, true, 30, true).descendingMap());
    ConcurrentNavigableMap<Integer, String> d = m.descendingMap(), sub = d.subMap(80, 60);
    System.out.println(d.firstKey() + " " + d.headMap(95, true) + " " + sub + " " + sub.size() + sub.firstKey() + sub.lastEntry() + sub.pollFirstEntry() + m.containsKey(79));
    sub.put(65, "new");
    System.out.println(m.get(65) + " " + sub.navigableKeySet() + sub.descendingKeySet().headSet(70));
    for (Runnable r : new Runnable[] {() -> sub.put(90, "x"), () -> m.put(null, "x"), () -> m.put(1, null), () -> m.subMap(5, 1), () -> sub.subMap(81, 60), () -> new ConcurrentSkipListMap<>().firstKey(), () -> ((Map) m).put("x", "y"), () -> m.firstEntry().setValue("z")}) {
      try {
        r.run();
        System.out.println("fine");
      } catch (RuntimeException e) {
        System.out.println(e.getClass().getSimpleName() + " " + (e.getMessage() == null || e instanceof ClassCastException || e instanceof NullPointerException ? "" : e.getMessage()));
      }
    }
    System.out.println(m.computeIfAbsent(1000, k -> "c" + k) + m.computeIfPresent(1000, (k, v) -> null) + m.merge(0, "!", String::concat) + m.compute(-1, (k, v) -> v == null ? "new" : "old") + m.putIfAbsent(-1, "z") + m.remove(-1, "q") + m.replace(-1, "new", "newer") + m.getOrDefault(-2, "?"));
    m.replaceAll((k, v) -> v + k);
    m.keySet().removeIf(k -> k % 2 == 0);
    m.values().removeIf(v -> v.length() > 4);
    System.out.println(m + " " + m.reduceKeys());
  }

  static class ConcurrentSkipListMap<K, V> extends java.util.concurrent.ConcurrentSkipListMap<K, V> {
    int reduceKeys() {
      int[] s = {0};
      forEach((k, v) -> s[0] = s[0] * 31 + k.hashCode());
      ConcurrentSkipListSet<Object> set = new ConcurrentSkipListSet<>((Collection<Object>) (Collection<?>) keySet());
      Iterator<Object> it = set.descendingIterator();
      it.next();
      it.remove();
      return s[0] + set.size() + (Integer) set.pollLast();
    }
  }
}
