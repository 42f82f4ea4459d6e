package library;

import java.lang.ref.Reference;
import java.util.*;
import java.util.concurrent.*;

/** Every map: same operations, then what is special. */
public class MapsTour {
  enum Color { RED, GREEN, BLUE }

  static void exercise(Map<String, Integer> m) {
    String[] keys = "delta alpha charlie bravo echo alpha".split(" ");
    for (String s : keys) {
      m.merge(s, 1, Integer::sum);
    }
    m.put("foxtrot", 6);
    m.putIfAbsent("alpha", 99);
    m.computeIfPresent("echo", (k, v) -> null);
    m.compute("golf", (k, v) -> v == null ? 7 : v + 1);
    m.replace("bravo", 20);
    m.replaceAll((k, v) -> v * 10);
    m.remove("charlie", 10);
    m.entrySet().removeIf(e -> e.getKey().startsWith("d"));
    System.out.println(m.getClass().getSimpleName() + " " + new TreeMap<>(m) + m.size() + m.containsKey("alpha") + m.containsValue(70) + m.getOrDefault("x", -1) + m.equals(new HashMap<>(m)) + (m.hashCode() == new HashMap<>(m).hashCode()) + m.keySet().contains("golf") + m.values().stream().mapToInt(x -> x).sum());
    // A WeakHashMap does not hold them.
    Reference.reachabilityFence(keys);
  }

  public static void main(String[] args) {
    exercise(new HashMap<>());
    exercise(new LinkedHashMap<>());
    exercise(new TreeMap<>(Comparator.reverseOrder()));
    exercise(new Hashtable<>());
    exercise(new WeakHashMap<>());
    exercise(new ConcurrentHashMap<>());
    exercise(new ConcurrentSkipListMap<>());
    exercise(Collections.synchronizedMap(new LinkedHashMap<>()));
    exercise(Collections.checkedMap(new TreeMap<>(), String.class, Integer.class));
    EnumMap<Color, String> e = new EnumMap<>(Color.class);
    e.put(Color.BLUE, "b");
    e.put(Color.RED, null);
    System.out.println(e + " " + e.keySet() + e.containsKey(Color.GREEN) + e.clone());
    IdentityHashMap<String, Integer> i = new IdentityHashMap<>();
    String k = "k";
    i.put(k, 1);
    i.put(new String("k"), 2);
    System.out.println(i.size() + " " + i.get(k));
    TreeMap<Integer, String> t = new TreeMap<>();
    for (int n = 0; n < 50; n++) {
      t.put(n * 7 % 50, "v" + n);
    }
    System.out.println(t.floorKey(-1) + " " + t.ceilingEntry(10) + t.higherKey(49) + t.lowerEntry(3) + t.firstEntry() + t.pollLastEntry() + t.subMap(5, true, 9, false) + t.descendingMap().tailMap(3) + t.headMap(2).size() + t.descendingKeySet().first());
    for (int n = 0; n < 50; n += 2) {
      t.remove(n);
    }
    System.out.println(t);
    LinkedHashMap<Integer, Integer> access = new LinkedHashMap<>(8, 0.75f, true);
    for (int n = 0; n < 5; n++) {
      access.put(n, n);
    }
    access.get(1);
    access.getOrDefault(0, 1);
    System.out.println(access);
    Map<Integer, Integer> collide = new HashMap<>();
    record Bad(int n) implements Comparable<Bad> {
      @Override
      public int hashCode() {
        return n % 3;
      }

      @Override
      public int compareTo(Bad o) {
        return Integer.compare(n, o.n);
      }
    }
    Map<Bad, Integer> bad = new HashMap<>();
    for (int n = 0; n < 200; n++) {
      bad.put(new Bad(n), n);
    }
    for (int n = 0; n < 190; n++) {
      bad.remove(new Bad(n));
    }
    System.out.println(bad + " " + bad.get(new Bad(195)) + collide);
    try {
      new TreeMap<String, String>().put(null, "x");
    } catch (NullPointerException x) {
      System.out.println("null key");
    }
    for (Runnable r : new Runnable[] {() -> Map.of("a", 1, "a", 2), () -> Map.of("a", null), () -> Map.of().put(null, null), () -> new ConcurrentHashMap<String, String>().put("a", null), () -> Map.copyOf(new TreeMap<>(Map.of(1, 2))).remove(1), () -> new TreeMap<Object, Object>(Map.of(1, 1)).put("a", 1), () -> t.subMap(3, 1), () -> Collections.checkedMap((Map) new HashMap<>(), String.class, String.class).put(1, 2)}) {
      try {
        r.run();
        System.out.println("fine");
      } catch (RuntimeException x) {
        System.out.println(x.getClass().getName() + " " + (x instanceof NullPointerException ? "" : x.getMessage()));
      }
    }
    ConcurrentHashMap<String, Integer> c = new ConcurrentHashMap<>(Map.of("a", 1, "b", 2, "c", 3));
    System.out.println(c.reduceValues(1, Integer::sum) + " " + c.search(1, (x, y) -> y == 2 ? x : null) + c.mappingCount() + new TreeSet<>(c.keySet("".isEmpty() ? 5 : 0)));
    System.out.println(Map.entry("k", 1) + " " + new AbstractMap.SimpleEntry<>("x", 2) + Map.entry(1, 2).equals(new AbstractMap.SimpleImmutableEntry<>(1, 2)) + new TreeMap<>(Map.ofEntries(Map.entry(2, "b"), Map.entry(1, "a"))));
  }
}
