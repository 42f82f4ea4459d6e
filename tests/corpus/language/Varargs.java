package language;

import java.util.Arrays;

/** Varargs and overload choice: empty, null, arrays, boxing, widening; evaluation order of arguments. */
public class Varargs {
  static String f(Object o) { return "Object"; }
  static String f(long l) { return "long"; }
  static String f(double d) { return "double"; }
  static String f(Integer i) { return "Integer"; }
  static String f(int... i) { return "int..." + i.length; }
  static String f(Object... o) { return "Object..." + (o == null ? "null" : o.length + ""); }
  static String g(String s, Object... o) { return s + Arrays.toString(o); }
  static String g(char... c) { return "chars" + c.length; }
  static String h(byte b) { return "byte"; }
  static String h(int i) { return "int"; }
  static String h(float f) { return "float"; }
  static String k(Comparable<?> c) { return "Comparable"; }
  static String k(Number n) { return "Number"; }
  static <T> String m(T... t) { return t.getClass().getSimpleName() + t.length; }
  static int order;

  static int o(int v) {
    System.out.print(v + "@" + order++ + " ");
    return v;
  }

  static int three(int a, int b, int... c) {
    return a * 100 + b * 10 + c[0] + c[1];
  }

  static Varargs self(int v) {
    o(v);
    return null;
  }

  static int st(int v) {
    return v;
  }

  Varargs(int... v) {
    System.out.print("new" + v.length + " ");
  }

  public static void main(String[] args) {
    byte b = 1;
    short s = 2;
    char c = 'c';
    System.out.println(f(b) + f(s) + f(c) + f(1) + f(1L) + f(1f) + f((Integer) 1) + f("s") + f("a", 1) + f((Object[]) null) + f(new int[3]) + f(new Object[4]) + f(new String[5]) + f((Object) new Object[6]));
    System.out.println(g("x") + g("x", 1, null) + g("x", (Object) null) + g("x", new Object[] {1}) + g("x", new int[0].length) + g('a') + g('a', 'b'));
    System.out.println(h(b) + h(s) + h(c) + h(5) + h(5L) + k("s") + k((Number) 3) + m(1, 2) + m("a") + m() + m(1, "a") + m((Object) new int[1]));
    System.out.println(three(o(1), o(2), o(3), o(4)));
    int[] a = new int[4];
    int i = 0;
    a[i] = i = 2;
    a[o(1)] = o(2) + o(3) * o(4) - (o(5) & o(6));
    System.out.println(Arrays.toString(a) + i);
    i = i++ + i++ * --i;
    int j = (i = 3) * i + (i += i++ + ++i);
    System.out.println(i + " " + j);
    System.out.println(self(7).st(o(8)));
    try {
      int[] none = null;
      none[o(9)] = o(10) / (args.length);
    } catch (ArithmeticException | NullPointerException e) {
      System.out.println(e.getClass().getSimpleName());
    }
    try {
      a[o(11)] = o(12) / args.length;
    } catch (ArithmeticException e) {
      System.out.println(e.getMessage());
    }
    boolean t = o(1) == 1 || o(2) == 2 && o(3) == 3 | o(4) == 4;
    boolean u = o(1) == 0 & o(2) == 2 ^ (o(3) == 3 ? o(4) == 0 : o(5) == 5);
    System.out.println(t + " " + u);
    new Varargs();
    new Varargs(1, 2);
    System.out.println();
  }
}
