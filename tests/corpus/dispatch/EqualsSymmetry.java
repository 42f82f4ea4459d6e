package dispatch;

/** equals across a hierarchy: getClass against instanceof, in collections, mixed lists, symmetric or not. */
public class EqualsSymmetry {
  static class P {
    final int x;

    P(int x) { this.x = x; }

    @Override
    public boolean equals(Object o) { return o instanceof P p && p.x == x; }

    @Override
    public int hashCode() { return x; }
  }

  static class C extends P {
    final String color;

    C(int x, String color) {
      super(x);
      this.color = color;
    }

    @Override
    public boolean equals(Object o) { return o instanceof C c && super.equals(o) && c.color.equals(color); }
  }

  static class S {
    final int x;

    S(int x) { this.x = x; }

    @Override
    public boolean equals(Object o) { return o != null && o.getClass() == getClass() && ((S) o).x == x; }

    @Override
    public int hashCode() { return 7; }
  }

  static class T extends S {
    T(int x) { super(x); }
  }

  public static void main(String[] args) {
    P p = new P(1);
    C red = new C(1, "red"), blue = new C(1, "blue");
    System.out.println(p.equals(red) + " " + red.equals(p) + " " + red.equals(blue) + " " + red.equals(new C(1, "red")));
    System.out.println(new S(1).equals(new T(1)) + " " + new T(1).equals(new S(1)) + " " + new T(1).equals(new T(1)) + " " + new S(1).equals(null));
    java.util.Set<Object> s = new java.util.HashSet<>();
    s.add(p);
    s.add(red);
    s.add(blue);
    System.out.println(s.size() + " " + s.contains(new C(1, "green")) + " " + s.contains(new P(1)));
    s.clear();
    s.add(red);
    s.add(p);
    s.add(new S(1));
    s.add(new T(1));
    s.add(new S(1));
    System.out.println(s.size());
    java.util.List<Object> l = java.util.Arrays.asList(red, p, new T(2), 5, 5L, null, "5");
    System.out.println(l.indexOf(p) + " " + l.lastIndexOf(p) + " " + l.indexOf(new C(1, "x")) + " " + l.indexOf(new S(2)) + " " + l.indexOf(5L) + " " + l.indexOf(null) + " " + l.contains('5'));
    System.out.println(java.util.List.of(1, 2).equals(java.util.Arrays.asList(1, 2)) + " " + new java.util.ArrayList<>(l).equals(new java.util.LinkedList<>(l)) + " " + java.util.Set.of(1).equals(new java.util.TreeSet<>(java.util.List.of(1))) + " " + new java.util.ArrayDeque<>(java.util.List.of(1)).equals(new java.util.ArrayDeque<>(java.util.List.of(1))));
  }
}
