package dispatch;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Abstract classes: template methods, calls from constructors, abstract over concrete, interfaces left to subclasses, library ones. */
public class Abstracts {
  abstract static class Shape implements Comparable<Shape> {
    final String description;

    Shape() {
      description = getClass().getSimpleName() + " of " + area() + "/" + sides();
    }

    abstract double area();

    int sides() {
      return 4;
    }

    @Override
    public int compareTo(Shape o) {
      return Double.compare(area(), o.area());
    }

    @Override
    public abstract String toString();
  }

  static class Rectangle extends Shape {
    double w = 3, h;
    final int fixed = 6;

    Rectangle(double w, double h) {
      this.w = w;
      this.h = h;
    }

    @Override
    double area() {
      return w * h + fixed - 6;
    }

    @Override
    public String toString() {
      return description + " now " + area();
    }
  }

  static class Square extends Rectangle {
    Square(double s) {
      super(s, s);
    }

    @Override
    int sides() {
      return (int) (super.sides() + w);
    }
  }

  abstract static class Handler {
    private Handler next;

    Handler then(Handler h) {
      next = h;
      return this;
    }

    final String handle(int n) {
      String s = attempt(n);
      return s != null ? s : next == null ? "nobody" : next.handle(n);
    }

    protected abstract String attempt(int n);
  }

  static Handler when(int limit, String answer) {
    return new Handler() {
      @Override
      protected String attempt(int n) {
        return n < limit ? answer : null;
      }
    };
  }

  abstract static class Partial implements Runnable, java.util.function.IntSupplier {
    int n;

    @Override
    public void run() {
      n += getAsInt();
    }
  }

  static class Whole extends Partial {
    @Override
    public int getAsInt() {
      return n + 1;
    }
  }

  public static void main(String[] args) {
    Shape[] shapes = {new Square(4), new Rectangle(2, 3), new Square(1.5)};
    java.util.Arrays.sort(shapes);
    for (Shape s : shapes) {
      System.out.println(s);
    }
    Handler chain = when(10, "small").then(when(100, "medium").then(when(1000, "large")));
    System.out.println(chain.handle(5) + chain.handle(50) + chain.handle(500) + chain.handle(5000));
    Partial p = new Whole();
    for (int i = 0; i < 4; i++) {
      ((Runnable) p).run();
    }
    System.out.println(p.n);
    List<Integer> squares = new AbstractList<>() {
      @Override
      public Integer get(int i) {
        return i * i;
      }

      @Override
      public int size() {
        return 6;
      }
    };
    System.out.println(squares + " " + squares.contains(16) + squares.indexOf(9) + squares.subList(2, 4) + squares.hashCode() + squares.equals(List.of(0, 1, 4, 9, 16, 25)));
    try {
      squares.add(5);
    } catch (UnsupportedOperationException e) {
      System.out.println("unsupported " + e.getMessage());
    }
    Map<String, Integer> one = new AbstractMap<>() {
      @Override
      public Set<Entry<String, Integer>> entrySet() {
        return Set.of(Map.entry("k", 1));
      }
    };
    System.out.println(one + " " + one.get("k") + one.containsKey("z") + one.getOrDefault("z", 9));
  }
}
