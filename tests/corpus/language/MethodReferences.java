package language;

/** Method references of every kind: static, bound, unbound, constructor, array constructor, super, this, varargs, inherited, generic. */
public class MethodReferences {
  interface Tri<A, B, C, R> {
    R apply(A a, B b, C c);
  }

  static class Base {
    String hi(String s) {
      return "base " + s;
    }
  }

  static class Derived extends Base {
    @Override
    String hi(String s) {
      return "derived " + s;
    }

    String both(String s) {
      java.util.function.Function<String, String> a = super::hi, b = this::hi;
      return a.andThen(b).apply(s);
    }
  }

  record Point(int x, int y) {
    Point(int x) {
      this(x, -x);
    }

    static Point sum(Point... p) {
      int x = 0, y = 0;
      for (Point q : p) {
        x += q.x;
        y += q.y;
      }
      return new Point(x, y);
    }
  }

  class Inner {
    final int v;

    Inner(int v) {
      this.v = v + salt;
    }
  }

  int salt = 1000;

  java.util.function.IntFunction<Inner> inners() {
    return Inner::new;
  }

  static <T> java.util.List<T> three(T a, T b, T c) {
    return java.util.Arrays.asList(a, b, c);
  }

  public static void main(String[] args) {
    java.util.function.Function<String, Integer> stat = Integer::parseInt;
    java.util.function.ToIntFunction<String> unboxed = Integer::valueOf;
    java.util.function.BiFunction<String, String, Boolean> unbound = String::startsWith;
    java.util.function.Predicate<String> bound = "prefix"::startsWith;
    java.util.function.BiFunction<Integer, Integer, Point> make2 = Point::new;
    java.util.function.IntFunction<Point> make1 = Point::new;
    java.util.function.IntFunction<int[][]> array = int[][]::new;
    java.util.function.BinaryOperator<Point> varargs = Point::sum;
    Tri<Point, Point, Point, Point> tri = Point::sum;
    Tri<String, String, String, java.util.List<String>> generic = MethodReferences::<String>three;
    Tri<String, Integer, Integer, String> substring = String::substring;
    java.util.function.Function<Object, Class<?>> getClass = Object::getClass;
    System.out.println(stat.apply("12") + unboxed.applyAsInt("13") + " " + unbound.apply("abc", "ab") + bound.test("pre") + " " + make2.apply(1, 2) + make1.apply(3) + array.apply(4).length + varargs.apply(new Point(1), new Point(2)) + tri.apply(new Point(1), new Point(2), new Point(3, 3)));
    System.out.println(generic.apply("a", "b", "c") + substring.apply("abcdef", 1, 3) + getClass.apply(1) + new Derived().both("x") + new MethodReferences().inners().apply(7).v);
    System.out.println(java.util.stream.Stream.of("b", "A", "c").sorted(String::compareToIgnoreCase).map(String::toUpperCase).collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString());
    java.util.function.IntBinaryOperator max = Math::max;
    java.util.function.LongUnaryOperator abs = Math::abs;
    java.util.function.DoubleSupplier constant = Double.valueOf(2.5)::doubleValue;
    java.util.function.Supplier<java.util.function.Supplier<String>> nested = () -> "deep"::trim;
    Runnable discards = new StringBuilder("x")::reverse;
    discards.run();
    System.out.println(max.applyAsInt(3, 9) + " " + abs.applyAsLong(-5) + " " + constant.getAsDouble() + nested.get().get());
  }
}
