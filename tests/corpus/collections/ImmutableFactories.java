package collections;

/** List.of, Set.of, Map.of, copyOf, entry: contents, refusals, equality, order of lists, sharing of copies. */
public class ImmutableFactories {
  interface Try {
    Object run();
  }

  static void attempt(Try t) {
    try {
      System.out.print(t.run() + " ");
    } catch (RuntimeException e) {
      System.out.print(e.getClass().getSimpleName() + (e.getMessage() == null ? " " : "(" + e.getMessage() + ") "));
    }
  }

  public static void main(String[] args) {
    var l0 = java.util.List.of();
    var l2 = java.util.List.of("a", "b");
    var l12 = java.util.List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    System.out.println(l0 + "" + l2 + l12 + l12.indexOf(12) + l12.lastIndexOf(13) + l12.subList(3, 6) + l2.contains("b") + l2.equals(java.util.Arrays.asList("a", "b")) + (java.util.List.copyOf(l2) == l2) + l12.hashCode() + java.util.Arrays.toString(l2.toArray()));
    for (var l : java.util.List.of(l0, l2)) {
      java.util.List<Object> o = new java.util.ArrayList<>(l);
      java.util.List<Object> im = java.util.Collections.unmodifiableList(o);
      attempt(() -> l.remove(0));
      attempt(() -> { l.clear(); return "cleared"; });
      attempt(() -> l.indexOf(null));
      attempt(() -> im.contains(null));
      attempt(() -> { im.sort(null); return 0; });
      attempt(() -> l.removeIf(x -> false));
      attempt(() -> l.iterator().next());
      attempt(() -> l.listIterator(l.size()).previous());
      attempt(() -> l.subList(0, 0).size());
    }
    System.out.println();
    var s = java.util.Set.of(5, 3, 9, 1);
    var m = java.util.Map.of("x", 1, "y", 2);
    System.out.println(new java.util.TreeSet<>(s) + " " + s.contains(3) + s.size() + s.equals(new java.util.HashSet<>(s)) + s.hashCode() + " " + new java.util.TreeMap<>(m) + m.get("x") + m.getOrDefault("z", -1) + m.containsValue(2) + m.hashCode() + m.equals(new java.util.HashMap<>(m)) + m.keySet().contains("y") + m.entrySet().contains(java.util.Map.entry("y", 2)));
    attempt(() -> m.put("z", 1));
    attempt(() -> m.remove("x"));
    attempt(() -> m.get(null));
    attempt(() -> m.containsKey(null));
    attempt(() -> m.merge("x", 1, Integer::sum));
    attempt(() -> m.entrySet().iterator().next().setValue(1));
    attempt(() -> s.contains(null));
    attempt(() -> s.remove(1));
    attempt(() -> java.util.Map.ofEntries(java.util.Map.entry("a", 1), java.util.Map.entry("a", 1)));
    attempt(() -> java.util.Map.entry(null, 1));
    attempt(() -> java.util.Map.of("k", null));
    attempt(() -> java.util.Set.copyOf(java.util.List.of(1, 1)).size());
    attempt(() -> java.util.Map.copyOf(new java.util.TreeMap<>(java.util.Map.of(1, 2))));
    attempt(() -> new java.util.ArrayList<>(java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(m)).entrySet()));
    attempt(() -> new java.util.AbstractMap.SimpleEntry<>("k", 1).setValue(2));
    attempt(() -> new java.util.AbstractMap.SimpleImmutableEntry<>("k", 1).setValue(2));
    System.out.println();
  }
}
