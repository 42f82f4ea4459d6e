package collections;

/** LinkedHashMap: insertion and access order, eviction, re-insertion, views, LinkedHashSet. */
public class LinkedHashMapOrders {
  public static void main(String[] args) {
    var m = new java.util.LinkedHashMap<String, Integer>();
    for (String s : "the quick brown fox jumps over the lazy dog".split(" ")) m.merge(s, 1, Integer::sum);
    m.remove("fox");
    m.put("fox", 9);
    m.put("quick", 7);
    System.out.println(m + " " + m.keySet().iterator().next());
    var lru = new java.util.LinkedHashMap<Integer, String>(4, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(java.util.Map.Entry<Integer, String> e) {
        return size() > 4;
      }
    };
    for (int i = 0; i < 4; i++) lru.put(i, "v" + i);
    lru.get(0);
    lru.getOrDefault(1, "");
    lru.putIfAbsent(2, "x");
    lru.containsKey(3);
    System.out.print(lru + " ");
    lru.put(4, "v4");
    lru.computeIfPresent(0, (k, v) -> v + "!");
    System.out.println(lru + " " + lru.keySet() + lru.values());
    try {
      for (Integer k : lru.keySet()) lru.get(k);
      System.out.println("not here");
    } catch (java.util.ConcurrentModificationException e) {
      System.out.println("access order is a modification");
    }
    lru.entrySet().removeIf(e -> e.getKey() % 2 == 0);
    lru.replaceAll((k, v) -> v.toUpperCase());
    System.out.println(lru);
    var set = new java.util.LinkedHashSet<>(java.util.List.of(3, 1, 2));
    set.add(1);
    set.remove(3);
    set.add(3);
    System.out.println(set + " " + set.equals(java.util.Set.of(1, 2, 3)) + " " + new java.util.ArrayList<>(set) + " " + set.hashCode());
    var copy = new java.util.LinkedHashMap<>(m);
    System.out.println(copy.equals(m) + " " + (copy.entrySet().toArray()[0]) + " " + m.entrySet().stream().max(java.util.Map.Entry.comparingByValue()).get());
    StringBuilder s = new StringBuilder();
    m.forEach((k, v) -> s.append(k.charAt(0)).append(v));
    System.out.println(s);
  }
}
