package streams;

/** Spliterators of collections, arrays and own ones: characteristics, splitting, sizes, streams made of them. */
public class Spliterators {
  static class Range implements java.util.Spliterator<Integer> {
    int from;
    final int to;

    Range(int from, int to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public boolean tryAdvance(java.util.function.Consumer<? super Integer> c) {
      if (from >= to) return false;
      c.accept(from++);
      return true;
    }

    @Override
    public java.util.Spliterator<Integer> trySplit() {
      int mid = (from + to) >>> 1;
      if (mid <= from) return null;
      Range r = new Range(from, mid);
      from = mid;
      return r;
    }

    @Override
    public long estimateSize() {
      return to - from;
    }

    @Override
    public int characteristics() {
      return ORDERED | SIZED | SUBSIZED | DISTINCT | NONNULL;
    }
  }

  static void show(String name, java.util.Spliterator<?> s) {
    var t = s.trySplit();
    StringBuilder b = new StringBuilder();
    if (t != null) t.forEachRemaining(x -> b.append(x).append(','));
    b.append('|');
    s.tryAdvance(x -> b.append("first ").append(x).append(' '));
    s.forEachRemaining(x -> b.append(x).append(','));
    System.out.println(name + " " + Integer.toHexString(s.characteristics()) + " " + s.estimateSize() + " " + s.hasCharacteristics(java.util.Spliterator.SORTED) + " " + b + s.tryAdvance(x -> {}));
  }

  public static void main(String[] args) {
    var l = java.util.List.of(1, 2, 3, 4, 5, 6, 7);
    show("list", l.spliterator());
    show("array list", new java.util.ArrayList<>(l).spliterator());
    show("linked", new java.util.LinkedList<>(l).spliterator());
    show("tree", new java.util.TreeSet<>(l).spliterator());
    show("hash", new java.util.HashSet<>(l).spliterator());
    show("linked hash", new java.util.LinkedHashSet<>(l).spliterator());
    show("deque", new java.util.ArrayDeque<>(l).spliterator());
    show("array", java.util.Arrays.spliterator(new String[] {"a", "b", "c"}));
    show("ints", java.util.Arrays.spliterator(new int[] {4, 5}));
    show("own", new Range(0, 9));
    show("empty", java.util.Spliterators.emptySpliterator());
    show("iterator", java.util.Spliterators.spliteratorUnknownSize(l.iterator(), 0));
    show("concat", java.util.stream.Stream.concat(l.stream(), java.util.stream.Stream.of(8)).spliterator());
    System.out.println(java.util.stream.StreamSupport.stream(new Range(0, 1000), true).mapToInt(x -> x).sum() + " " + java.util.stream.StreamSupport.stream(new Range(3, 6), false).toList() + " " + java.util.stream.StreamSupport.stream(((Iterable<Integer>) l::iterator).spliterator(), false).skip(5).toList() + " " + new java.util.TreeSet<>(java.util.List.of(2, 1)).spliterator().getComparator() + " " + new Range(0, 5).getExactSizeIfKnown());
    var late = new java.util.ArrayList<>(l);
    var s = late.spliterator();
    late.add(8);
    int[] n = {0};
    s.forEachRemaining(x -> n[0] += x);
    System.out.println(n[0]);
  }
}
