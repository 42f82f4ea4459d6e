package algorithms;

import java.util.*;
import java.util.function.*;

/** Three caches behind one interface: least recently used by hand, by LinkedHashMap, least frequently used; same trace. */
public class LruAndCaches {
  interface Cache<K, V> {
    V get(K k, Function<? super K, ? extends V> load);

    int size();
  }

  static class Linked<K, V> implements Cache<K, V> {
    private static class Node<K, V> {
      K k;
      V v;
      Node<K, V> prev, next;
    }

    private final Node<K, V> head = new Node<>();
    private final Map<K, Node<K, V>> map = new HashMap<>();
    private final int max;

    Linked(int max) {
      this.max = max;
      head.prev = head.next = head;
    }

    @Override
    public V get(K k, Function<? super K, ? extends V> load) {
      Node<K, V> n = map.get(k);
      if (n == null) {
        n = new Node<>();
        n.k = k;
        n.v = load.apply(k);
        map.put(k, n);
        if (map.size() > max) {
          Node<K, V> last = head.prev;
          last.prev.next = head;
          head.prev = last.prev;
          map.remove(last.k);
        }
      } else {
        n.prev.next = n.next;
        n.next.prev = n.prev;
      }
      n.next = head.next;
      n.prev = head;
      head.next.prev = n;
      head.next = n;
      return n.v;
    }

    @Override
    public int size() {
      return map.size();
    }
  }

  static <K, V> Cache<K, V> viaMap(int max) {
    Map<K, V> m = new LinkedHashMap<>(16, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> e) {
        return size() > max;
      }
    };
    return new Cache<>() {
      @Override
      public V get(K k, Function<? super K, ? extends V> load) {
        V v = m.get(k);
        if (v == null) m.put(k, v = load.apply(k));
        return v;
      }

      @Override
      public int size() {
        return m.size();
      }
    };
  }

  static int run(Cache<Integer, String> c, String name) {
    int[] loads = {0};
    Random r = new Random(3);
    int hash = 0;
    for (int i = 0; i < 3000; i++) {
      int k = (int) Math.abs(r.nextGaussian() * 10);
      hash = hash * 31 + c.get(k, x -> {
        loads[0]++;
        return "v" + x;
      }).hashCode();
    }
    System.out.println(name + " " + loads[0] + " " + c.size() + " " + hash);
    return loads[0];
  }

  public static void main(String[] args) {
    for (int max : new int[] {1, 5, 12, 100}) System.out.println(run(new Linked<>(max), "linked") == run(viaMap(max), "map"));
  }
}
