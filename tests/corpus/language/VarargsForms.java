package language;

/** Varargs: empty, null, arrays passed through, primitives, boxing into Object..., overridden, constructors, interface and lambda forms. */
public class VarargsForms {
  static String all(Object... o) {
    return o == null ? "null array" : o.length + java.util.Arrays.deepToString(o);
  }

  static int sum(int first, int... rest) {
    for (int r : rest) first += r;
    rest = new int[] {first};
    return rest[0];
  }

  static String wide(String s, long... v) {
    return s + java.util.Arrays.toString(v);
  }

  interface Joiner {
    String join(String... s);

    default String twice(String... s) {
      return join(s) + join(join(s), join());
    }
  }

  static class Base {
    String f(int... x) {
      return "base" + x.length;
    }

    Base(String... s) {
      System.out.print(s.length + " ");
    }
  }

  static class Derived extends Base {
    @Override
    String f(int... x) {
      return "derived" + super.f(x) + super.f(1, 2, 3);
    }
  }

  static String modify(char... c) {
    if (c.length > 0) c[0] = '!';
    return new String(c);
  }

  public static void main(String... args) {
    System.out.println(all() + all((Object) null) + all((Object[]) null) + all(1, "a", null) + all(new int[] {1, 2}) + all(new String[] {"x", "y"}) + all((Object) new String[] {"x", "y"}) + all(new Object[0]) + all(new int[] {1}, 2) + all((Object) new Object[] {}));
    System.out.println(sum(1) + " " + sum(1, 2) + " " + sum(1, 2, 3) + " " + sum(1, new int[] {4, 5}) + " " + wide("w") + wide("w", 1, 'c', (byte) 3) + wide("n", (long[]) new long[2]));
    Joiner j = s -> "[" + String.join("+", s) + "]";
    System.out.println(j.join() + j.join("a") + j.join("a", "b") + j.twice("c", "d"));
    System.out.println(new Base("a", "b").f() + " " + new Derived().f(9) + " " + new Base(new String[3]).f(new int[2]));
  }
}
