package library;

import java.lang.ref.*;
import java.util.*;

/** Soft, weak and phantom references: clear, enqueue, refersTo, queues, WeakHashMap with strong and lost keys. */
public class ReferencesInMaps {
  static class Key {
    final int n;

    Key(int n) {
      this.n = n;
    }

    @Override
    public int hashCode() {
      return n % 3;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Key k && k.n == n;
    }

    @Override
    public String toString() {
      return "k" + n;
    }
  }

  static void fill(Map<Key, String> m, int from, int to) {
    for (int i = from; i < to; i++) m.put(new Key(i), "v" + i);
  }

  public static void main(String[] args) throws Exception {
    ReferenceQueue<Object> queue = new ReferenceQueue<>();
    Object strong = new Object();
    List<Reference<Object>> refs = List.of(new WeakReference<>(strong, queue), new SoftReference<>(strong, queue), new PhantomReference<>(strong, queue));
    for (Reference<Object> r : refs) {
      System.out.print((r.get() == strong) + "" + r.refersTo(strong) + r.refersTo(null) + " " + r.enqueue() + r.enqueue() + " " + (queue.poll() == r) + r.refersTo(null) + (queue.poll() == null) + "; ");
    }
    System.out.println();
    WeakReference<Object> cleared = new WeakReference<>(new Object(), queue);
    cleared.clear();
    System.gc();
    System.out.println(cleared.get() + " " + cleared.enqueue() + " " + (queue.remove(10) == cleared) + " " + queue.remove(1));
    try {
      queue.remove(-1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    WeakHashMap<Key, String> m = new WeakHashMap<>();
    List<Key> kept = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      Key k = new Key(i);
      kept.add(k);
      m.put(k, "kept" + i);
    }
    fill(m, 10, 500);
    m.put(null, "null key");
    while (m.size() > 12) System.gc(); // one lost key may still stand on the stack
    for (Key k : kept) if (!("kept" + k.n).equals(m.get(k))) System.out.println("lost " + k);
    System.out.println(m.get(null) + " " + m.containsKey(new Key(4)) + m.containsValue("kept9") + m.remove(new Key(4)) + m.get(kept.get(4)));
    Map<Key, WeakReference<Key>> canonical = new WeakHashMap<>();
    for (Key k : kept) canonical.computeIfAbsent(k, x -> new WeakReference<>(x));
    System.gc();
    System.out.println(canonical.size() + " " + (canonical.get(new Key(3)).get() == kept.get(3)));
    int count = 300, seen = 0;
    ReferenceQueue<int[]> arrays = new ReferenceQueue<>();
    Map<Reference<int[]>, Integer> ids = new IdentityHashMap<>();
    for (int i = 0; i < count; i++) ids.put(new PhantomReference<>(new int[i], arrays), i);
    long sum = 0;
    while (seen < count - 1) {
      System.gc();
      for (Reference<? extends int[]> r; (r = arrays.remove(5)) != null; seen++) sum += ids.remove(r);
    }
    System.out.println((sum >= count * (count - 1) / 2 - count) + " " + (ids.size() <= 1));
    SoftReference<byte[]> soft = new SoftReference<>(new byte[1000]);
    System.gc();
    System.out.println(soft.get().length);
    Reference.reachabilityFence(strong);
    try {
      ((Object) refs.get(0)).getClass().getMethod("clone");
    } catch (NoSuchMethodException e) {
      System.out.println("no public clone");
    }
  }
}
