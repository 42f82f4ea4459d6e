package dispatch;

import java.util.*;

/** toString, hashCode and equals that call each other through collections, records, enums and anonymous classes. */
public class ToStringRecursion {
  record Node(String n, List<Node> kids, Map<String, Object> attributes) {}

  static class Shape {
    final String name;

    Shape(String name) { this.name = name; }

    @Override public String toString() { return getClass().getSimpleName() + "(" + name + details() + ")"; }

    String details() { return ""; }
  }

  static class Group extends Shape {
    final List<Shape> all = new ArrayList<>();

    Group(String n, Shape... s) {
      super(n);
      all.addAll(Arrays.asList(s));
    }

    @Override String details() { return all.isEmpty() ? "" : all.toString(); }
  }

  enum Level {
    LOW, HIGH {
      @Override public String toString() { return super.toString().toLowerCase() + ordinal(); }
    }
  }

  public static void main(String[] args) {
    Node n = new Node("root", new ArrayList<>(), new TreeMap<>(Map.of("k", Level.HIGH, "l", List.of(Level.LOW))));
    n.kids().add(new Node("kid", List.of(), Map.of()));
    System.out.println(n + " " + n.equals(new Node("root", List.of(new Node("kid", List.of(), Map.of())), Map.of("l", List.of(Level.LOW), "k", Level.HIGH))));
    Group g = new Group("outer", new Shape("a"), new Group("inner", new Shape("b") {
      @Override String details() { return "!" + name.hashCode(); }
    }), new Group("empty"));
    System.out.println(g + " " + String.valueOf((Object) g.all.get(0)) + " " + Optional.of(g.all.get(2)) + " " + Map.of(1, g.all.get(0)) + " " + Arrays.asList(g.all.get(2), null, new StringBuilder("sb")));
    n.kids().add(n);
    try {
      n.toString();
    } catch (StackOverflowError e) {
      System.out.println("record in itself");
    }
    g.all.add(g);
    try {
      g.hashCode();
      System.out.println(g.toString().length());
    } catch (StackOverflowError e) {
      System.out.println("group in itself");
    }
  }
}
