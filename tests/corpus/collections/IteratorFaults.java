package collections;

/** Fail-fast iterators of each collection, remove twice, remove before next, exhausted iterators, weakly consistent ones. */
public class IteratorFaults {
  static void check(String name, java.util.Collection<Integer> c) {
    StringBuilder s = new StringBuilder(name + ":");
    for (int i = 1; i <= 6; i++) c.add(i);
    try {
      for (Integer x : c) if (x == 3) c.add(7);
      s.append(" tolerant");
    } catch (java.util.ConcurrentModificationException e) {
      s.append(" modified");
    }
    try {
      c.iterator().remove();
      s.append(" removed");
    } catch (IllegalStateException e) {
      s.append(" illegal");
    }
    try {
      var i = c.iterator();
      i.next();
      i.remove();
      i.remove();
      s.append(" twice");
    } catch (IllegalStateException e) {
      s.append(" once");
    }
    try {
      var i = c.iterator();
      while (true) i.next();
    } catch (java.util.NoSuchElementException e) {
      s.append(" end");
    }
    try {
      var i = c.iterator();
      i.next();
      c.remove(5);
      i.next();
      s.append(" goes on");
    } catch (java.util.ConcurrentModificationException e) {
      s.append(" stops");
    }
    var i = c.iterator();
    int[] sum = {i.next()};
    i.forEachRemaining(x -> sum[0] += x);
    System.out.println(s + " " + sum[0] + " " + c.size());
  }

  public static void main(String[] args) {
    check("ArrayList", new java.util.ArrayList<>());
    check("LinkedList", new java.util.LinkedList<>());
    check("Vector", new java.util.Vector<>());
    check("ArrayDeque", new java.util.ArrayDeque<>());
    check("HashSet", new java.util.HashSet<>());
    check("LinkedHashSet", new java.util.LinkedHashSet<>());
    check("TreeSet", new java.util.TreeSet<>());
    check("PriorityQueue", new java.util.PriorityQueue<>());
    check("ConcurrentSkipListSet", new java.util.concurrent.ConcurrentSkipListSet<>());
    check("ConcurrentLinkedQueue", new java.util.concurrent.ConcurrentLinkedQueue<>());
    check("ConcurrentLinkedDeque", new java.util.concurrent.ConcurrentLinkedDeque<>());
    check("LinkedBlockingQueue", new java.util.concurrent.LinkedBlockingQueue<>());
    check("keySet", java.util.Collections.newSetFromMap(new java.util.HashMap<>()));
  }
}
