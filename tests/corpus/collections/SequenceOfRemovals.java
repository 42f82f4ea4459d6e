package collections;

import java.util.*;

/** Removing while iterating, by every way, from each list and set: iterator, removeIf, sublist clear, reverse index, stream. */
public class SequenceOfRemovals {
  static List<Integer> numbers(List<Integer> l) {
    l.clear();
    for (int i = 0; i < 20; i++) l.add(i * 7 % 20);
    return l;
  }

  public static void main(String[] args) {
    for (List<Integer> l : List.<List<Integer>>of(new ArrayList<>(), new LinkedList<>(), new Vector<>())) {
      for (Iterator<Integer> i = numbers(l).iterator(); i.hasNext(); ) if (i.next() % 3 == 0) i.remove();
      System.out.println(l);
      numbers(l).removeIf(x -> x % 3 == 0);
      System.out.println(l);
      numbers(l);
      for (int i = l.size() - 1; i >= 0; i--) if (l.get(i) % 3 == 0) l.remove(i);
      System.out.println(l);
      numbers(l).subList(5, 15).clear();
      l.subList(2, 4).removeIf(x -> x > 5);
      System.out.println(l);
      numbers(l);
      for (ListIterator<Integer> i = l.listIterator(l.size()); i.hasPrevious(); ) {
        int x = i.previous();
        if (x > 15) i.remove();
        else if (x == 10) i.add(100);
        else if (x == 5) i.set(-5);
      }
      System.out.println(l);
      numbers(l).retainAll(Set.of(1, 2, 3, 99));
      l.addAll(1, List.of(8, 8, 8));
      l.removeAll(Collections.singleton(8));
      System.out.println(l + " " + l.remove((Object) 2) + l.remove(0) + l);
    }
    for (Set<Integer> s : List.<Set<Integer>>of(new TreeSet<>(), new LinkedHashSet<>(), new HashSet<>())) {
      for (int i = 0; i < 30; i++) s.add(i * 11 % 30);
      for (Iterator<Integer> i = s.iterator(); i.hasNext(); ) if (i.next() % 2 == 0) i.remove();
      s.removeIf(x -> x > 20);
      s.removeAll(List.of(1, 3, 5));
      System.out.println(s + " " + s.remove(7) + s.remove(8) + s.size());
    }
    TreeMap<Integer, Integer> m = new TreeMap<>();
    for (int i = 0; i < 30; i++) m.put(i, i * i % 7);
    m.values().removeIf(v -> v == 0);
    m.keySet().removeIf(k -> k % 5 == 0);
    m.entrySet().removeIf(e -> e.getKey() > 20 && e.getValue() == 1);
    m.headMap(5).clear();
    m.subMap(10, 13).keySet().remove(11);
    System.out.println(m);
  }
}
