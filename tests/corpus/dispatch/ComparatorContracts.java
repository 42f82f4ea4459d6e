package dispatch;

/** Natural order and comparators: composed, reversed, nulls first, inconsistent ones, stability of sorts. */
public class ComparatorContracts {
  record Person(String name, int age, Double score) implements Comparable<Person> {
    @Override
    public int compareTo(Person o) {
      return Integer.compare(age, o.age);
    }

    @Override
    public String toString() {
      return name + age;
    }
  }

  public static void main(String[] args) {
    Person[] people = {new Person("Cid", 30, 1.5), new Person("Al", 25, null), new Person("Bo", 30, -0.0), new Person("Al", 40, 0.0), new Person("Di", 25, Double.NaN), new Person("Ed", 30, 1.5)};
    java.util.List<Person> l = new java.util.ArrayList<>(java.util.List.of(people));
    java.util.Collections.sort(l);
    System.out.println(l);
    l.sort(java.util.Comparator.reverseOrder());
    System.out.println(l);
    l.sort(java.util.Comparator.comparing(Person::name).thenComparing(Person::age, java.util.Comparator.reverseOrder()));
    System.out.println(l);
    l.sort(java.util.Comparator.comparing(Person::score, java.util.Comparator.nullsFirst(java.util.Comparator.naturalOrder())).thenComparing(Person::name));
    System.out.println(l);
    l.sort(java.util.Comparator.comparing(Person::score, java.util.Comparator.nullsLast(java.util.Comparator.<Double>reverseOrder())).thenComparingInt(Person::age));
    System.out.println(l);
    l.sort(java.util.Comparator.comparingInt((Person p) -> p.name().charAt(0)).reversed().thenComparing(java.util.Comparator.naturalOrder()));
    System.out.println(l);
    l.sort(java.util.Comparator.comparingDouble(p -> -p.age()));
    System.out.println(l + " " + java.util.Collections.max(l) + java.util.Collections.min(l, java.util.Comparator.comparing(Person::name)));
    java.util.TreeSet<String> t = new java.util.TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    java.util.Collections.addAll(t, "b", "A", "a", "B", "c");
    System.out.println(t + " " + t.contains("C") + " " + t.floor("Bz"));
    Integer[] big = new Integer[500];
    for (int i = 0; i < big.length; i++) big[i] = i * 7919 % 500;
    java.util.Arrays.sort(big, java.util.Comparator.comparingInt(x -> x % 10));
    boolean stable = true;
    for (int i = 1; i < big.length; i++) stable &= big[i - 1] % 10 <= big[i] % 10;
    System.out.println(java.util.Arrays.hashCode(big) + " " + stable);
    try {
      java.util.Arrays.sort(big, (a, b) -> a * 31 % 17 < b * 13 % 11 ? 1 : -1);
      System.out.println("not detected");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
