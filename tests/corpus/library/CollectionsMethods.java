package library;

import java.util.*;

/** Static methods of Arrays, Collections, Objects; immutable and wrapped collections; iteration faults. */
public class CollectionsMethods {
  interface Action {
    Object run();
  }

  static void show(Action a) {
    try {
      System.out.println(a.run());
    } catch (RuntimeException e) {
      System.out.println(e.getClass().getName() + ": " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    int[] a = new Random(3).ints(300, 0, 1000).toArray();
    int[] b = a.clone();
    Arrays.sort(a);
    Arrays.parallelPrefix(b, Integer::sum);
    show(() -> Arrays.hashCode(a) + " " + Arrays.binarySearch(a, a[17]) + " " + Arrays.binarySearch(a, -5) + " " + Arrays.hashCode(b) + Arrays.equals(a, b) + Arrays.compare(a, b) + " " + Arrays.mismatch(a, b) + Arrays.stream(a, 0, 5).sum());
    double[] d = {3, -0.0, Double.NaN, 0.0, -1, Double.NEGATIVE_INFINITY};
    Arrays.sort(d);
    show(() -> Arrays.toString(d) + Arrays.asList(1, 2, 3) + Arrays.deepToString(new Object[] {1, new int[] {2, 3}, new String[][] {{"x"}, null}}) + Arrays.deepHashCode(new Object[] {1, new Integer[] {2}}) + Arrays.deepEquals(new int[][] {{1}}, new int[][] {{1}}));
    String[] s = {"pear", "Apple", "fig", "banana"};
    Arrays.sort(s, 1, 4, String.CASE_INSENSITIVE_ORDER.reversed());
    show(() -> Arrays.toString(s) + Arrays.toString(Arrays.copyOf(s, 6)) + Arrays.toString(Arrays.copyOfRange(a, 298, 302)));
    byte[] bytes = new byte[100];
    Arrays.setAll(new int[3], i -> i);
    Arrays.fill(bytes, 3, 90, (byte) 7);
    for (int i = 0; i < 100; i++) {
      bytes[i] += (byte) (i * 37);
    }
    Arrays.sort(bytes);
    Integer[] boxed = new Integer[100];
    Arrays.setAll(boxed, i -> i * 31 % 100);
    Arrays.parallelSort(boxed, Comparator.<Integer>reverseOrder());
    show(() -> Arrays.hashCode(bytes) + " " + boxed[0] + boxed[99]);
    show(() -> Arrays.asList(1, 2).add(3));
    show(() -> Arrays.copyOfRange(a, 5, 2));
    show(() -> {
      Arrays.fill(a, 3, 400, 1);
      return null;
    });
    show(() -> {
      Object[] o = {1, "x", 2};
      Arrays.sort(o);
      return o;
    });
    List<Integer> l = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6));
    Collections.rotate(l, 2);
    Collections.swap(l, 0, 5);
    show(() -> l + " " + Collections.nCopies(3, "x") + Collections.disjoint(l, List.of(9)) + Collections.indexOfSubList(l, List.of(1, 2)) + Collections.min(l, Comparator.reverseOrder()) + Collections.emptyList() + Collections.singletonMap(1, 2) + Collections.unmodifiableList(l));
    Collections.reverse(l);
    Collections.replaceAll(l, 3, 33);
    show(() -> l.toString());
    show(() -> Collections.unmodifiableList(l).set(0, 1));
    show(() -> List.of(1, 2).contains(null));
    show(() -> List.of(1, 2, 3).set(0, 1));
    show(() -> List.copyOf(Arrays.asList(1, null)));
    show(() -> Set.of(1, 1));
    show(() -> new ArrayList<>(-1));
    show(() -> new ArrayList<>().iterator().next());
    show(() -> Collections.emptyList().get(0));
    show(() -> {
      for (Integer i : l) {
        l.add(i);
      }
      return l;
    });
    show(() -> {
      Map<Integer, Integer> m = new HashMap<>(Map.of(1, 1, 2, 2));
      for (Integer i : m.keySet()) {
        m.put(i + 100, 1);
      }
      return m;
    });
    show(() -> {
      Iterator<Integer> i = new ArrayList<>(List.of(1)).iterator();
      i.remove();
      return i;
    });
    show(() -> {
      ((List) Collections.checkedList(new ArrayList<>(), String.class)).add(1);
      return null;
    });
    show(() -> Objects.requireNonNull(null, "message"));
    show(() -> Objects.checkIndex(5, 5));
    show(() -> Objects.checkFromToIndex(3, 2, 9));
    show(() -> Objects.hash(1, "a", null) + " " + Objects.equals(null, null) + Objects.toString(null, "d") + Objects.requireNonNullElse(null, 4) + Objects.compare("a", "b", Comparator.naturalOrder()) + Objects.deepEquals(new int[] {1}, new int[] {1}));
    List<String> names = new ArrayList<>(List.of("bb", "a", "ccc", "dd"));
    names.add(null);
    names.sort(Comparator.nullsFirst(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder())));
    show(() -> names);
    BitSet bits = BitSet.valueOf(new long[] {0b101101, 3});
    bits.set(10, 20);
    bits.flip(12);
    BitSet other = (BitSet) bits.clone();
    other.and(BitSet.valueOf(new byte[] {15, 1}));
    show(() -> bits + " " + bits.cardinality() + bits.nextClearBit(10) + bits.previousSetBit(9) + other + bits.intersects(other) + bits.length() + bits.size() + Arrays.toString(bits.toLongArray()) + bits.stream().sum() + bits.hashCode());
    show(() -> bits.get(-1));
  }
}
