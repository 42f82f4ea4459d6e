package language;

/** Anonymous classes: constructor arguments, initializers, captured variables, generics by diamond, extra methods through var. */
public class AnonymousClasses {
  abstract static class Shape {
    final String name;

    Shape(String name, int... sides) {
      this.name = name + sides.length;
      System.out.println("made " + this.name + " " + area());
    }

    abstract double area();
  }

  static Shape square(double a) {
    return new Shape("square", 1, 1, 1, 1) {
      double cached = -1;

      {
        System.out.println("init " + a + " " + cached);
      }

      @Override
      double area() {
        return cached < 0 ? a * a : cached;
      }
    };
  }

  public static void main(String[] args) {
    Shape s = square(3);
    System.out.println(s.area() + " " + s.name + " " + s.getClass().getName() + " [" + s.getClass().getSimpleName() + "]");
    var extra = new Object() {
      int count;

      int next() {
        return ++count * 10;
      }
    };
    extra.count = 4;
    System.out.println(extra.next() + extra.next() + extra.count);
    java.util.Comparator<String> c = new java.util.Comparator<>() {
      int calls;

      @Override
      public int compare(String a, String b) {
        calls++;
        return b.compareTo(a);
      }

      @Override
      public String toString() {
        return calls > 0 ? "used" : "new";
      }
    };
    java.util.List<String> l = new java.util.ArrayList<>(java.util.List.of("b", "c", "a"));
    System.out.println(c);
    l.sort(c);
    System.out.println(l + " " + c);
    java.util.Map<String, Integer> m = new java.util.LinkedHashMap<>() {
      {
        put("one", 1);
        putAll(java.util.Map.of("two", 2));
      }

      @Override
      protected boolean removeEldestEntry(java.util.Map.Entry<String, Integer> e) {
        return size() > 2;
      }
    };
    m.put("three", 3);
    System.out.println(m);
  }
}
