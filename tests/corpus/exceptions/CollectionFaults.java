package exceptions;

/** Faults of collections: unsupported operations, absent elements, concurrent modification, nulls, capacity. */
public class CollectionFaults {
  interface Try {
    Object run();
  }

  static void attempt(String name, Try t) {
    try {
      System.out.println(name + " fine " + t.run());
    } catch (RuntimeException e) {
      System.out.println(name + " " + e.getClass().getSimpleName() + " " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    java.util.List<Integer> im = java.util.List.of(1, 2), as = java.util.Arrays.asList(1, 2), un = java.util.Collections.unmodifiableList(as), al = new java.util.ArrayList<>(im);
    attempt("of add", () -> im.add(3));
    attempt("of set", () -> im.set(0, 3));
    attempt("of contains null", () -> im.contains(null));
    attempt("of null", () -> java.util.List.of(1, null));
    attempt("copyOf null", () -> java.util.List.copyOf(java.util.Arrays.asList(1, null)));
    attempt("set duplicate", () -> java.util.Set.of("a", "a"));
    attempt("map duplicate", () -> java.util.Map.of("a", 1, "a", 2));
    attempt("map null", () -> java.util.Map.of("a", null));
    attempt("asList add", () -> as.add(3));
    attempt("asList set", () -> as.set(0, 9));
    attempt("unmodifiable", () -> un.remove(0));
    attempt("unmodifiable reads through", () -> un.get(0));
    attempt("empty iterator", () -> new java.util.ArrayList<>().iterator().next());
    attempt("remove twice", () -> { var i = al.iterator(); i.next(); i.remove(); i.remove(); return 0; });
    attempt("remove first", () -> { al.iterator().remove(); return 0; });
    attempt("modified", () -> { for (Integer x : al) al.add(x); return 0; });
    attempt("sublist", () -> { var s = al.subList(0, 1); al.add(5); return s.size(); });
    attempt("deque null", () -> new java.util.ArrayDeque<Object>().add(null));
    attempt("deque empty", () -> new java.util.ArrayDeque<Object>().pop());
    attempt("deque first", () -> new java.util.ArrayDeque<Object>().getFirst());
    attempt("linked", () -> new java.util.LinkedList<Object>().removeLast());
    attempt("element", () -> new java.util.PriorityQueue<Object>().element());
    attempt("stack", () -> new java.util.Stack<Object>().pop());
    attempt("tree null", () -> new java.util.TreeMap<String, Integer>().put(null, 1));
    attempt("tree first", () -> new java.util.TreeMap<String, Integer>().firstKey());
    attempt("tree sub", () -> new java.util.TreeSet<>(im).subSet(2, 1));
    attempt("tree sub range", () -> new java.util.TreeSet<>(im).headSet(2).add(5));
    attempt("capacity", () -> new java.util.ArrayList<>(-1));
    attempt("hash capacity", () -> new java.util.HashMap<>(-1));
    attempt("load", () -> new java.util.HashMap<>(1, Float.NaN));
    attempt("blocking full", () -> { var q = new java.util.concurrent.ArrayBlockingQueue<Integer>(1); q.add(1); return q.add(2); });
    attempt("concurrent null", () -> new java.util.concurrent.ConcurrentHashMap<String, String>().put("k", null));
    attempt("enum map", () -> new java.util.EnumMap<Thread.State, Integer>(Thread.State.class).put(null, 1));
    attempt("max of none", () -> java.util.Collections.max(new java.util.ArrayList<Integer>()));
    attempt("nCopies", () -> java.util.Collections.nCopies(-1, ""));
    attempt("singleton", () -> java.util.Collections.singletonList(1).add(2));
    attempt("keySet add", () -> new java.util.HashMap<String, Integer>().keySet().add("x"));
    attempt("entry", () -> java.util.Map.entry("k", 1).setValue(2));
    attempt("stream twice", () -> { var s = al.stream(); s.count(); return s.count(); });
    attempt("toMap", () -> java.util.stream.Stream.of(1, 1).collect(java.util.stream.Collectors.toMap(x -> x, x -> "v" + x)));
    attempt("toList add", () -> java.util.stream.Stream.of(1).toList().add(2));
    attempt("hashtable", () -> new java.util.Hashtable<String, String>().get(null));
  }
}
