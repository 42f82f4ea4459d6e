package collections;

import java.util.*;

/** Keys with bad, mutable, expensive and inconsistent hashes: what maps and sets do with them. */
public class CustomHashKeys {
  static int hashes, equals;

  static class Key {
    int v;
    final int h;

    Key(int v, int h) {
      this.v = v;
      this.h = h;
    }

    @Override public int hashCode() {
      hashes++;
      return h;
    }

    @Override public boolean equals(Object o) {
      equals++;
      return o instanceof Key k && k.v == v;
    }

    @Override public String toString() { return v + "#" + h; }
  }

  static void counts(String s) {
    System.out.println(s + " hashes " + hashes + " equals " + equals);
    hashes = equals = 0;
  }

  public static void main(String[] args) {
    Map<Key, Integer> m = new HashMap<>();
    for (int i = 0; i < 8; i++) m.put(new Key(i, i), i);
    counts("eight different " + m.get(new Key(3, 3)));
    for (int i = 0; i < 6; i++) m.put(new Key(100 + i, 1000), i);
    counts("six colliding " + m.containsKey(new Key(105, 1000)));
    Key k = new Key(1, 1);
    m.put(k, 5);
    counts("overwritten " + m.size() + m.get(k) + m.remove(k));
    System.out.println(m.keySet());
    Set<Key> s = new LinkedHashSet<>();
    Key mutable = new Key(1, 7);
    s.add(mutable);
    s.add(new Key(2, 7));
    mutable.v = 2;
    System.out.println(s + " " + s.contains(new Key(1, 7)) + s.contains(new Key(2, 7)) + s.remove(new Key(2, 7)) + s + new LinkedHashSet<>(s).size());
    hashes = equals = 0;
    Map<Key, Integer> t = new Hashtable<>(Map.of(new Key(5, -1), 1, new Key(6, Integer.MIN_VALUE), 2));
    System.out.println(t.get(new Key(5, -1)) + " " + t.get(new Key(6, Integer.MIN_VALUE)) + " " + new java.util.concurrent.ConcurrentHashMap<>(t).get(new Key(6, Integer.MIN_VALUE)));
    IdentityHashMap<Key, Integer> id = new IdentityHashMap<>();
    hashes = equals = 0;
    id.put(k, 1);
    id.put(new Key(1, 1), 2);
    counts("identity " + id.size());
    List<Key> l = new ArrayList<>(List.of(new Key(1, 0), new Key(2, 0), new Key(1, 9)));
    System.out.println(l.indexOf(new Key(1, 5)) + " " + l.lastIndexOf(new Key(1, 5)) + " " + new HashSet<>(l).size() + " " + l.stream().distinct().count());
    System.out.println(Double.valueOf(-0.0).hashCode() + " " + Objects.hash(1, 2, 3) + " " + Arrays.hashCode(new int[] {1, 2, 3}) + " " + List.of(1, 2, 3).hashCode() + " " + Set.of(1, 2, 3).hashCode() + " " + Map.of(1, 2).hashCode() + " " + Map.entry("a", 1).hashCode() + " " + Optional.of(7).hashCode() + " " + Boolean.TRUE.hashCode() + " " + "Aa".hashCode() + "BB".hashCode() + " " + Character.valueOf('x').hashCode() + Long.valueOf(1L << 40).hashCode());
  }
}
