package threads;

/** ConcurrentHashMap: atomic updates from many threads, bulk operations, weakly consistent iteration, null rules, key sets. */
public class ConcurrentMaps {
  public static void main(String[] args) throws Exception {
    var m = new java.util.concurrent.ConcurrentHashMap<Integer, Integer>();
    Thread[] ts = new Thread[4];
    for (int t = 0; t < 4; t++) {
      int me = t;
      (ts[t] = new Thread(() -> {
        for (int i = 0; i < 2000; i++) {
          m.merge(i % 100, 1, Integer::sum);
          m.compute(1000 + i % 10, (k, v) -> v == null ? me * 0 + 1 : v + 1);
          m.putIfAbsent(2000 + i, i);
          if (i % 3 == 0) m.remove(2000 + i, i);
        }
      })).start();
    }
    for (Thread t : ts) t.join();
    int low = 0, mid = 0;
    for (var e : m.entrySet()) {
      if (e.getKey() < 100) low += e.getValue();
      else if (e.getKey() < 2000) mid += e.getValue();
    }
    System.out.println(low + " " + mid + " " + m.reduceValuesToInt(1, x -> x >= 80 ? 0 : 1, 0, Integer::sum) * 0 + " " + m.containsKey(0) + " " + m.mappingCount() / 10000);
    var s = new java.util.concurrent.ConcurrentHashMap<String, Integer>(java.util.Map.of("a", 1, "b", 2, "c", 3));
    System.out.println(s.reduceValues(1, Integer::sum) + " " + s.search(1, (k, v) -> v == 2 ? k : null) + " " + s.replace("a", 1, 10) + " " + s.replace("a", 1, 11) + " " + s.computeIfPresent("b", (k, v) -> null) + " " + s.getOrDefault("b", -1) + " " + new java.util.TreeMap<>(s));
    for (var i = s.keySet().iterator(); i.hasNext(); ) {
      if (i.next().equals("a")) i.remove();
      s.put("z", 26);
    }
    System.out.println(new java.util.TreeMap<>(s) + " " + s.contains(26));
    var set = java.util.concurrent.ConcurrentHashMap.<String>newKeySet();
    System.out.println(set.add("x") + " " + set.add("x") + " " + set);
    try {
      s.computeIfAbsent("r", k -> s.computeIfAbsent("r", j -> 1));
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    var skip = new java.util.concurrent.ConcurrentSkipListMap<Integer, String>();
    for (int i = 0; i < 50; i++) skip.put(i * 37 % 50, "v" + i);
    System.out.println(skip.firstKey() + " " + skip.ceilingKey(20) + " " + skip.headMap(5) + " " + skip.descendingMap().firstEntry() + " " + skip.pollFirstEntry() + " " + skip.size());
    var copy = new java.util.concurrent.CopyOnWriteArrayList<>(java.util.List.of(1, 2, 3));
    for (Integer i : copy) copy.add(i * 10);
    System.out.println(copy + " " + copy.addIfAbsent(1) + " " + copy.addIfAbsent(5));
  }
}
