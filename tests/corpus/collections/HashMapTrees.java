package collections;

/** HashMap with colliding keys: bins become trees and back; comparable and not; removal in bins; iteration order. */
public class HashMapTrees {
  record Bad(int v) {
    @Override
    public int hashCode() {
      return v % 3;
    }
  }

  record BadComparable(int v) implements Comparable<BadComparable> {
    @Override
    public int hashCode() {
      return 42;
    }

    @Override
    public int compareTo(BadComparable o) {
      return Integer.compare(v, o.v);
    }
  }

  public static void main(String[] args) {
    var m = new java.util.HashMap<Object, Integer>();
    for (int i = 0; i < 60; i++) {
      m.put(new Bad(i), i);
      m.put(new BadComparable(i), -i);
    }
    int sum = 0;
    for (int i = 0; i < 60; i++) sum += m.get(new Bad(i)) * 3 + m.get(new BadComparable(i));
    System.out.println(m.size() + " " + sum + " " + m.get(new Bad(60)) + " " + m.containsKey(new BadComparable(-1)));
    for (int i = 0; i < 60; i += 2) {
      m.remove(new Bad(i));
      m.remove(new BadComparable(59 - i));
    }
    System.out.println(m.size() + " " + m.values().stream().mapToInt(x -> x).sum());
    for (var it = m.entrySet().iterator(); it.hasNext(); ) {
      var e = it.next();
      if (e.getValue() < 0) it.remove();
      else e.setValue(e.getValue() * 2);
    }
    System.out.println(m.size() + " " + m.values().stream().mapToInt(x -> x).sum() + " " + m.computeIfAbsent(new Bad(1), k -> 7) + " " + m.merge(new Bad(1), 5, Integer::sum) + " " + m.compute(new Bad(1), (k, v) -> null) + " " + m.size());
    var s = new java.util.HashMap<String, Integer>(2, 10f);
    for (int i = 0; i < 40; i++) s.put("k" + i, i);
    System.out.println(s.keySet());
    var n = new java.util.HashMap<Integer, String>();
    for (int i : new int[] {100, -1, 16, 0, 17, 1 << 20, 33, 65536, 5}) n.put(i, "v" + i);
    n.put(null, "null");
    n.putIfAbsent(null, "other");
    System.out.println(n + " " + n.remove(null) + " " + n.remove(5, "x") + " " + n.replace(16, "new") + " " + n.getOrDefault(7, "d") + " " + n.hashCode());
  }
}
