package text;

import java.util.*;

/** Sorting strings by several orders: natural, ignoring case, by length, by code points, reversed, with nulls. */
public class CharSequenceComparisons {
  public static void main(String[] args) {
    List<String> l = new ArrayList<>(List.of("banana", "Apple", "cherry", "apple", "\u00e9clair", "Zebra", "10", "9", "\ud83d\ude00", "\uffee", "", " space"));
    Collections.sort(l);
    System.out.println(l);
    l.sort(String.CASE_INSENSITIVE_ORDER);
    System.out.println(l);
    l.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()));
    System.out.println(l);
    l.sort((a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray()));
    System.out.println(l);
    l.add(null);
    l.sort(Comparator.nullsFirst(Comparator.comparing(s -> new StringBuilder(s).reverse().toString())));
    System.out.println(l);
    l.remove(null);
    System.out.println(Collections.min(l) + Collections.max(l) + l.stream().sorted(Comparator.comparing((String x) -> x.toLowerCase()).thenComparing(Comparator.naturalOrder())).toList() + new TreeSet<>(l).headSet("b"));
    char[][] rows = {"b".toCharArray(), "ab".toCharArray(), "a".toCharArray()};
    Arrays.sort(rows, Arrays::compare);
    System.out.println(rows[0].length + new String(rows[1]) + CharSequence.compare("a", new StringBuilder("B")) + "a".compareTo("abc") + "abc".compareTo("abd") + "\u00e9".compareTo("z"));
  }
}
