package streams;

import java.util.*;
import java.util.Spliterators;
import java.util.function.*;

/** Characteristics, splits, sizes and traversals of the library's spliterators. */
public class SpliteratorsOfCollections {
  static String characteristics(Spliterator<?> s) {
    StringBuilder b = new StringBuilder();
    int[] bits = {Spliterator.ORDERED, Spliterator.DISTINCT, Spliterator.SORTED, Spliterator.SIZED, Spliterator.NONNULL, Spliterator.IMMUTABLE, Spliterator.CONCURRENT, Spliterator.SUBSIZED};
    for (int i = 0; i < bits.length; i++) if (s.hasCharacteristics(bits[i])) b.append("odszniCu".charAt(i));
    return b.toString();
  }

  static <T> void show(String name, Supplier<Spliterator<T>> s) {
    Spliterator<T> first = s.get();
    System.out.print(name + " " + characteristics(first) + " " + first.estimateSize() + " " + first.getExactSizeIfKnown());
    Spliterator<T> prefix = first.trySplit();
    System.out.print(prefix == null ? " whole" : " " + prefix.estimateSize() + "+" + first.estimateSize() + " " + characteristics(prefix));
    int[] n = {0, 0};
    if (prefix != null) while (prefix.tryAdvance(x -> n[0]++)) {}
    first.forEachRemaining(x -> n[1]++);
    System.out.println(" " + n[0] + "," + n[1] + " " + first.tryAdvance(x -> {}) + first.estimateSize());
  }

  public static void main(String[] args) {
    List<Integer> l = new ArrayList<>();
    for (int i = 0; i < 20; i++) l.add(i);
    show("array list", l::spliterator);
    show("linked list", new LinkedList<>(l)::spliterator);
    show("as list", Arrays.asList(l.toArray())::spliterator);
    show("list of", List.of(1, 2, 3, 4)::spliterator);
    show("sub list", l.subList(3, 9)::spliterator);
    show("hash set", new HashSet<>(l)::spliterator);
    show("linked set", new LinkedHashSet<>(l)::spliterator);
    show("tree set", new TreeSet<>(l)::spliterator);
    show("tree head", new TreeSet<>(l).headSet(7)::spliterator);
    show("deque", new ArrayDeque<>(l)::spliterator);
    show("priority", new PriorityQueue<>(l)::spliterator);
    show("vector", new Vector<>(l)::spliterator);
    show("copy on write", new java.util.concurrent.CopyOnWriteArrayList<>(l)::spliterator);
    show("linked queue", new java.util.concurrent.LinkedBlockingQueue<>(l)::spliterator);
    show("skip list", new java.util.concurrent.ConcurrentSkipListSet<>(l)::spliterator);
    show("unmodifiable", Collections.unmodifiableList(l)::spliterator);
    show("singleton", Collections.singleton(1)::spliterator);
    show("empty", Collections.emptyList()::spliterator);
    show("n copies", Collections.nCopies(7, "x")::spliterator);
    show("values", new TreeMap<>(Map.of(1, 2)).values()::spliterator);
    show("iterator", () -> Spliterators.spliteratorUnknownSize(l.iterator(), Spliterator.ORDERED));
    show("sized iterator", () -> Spliterators.spliterator(l.iterator(), 20, 0));
    show("chars", () -> "some characters".chars().boxed().spliterator());
    Spliterator<Integer> late = l.spliterator();
    l.add(99);
    System.out.println(late.estimateSize());
    Spliterator<Integer> bound = l.spliterator();
    bound.tryAdvance(x -> {});
    l.add(100);
    try {
      bound.forEachRemaining(x -> {});
    } catch (ConcurrentModificationException e) {
      System.out.println(e);
    }
    Comparator<? super Integer> c = new TreeSet<>(Comparator.<Integer>reverseOrder()).spliterator().getComparator();
    System.out.println(c.compare(1, 2) + " " + new TreeSet<>(l).spliterator().getComparator());
    try {
      l.spliterator().getComparator();
    } catch (IllegalStateException e) {
      System.out.println(e);
    }
    PrimitiveIterator.OfInt it = Spliterators.iterator(Arrays.spliterator(new int[] {5, 6, 7}, 1, 3));
    System.out.println(it.nextInt() + it.next() + " " + it.hasNext());
  }
}
