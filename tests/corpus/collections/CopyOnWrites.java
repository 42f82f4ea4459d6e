package collections;

import java.util.*;
import java.util.concurrent.*;

/** CopyOnWriteArrayList and Set: snapshots, sub lists, atomic adds, faults of iterators; ConcurrentLinkedDeque. */
public class CopyOnWrites {
  public static void main(String[] args) {
    CopyOnWriteArrayList<String> l = new CopyOnWriteArrayList<>(List.of("a", "b", "c"));
    StringBuilder seen = new StringBuilder();
    for (String s : l) {
      seen.append(s);
      l.add(s + s);
      if (s.equals("b")) l.remove("a");
    }
    System.out.println(seen + " " + l + " " + l.addIfAbsent("c") + l.addIfAbsent("z") + l.addAllAbsent(List.of("z", "y", "y", "x")) + " " + l + " " + l.indexOf("c", 2) + l.lastIndexOf("b"));
    ListIterator<String> it = l.listIterator(2);
    System.out.println(it.previous() + it.next() + it.nextIndex());
    List<String> sub = l.subList(1, 4);
    sub.set(0, "S");
    System.out.println(sub + " " + l);
    for (Runnable r : new Runnable[] {it::remove, () -> it.add("x"), () -> { l.add("w"); sub.size(); }, () -> l.get(99), () -> l.set(-1, "x"), () -> new CopyOnWriteArrayList<>((Collection<String>) null)}) {
      try {
        r.run();
        System.out.println("fine");
      } catch (RuntimeException e) {
        System.out.println(e.getClass().getSimpleName() + " " + (e instanceof NullPointerException ? "" : e.getMessage()));
      }
    }
    l.replaceAll(String::toUpperCase);
    l.sort(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
    l.removeIf(s -> s.startsWith("B"));
    System.out.println(l + " " + l.hashCode() + " " + l.equals(new ArrayList<>(l)) + " " + l.retainAll(Set.of("A", "CC", "X")) + l);
    CopyOnWriteArraySet<Integer> set = new CopyOnWriteArraySet<>(List.of(3, 1, 3, 2));
    System.out.println(set + " " + set.add(1) + set.add(9) + set.contains(2) + set.remove(3) + set + set.equals(Set.of(1, 2, 9)));
    ConcurrentLinkedDeque<Integer> d = new ConcurrentLinkedDeque<>();
    for (int i = 0; i < 6; i++) {
      if (i % 2 == 0) d.addFirst(i);
      else d.addLast(i);
    }
    Iterator<Integer> desc = d.descendingIterator();
    desc.next();
    desc.remove();
    System.out.println(d + " " + d.pollFirst() + d.peekLast() + d.removeFirstOccurrence(3) + d.removeLastOccurrence(77) + d + d.pop() + d.pollLast());
    ConcurrentLinkedQueue<String> q = new ConcurrentLinkedQueue<>(List.of("p", "q", "r"));
    for (String s : q) if (s.equals("p")) q.add("late");
    System.out.println(q + " " + q.remove("q") + q.poll() + q.contains("late") + q.size());
    ConcurrentHashMap<String, Integer> m = new ConcurrentHashMap<>();
    for (int i = 0; i < 50; i++) m.merge("k" + i % 7, i, Integer::sum);
    System.out.println(new TreeMap<>(m) + " " + m.reduceValues(1, Integer::sum) + " " + m.search(1, (k, v) -> v == 175 ? k : null) + " " + m.reduceEntries(100, e -> e.getValue(), Math::max) + " " + m.mappingCount() + " " + m.reduceKeysToInt(1, String::length, 0, Integer::sum) + " " + ConcurrentHashMap.newKeySet().add("x") + m.keySet(5).add("new") + m.get("new"));
    try {
      m.computeIfAbsent("outer", k -> m.computeIfAbsent("outer", j -> 1));
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
  }
}
