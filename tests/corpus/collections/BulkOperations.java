package collections;

import java.util.*;

/** addAll, removeAll, retainAll, containsAll, removeIf, toArray on each collection with itself, empties, null and each other. */
public class BulkOperations {
  interface Try {
    Object run();
  }

  static String attempt(Try t) {
    try {
      return "" + t.run();
    } catch (RuntimeException e) {
      return e.getClass().getSimpleName();
    }
  }

  static void check(java.util.function.Supplier<Collection<Integer>> make) {
    StringBuilder s = new StringBuilder(make.get().getClass().getSimpleName() + ":");
    Collection<Integer> c = make.get();
    s.append(c.addAll(List.of(3, 1, 2, 3))).append(c.addAll(List.of())).append(c.containsAll(List.of(1, 2))).append(c.containsAll(List.of(9))).append(c.containsAll(List.of())).append(new TreeSet<>(c)).append(c.size()).append(' ');
    s.append(c.removeAll(List.of(9))).append(c.removeAll(List.of(3))).append(c.retainAll(List.of(1, 2, 7))).append(c.retainAll(List.of(2))).append(c).append(' ');
    c.addAll(List.of(4, 5, 6, 7));
    s.append(attempt(() -> c.addAll(new ArrayList<>(c)))).append(c.size()).append(attempt(() -> c.removeAll(null))).append(attempt(() -> c.retainAll(null))).append(attempt(() -> c.addAll(null))).append(attempt(() -> c.removeIf(null))).append(attempt(() -> c.containsAll(null))).append(' ');
    s.append(c.removeIf(x -> x % 2 == 0)).append(c.removeIf(x -> false)).append(new TreeSet<>(c)).append(c.stream().mapToInt(x -> x).sum()).append(' ');
    s.append(c.toArray(new Object[0]).length).append(c.toArray(new Number[20])[19]).append(attempt(() -> c.toArray(new String[1]))).append(attempt(() -> c.toArray((Object[]) null))).append(' ');
    c.clear();
    s.append(c.isEmpty()).append(c).append(c.toArray().length).append(attempt(() -> c.iterator().next())).append(attempt(() -> c.add(null)));
    System.out.println(s);
  }

  public static void main(String[] args) {
    List<java.util.function.Supplier<Collection<Integer>>> all = List.of(ArrayList::new, LinkedList::new, Vector::new, ArrayDeque::new, HashSet::new, LinkedHashSet::new, TreeSet::new, PriorityQueue::new, java.util.concurrent.CopyOnWriteArrayList::new, java.util.concurrent.CopyOnWriteArraySet::new, java.util.concurrent.ConcurrentLinkedQueue::new, java.util.concurrent.ConcurrentLinkedDeque::new, java.util.concurrent.ConcurrentSkipListSet::new, java.util.concurrent.LinkedBlockingDeque::new, java.util.concurrent.LinkedTransferQueue::new, Stack::new);
    all.forEach(BulkOperations::check);
  }
}
