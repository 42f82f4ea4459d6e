package language;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Records, sealed types and patterns. */
public class Records {
  sealed interface Shape permits Circle, Square, Group {}

  record Circle(double radius) implements Shape {
    Circle {
      if (radius < 0) {
        throw new IllegalArgumentException("negative: " + radius);
      }
    }
  }

  record Square(float side, String label) implements Shape {
    Square(float side) {
      this(side, "unnamed");
    }

    static int made;
  }

  record Group(List<Shape> shapes, int[] data) implements Shape {}

  record Everything(byte b, short s, char c, int i, long l, float f, double d, boolean z, Object o) {}

  record Empty() {}

  record Pair<A, B>(A first, B second) {
    <C> Pair<A, C> with(C other) {
      return new Pair<>(first, other);
    }
  }

  static double area(Shape shape) {
    if (shape instanceof Circle c && c.radius() > 0) {
      return Math.PI * c.radius() * c.radius();
    } else if (shape instanceof Square s) {
      return s.side() * s.side();
    } else if (shape instanceof Group g) {
      return g.shapes().stream().mapToDouble(Records::area).sum();
    }
    return 0;
  }

  public static void main(String[] args) {
    Shape circle = new Circle(2);
    Shape square = new Square(3);
    System.out.println(circle + " " + square + " " + area(new Group(List.of(circle, square), null)));
    System.out.println(circle.equals(new Circle(2.0)) + " " + circle.equals(square) + " " + new Circle(Double.NaN).equals(new Circle(Double.NaN)) + " " + new Circle(0.0).equals(new Circle(-0.0)));
    Everything e = new Everything((byte) 1, (short) 2, 'c', 4, 5L, 6f, 7d, true, null);
    System.out.println(e + " " + e.hashCode() + " " + e.equals(new Everything((byte) 1, (short) 2, 'c', 4, 5L, 6f, 7d, true, null)));
    System.out.println(new Empty() + " " + new Empty().hashCode() + " " + new Empty().equals(new Empty()));
    Pair<String, Integer> pair = new Pair<>("a", 1);
    System.out.println(pair.with(List.of()) + " " + pair.hashCode());
    Map<Pair<Integer, Integer>, String> map = new TreeMap<>((x, y) -> x.first() - y.first());
    map.put(new Pair<>(2, 1), "two");
    map.put(new Pair<>(1, 2), "one");
    System.out.println(map);
    try {
      new Circle(-1);
    } catch (IllegalArgumentException x) {
      System.out.println(x.getMessage());
    }
    Object o = "text";
    if (!(o instanceof String s)) {
      throw new AssertionError();
    }
    System.out.println(s.length());
  }
}
