package dispatch;

/** A call site that sees one class for long, then another: nothing may be assumed for ever. */
public class MonomorphicThenNot {
  interface Shape {
    double area();

    default String name() {
      return getClass().getSimpleName();
    }
  }

  record Square(double a) implements Shape {
    @Override
    public double area() {
      return a * a;
    }
  }

  record Circle(double r) implements Shape {
    @Override
    public double area() {
      return Math.PI * r * r;
    }

    @Override
    public String name() {
      return "round";
    }
  }

  static class Late implements Shape {
    static int made;

    Late() {
      made++;
    }

    @Override
    public double area() {
      return made;
    }
  }

  static double total(Shape[] s) {
    double t = 0;
    for (Shape x : s) t += x.area();
    return t;
  }

  public static void main(String[] args) {
    Shape[] s = new Shape[1000];
    for (int i = 0; i < s.length; i++) s[i] = new Square(i / 10.0);
    System.out.println(total(s) + " " + s[5].name());
    s[999] = new Circle(2);
    System.out.println(total(s) + " " + s[999].name());
    for (int i = 0; i < 100; i++) s[i * 7] = new Late();
    System.out.println(total(s) + " " + s[7].name());
    s[0] = () -> -1;
    System.out.println(total(s) + " " + s[0].name().startsWith("MonomorphicThenNot$$Lambda"));
    s[1] = new Shape() {
      @Override
      public double area() {
        return s.length;
      }
    };
    System.out.println(total(s) + " [" + s[1].name() + "]");
    s[2] = null;
    try {
      total(s);
    } catch (NullPointerException e) {
      System.out.println("null");
    }
  }
}
