package dispatch;

/** Abstract class, interface and generic class in one chain; each call through each static type gives the same answer. */
public class MixedHierarchies {
  interface Area { double area(); default String unit() { return "m2"; } }

  interface Scale<T> { T scale(double f); }

  abstract static class Shape<T extends Shape<T>> implements Area, Scale<T>, Comparable<Shape<?>> {
    protected String label = getClass().getSimpleName();

    @Override public int compareTo(Shape<?> o) { return Double.compare(area(), o.area()); }

    @Override public String toString() { return label + String.format("%.2f", area()) + unit(); }

    abstract T self();

    T label(String l) {
      label = l;
      return self();
    }
  }

  static class Rect extends Shape<Rect> {
    final double w, h;

    Rect(double w, double h) { this.w = w; this.h = h; }

    @Override public double area() { return w * h; }

    @Override public Rect scale(double f) { return new Rect(w * f, h * f).label(label + "*"); }

    @Override Rect self() { return this; }
  }

  static class Square extends Rect {
    Square(double a) { super(a, a); }

    @Override public Square scale(double f) { return (Square) new Square(w * f).label("[" + label + "]"); }

    @Override public String unit() { return "sq" + super.unit(); }
  }

  static final class Circle extends Shape<Circle> {
    final double r;

    Circle(double r) { this.r = r; }

    @Override public double area() { return 3 * r * r; }

    @Override public Circle scale(double f) { return new Circle(r * f); }

    @Override Circle self() { return this; }
  }

  public static void main(String[] args) {
    Shape<?>[] all = {new Rect(2, 3), new Square(2), new Circle(1.5), new Rect(1, 1) { @Override public double area() { return -super.area(); } }};
    java.util.Arrays.sort(all);
    for (Shape<?> s : all) {
      Area a = s;
      Scale<?> c = s;
      Object o = c.scale(2);
      System.out.println(s + " " + (a.area() == s.area()) + " " + o + " " + ((Area) o).unit() + " " + ((Comparable<Shape<?>>) (Comparable<?>) o).compareTo(s) + " " + s.getClass().getSuperclass().getSimpleName());
    }
    Rect r = new Square(5);
    Rect t = r.scale(0.5).label("again");
    System.out.println(t + " " + (t instanceof Square) + " " + new Square(1).scale(3).scale(2) + " " + ((Scale<Rect>) r).scale(1).w);
  }
}
