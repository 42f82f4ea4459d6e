package language;

import java.util.*;
import java.util.function.*;

/** Interfaces with default, static and private methods, constants computed late, generic defaults, nested types, functional ones with Object's methods. */
public class InterfaceMembers {
  static StringBuilder log = new StringBuilder();

  static int note(String s, int v) {
    log.append(s).append(' ');
    return v;
  }

  interface Shape {
    int SIDES = note("Shape", 0);

    double area();

    default String describe() {
      return prefix() + helper("area", area());
    }

    private String helper(String what, double v) {
      return String.format(Locale.ROOT, "%s %.2f", what, v) + tag();
    }

    private static String tag() {
      return "#" + Shape.class.getSimpleName();
    }

    static Shape unit() {
      class Unit implements Shape {
        @Override
        public double area() {
          return 1;
        }
      }
      return new Unit();
    }

    default String prefix() {
      return "shape ";
    }

    record Square(double a) implements Shape {
      @Override
      public double area() {
        return a * a;
      }

      @Override
      public String prefix() {
        return Shape.super.prefix().toUpperCase(Locale.ROOT);
      }
    }

    enum Size { SMALL, BIG }
  }

  interface Constants {
    String COMPILED = "compile time";
    int LATE = note("Constants", 42);
    int[] ARRAY = {note("array", 1), 2};
  }

  interface A {
    default String who() {
      return "A";
    }
  }

  interface B {
    default String who() {
      return "B";
    }
  }

  interface C extends A, B {
    @Override
    default String who() {
      return A.super.who() + B.super.who() + "C";
    }
  }

  static class D implements C, A {}

  static class Base {
    public String who() {
      return "class wins";
    }
  }

  static class E extends Base implements A {}

  @FunctionalInterface
  interface Comparing<T> {
    int compare(T a, T b);

    @Override
    boolean equals(Object o);

    @Override
    String toString();

    default Comparing<T> reversed() {
      return (a, b) -> compare(b, a);
    }

    default <U> Comparing<U> on(Function<? super U, ? extends T> f) {
      return (a, b) -> compare(f.apply(a), f.apply(b));
    }
  }

  interface WithState {
    Map<Object, Integer> COUNTS = new IdentityHashMap<>();

    default int next() {
      return COUNTS.merge(this, 1, Integer::sum);
    }
  }

  static class S implements WithState {}

  public static void main(String[] args) {
    System.out.println(Shape.unit().describe() + " " + new Shape.Square(1.5).describe() + " " + Shape.Size.BIG + " log " + log);
    System.out.println(Shape.SIDES + " " + Constants.COMPILED + " " + log);
    System.out.println(Constants.LATE + " " + Constants.ARRAY[1] + " " + log);
    System.out.println(new D().who() + " " + new E().who() + " " + ((A) new E()).who() + " " + ((B) new D()).who());
    Comparing<String> byLength = (a, b) -> Integer.compare(a.length(), b.length());
    System.out.println(byLength.compare("aa", "b") + " " + byLength.reversed().compare("aa", "b") + " " + byLength.on((Integer i) -> "x".repeat(i)).reversed().compare(3, 5) + " " + byLength.equals(byLength));
    S s = new S(), t = new S();
    System.out.println(s.next() + s.next() + t.next() + s.next());
    A a = new A() {
      @Override
      public String who() {
        return "anonymous over " + A.super.who();
      }
    };
    System.out.println(a.who() + " " + ((Supplier<String>) a::who).get());
  }
}
