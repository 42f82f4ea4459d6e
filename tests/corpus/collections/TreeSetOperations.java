package collections;

/** TreeSet: navigation, subsets, comparator, removal while iterating, null with a comparator, set algebra. */
public class TreeSetOperations {
  public static void main(String[] args) {
    var s = new java.util.TreeSet<String>(java.util.List.of("pear", "apple", "fig", "kiwi", "banana", "cherry"));
    System.out.println(s + " " + s.first() + s.last() + " " + s.floor("cat") + s.ceiling("cat") + s.lower("apple") + s.higher("kiwi") + " " + s.headSet("fig") + s.headSet("fig", true) + s.tailSet("g") + s.subSet("b", "d") + s.descendingSet());
    var byLength = new java.util.TreeSet<String>(java.util.Comparator.comparing(String::length).thenComparing(java.util.Comparator.reverseOrder()));
    byLength.addAll(s);
    System.out.println(byLength + " " + byLength.contains("pear") + " " + byLength.subSet("zzz", "aaaa") + " " + byLength.pollFirst() + byLength.pollLast());
    var nulls = new java.util.TreeSet<Integer>(java.util.Comparator.nullsFirst(java.util.Comparator.naturalOrder()));
    java.util.Collections.addAll(nulls, 3, null, 1);
    System.out.println(nulls + " " + nulls.contains(null) + " " + nulls.first());
    for (var i = s.iterator(); i.hasNext(); ) if (i.next().length() == 4) i.remove();
    System.out.println(s + " " + s.removeIf(x -> x.startsWith("b")) + s);
    var a = new java.util.TreeSet<>(java.util.List.of(1, 2, 3, 4));
    var b = new java.util.TreeSet<>(java.util.List.of(3, 4, 5));
    var u = new java.util.TreeSet<>(a);
    u.addAll(b);
    var n = new java.util.TreeSet<>(a);
    n.retainAll(b);
    var d = new java.util.TreeSet<>(a);
    d.removeAll(b);
    System.out.println(u + " " + n + " " + d + " " + u.containsAll(n) + " " + java.util.Collections.disjoint(d, b) + " " + a.equals(new java.util.HashSet<>(a)) + " " + a.hashCode());
    var view = u.subSet(2, true, 4, true);
    view.remove(3);
    view.add(2);
    System.out.println(view + " " + u + " " + view.descendingIterator().next() + " " + u.descendingSet().subSet(5, 2));
    try {
      new java.util.TreeSet<Object>().add(new Object());
    } catch (ClassCastException e) {
      System.out.println("not comparable");
    }
    System.out.println(new java.util.TreeSet<>(java.util.List.of('b', 'a')).clone() + " " + new java.util.TreeSet<>(u.descendingSet()));
  }
}
