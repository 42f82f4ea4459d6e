package collections;

import java.util.*;
import java.util.stream.*;

/** Collections of collections: equality, hashes, sorting by lists, keys that are lists and sets, mutation of keys, printing of self. */
public class NestedCollections {
  public static void main(String[] args) {
    Map<List<Integer>, Set<String>> m = new HashMap<>();
    for (int i = 0; i < 10; i++) m.computeIfAbsent(List.of(i % 2, i % 3), k -> new TreeSet<>()).add("v" + i);
    System.out.println(m.size() + " " + m.get(List.of(1, 2)) + " " + m.get(new ArrayList<>(List.of(0, 0))) + " " + m.get(Arrays.asList(2, 2)));
    Set<Set<Integer>> power = new HashSet<>();
    power.add(new HashSet<>());
    for (int x = 1; x <= 4; x++) for (Set<Integer> s : new ArrayList<>(power)) {
      Set<Integer> t = new TreeSet<>(s);
      t.add(x);
      power.add(t);
    }
    System.out.println(power.size() + " " + power.contains(Set.of(4, 2)) + " " + power.stream().mapToInt(Set::hashCode).sum() + " " + power.stream().filter(s -> s.size() == 2).map(Set::toString).sorted().toList());
    List<Integer> key = new ArrayList<>(List.of(1));
    Map<List<Integer>, String> broken = new HashMap<>(Map.of(key, "lost"));
    key.add(2);
    System.out.println(broken.get(key) + " " + broken.containsKey(List.of(1)) + " " + broken + " " + new HashMap<>(broken).get(key));
    List<Object> self = new ArrayList<>();
    self.add(1);
    self.add(self);
    Map<Object, Object> selfMap = new HashMap<>();
    selfMap.put("me", selfMap);
    System.out.println(self + " " + selfMap);
    try {
      self.hashCode();
    } catch (StackOverflowError e) {
      System.out.println("endless hash");
    }
    TreeMap<String, TreeMap<Integer, List<Character>>> deep = new TreeMap<>();
    for (String w : "the cat sat on the mat at noon".split(" ")) deep.computeIfAbsent(w.substring(0, 1), k -> new TreeMap<>()).computeIfAbsent(w.length(), k -> new LinkedList<>()).add(w.charAt(w.length() - 1));
    System.out.println(deep + " " + deep.get("t").firstEntry().getValue().size());
    List<List<Integer>> rows = new ArrayList<>(List.of(List.of(3, 1), List.of(1, 9), List.of(1, 2, 0), List.of()));
    rows.sort((a, b) -> {
      for (int i = 0; i < Math.min(a.size(), b.size()); i++) if (!a.get(i).equals(b.get(i))) return a.get(i) - b.get(i);
      return a.size() - b.size();
    });
    System.out.println(rows + " " + rows.stream().flatMap(List::stream).collect(Collectors.groupingBy(x -> x > 1, TreeMap::new, Collectors.toSet())) + " " + Collections.nCopies(2, rows).hashCode() + " " + new ArrayList<>(rows).equals(rows) + " " + List.of(Set.of(1), Map.of(1, 2)).equals(Arrays.asList(new TreeSet<>(Set.of(1)), new TreeMap<>(Map.of(1, 2)))));
  }
}
