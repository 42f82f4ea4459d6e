package collections;

/** Static methods of Collections: searches, rotations, frequency, fill, swap, extreme values, wrappers, nCopies. */
public class CollectionsAlgorithms {
  public static void main(String[] args) {
    var l = new java.util.ArrayList<>(java.util.List.of(5, 2, 8, 1, 9, 2));
    java.util.Collections.sort(l);
    System.out.println(l + " " + java.util.Collections.binarySearch(l, 8) + " " + java.util.Collections.binarySearch(l, 3) + " " + java.util.Collections.binarySearch(l, 99) + " " + java.util.Collections.frequency(l, 2) + " " + java.util.Collections.max(l) + java.util.Collections.min(l, java.util.Collections.reverseOrder()));
    for (int d : new int[] {1, -2, 6, 13}) {
      var c = new java.util.ArrayList<>(l);
      java.util.Collections.rotate(c, d);
      System.out.print(c);
    }
    java.util.Collections.swap(l, 0, 5);
    java.util.Collections.reverse(l);
    System.out.println(l + " " + java.util.Collections.indexOfSubList(l, java.util.List.of(2, 9)) + java.util.Collections.lastIndexOfSubList(l, java.util.List.of(2)) + " " + java.util.Collections.disjoint(l, java.util.Set.of(3)));
    java.util.Collections.replaceAll(l, 2, 0);
    java.util.Collections.fill(l.subList(0, 2), 7);
    System.out.println(l + " " + java.util.Collections.nCopies(3, "x") + java.util.Collections.emptyMap() + java.util.Collections.singletonMap("k", 1) + java.util.Collections.singleton(5));
    var checked = java.util.Collections.checkedList(new java.util.ArrayList<>(l), Integer.class);
    try {
      ((java.util.List) checked).add("s");
    } catch (ClassCastException e) {
      System.out.println(e.getMessage());
    }
    var sync = java.util.Collections.synchronizedMap(new java.util.TreeMap<>(java.util.Map.of("a", 1)));
    sync.computeIfAbsent("b", k -> 2);
    var view = java.util.Collections.unmodifiableCollection(sync.values());
    System.out.println(sync + " " + view + " " + java.util.Collections.unmodifiableSortedSet(new java.util.TreeSet<>(l)).first() + " " + java.util.Collections.list(java.util.Collections.enumeration(l)) + " " + java.util.Collections.addAll(l, 1, 2) + l);
    var stack = java.util.Collections.asLifoQueue(new java.util.ArrayDeque<Integer>());
    stack.add(1);
    stack.add(2);
    System.out.println(stack.poll() + " " + stack + " " + java.util.Collections.emptyList().equals(java.util.List.of()) + " " + java.util.Collections.emptyIterator().hasNext() + " " + java.util.Collections.unmodifiableList(l).getClass().getSimpleName());
    java.util.Collections.shuffle(l, new java.util.Random(3));
    System.out.println(l + " " + java.util.Collections.nCopies(1000, 'x').hashCode());
    java.util.List<String> words = java.util.Arrays.asList("b", "A", "c");
    java.util.Collections.sort(words, String.CASE_INSENSITIVE_ORDER.reversed());
    System.out.println(words);
  }
}
