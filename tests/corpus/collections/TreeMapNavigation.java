package collections;

/** TreeMap: neighbours, sub maps with open and closed ends, descending views, views that write through, polling. */
public class TreeMapNavigation {
  public static void main(String[] args) {
    var m = new java.util.TreeMap<Integer, String>();
    for (int i = 0; i < 30; i++) m.put(i * 37 % 100, "v" + i);
    for (int k : new int[] {-1, 0, 37, 38, 99, 100}) System.out.print(m.floorKey(k) + "," + m.lowerKey(k) + "," + m.ceilingKey(k) + "," + m.higherKey(k) + "," + m.floorEntry(k) + " ");
    System.out.println();
    System.out.println(m.headMap(20) + " " + m.headMap(22, true).lastKey() + " " + m.tailMap(85, false) + " " + m.subMap(30, 50) + " " + m.subMap(33, false, 44, true));
    var d = m.descendingMap();
    System.out.println(d.firstKey() + " " + d.headMap(85) + " " + d.higherKey(85) + " " + d.descendingKeySet().first() + " " + d.subMap(50, 30).size() + " " + m.navigableKeySet().descendingSet().headSet(88));
    var sub = m.subMap(20, true, 60, false);
    sub.remove(sub.firstKey());
    sub.put(21, "new");
    sub.pollLastEntry();
    System.out.println(sub.size() + " " + m.size() + " " + m.get(21) + " " + sub.containsKey(70) + " " + sub.ceilingKey(90) + " " + sub.lastEntry());
    try {
      sub.put(70, "out");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      m.firstEntry().setValue("x");
    } catch (UnsupportedOperationException e) {
      System.out.println("snapshot entry");
    }
    for (var e : m.headMap(20).entrySet()) e.setValue(e.getKey() + "!");
    System.out.println(m.pollFirstEntry() + " " + m.pollLastEntry() + " " + m.headMap(20).values());
    int hash = 0;
    var r = new java.util.Random(2);
    var ref = new java.util.HashMap<Integer, Integer>();
    var t = new java.util.TreeMap<Integer, Integer>(java.util.Comparator.reverseOrder());
    for (int i = 0; i < 3000; i++) {
      int k = r.nextInt(300);
      if (r.nextBoolean()) { t.put(k, i); ref.put(k, i); }
      else hash = hash * 31 + java.util.Objects.hash(t.remove(k), ref.remove(k));
    }
    System.out.println(hash + " " + t.equals(ref) + " " + t.firstKey() + " " + t.size() + " " + t.comparator().compare(1, 2));
    var s = new java.util.TreeMap<String, Integer>(String.CASE_INSENSITIVE_ORDER);
    s.put("b", 1);
    s.put("B", 2);
    s.putIfAbsent("A", 3);
    System.out.println(s + " " + s.containsKey("a") + " " + s.computeIfAbsent("C", k -> 9) + s.merge("c", 1, Integer::sum));
  }
}
