package language;

import java.util.*;

/** Pattern variables through negation, loops, short circuits, conditionals, generics, arrays and boxing; scoping beside fields of the same name. */
public class PatternsAndFlow {
  static String s = "field";

  static String negated(Object o) {
    if (!(o instanceof String s)) {
      return "no string, " + s;
    }
    return s + s.length();
  }

  static int loops(List<?> l) {
    int n = 0;
    for (Object o : l) {
      while (!(o instanceof Integer i && i > 100)) {
        if (o instanceof Integer j) o = j * 3 + 1;
        else if (o instanceof CharSequence c && c.length() > 0) o = c.subSequence(1, c.length()).length();
        else break;
        n++;
      }
      if (!(o instanceof Integer i)) continue;
      n += i;
    }
    return n;
  }

  static String arrays(Object o) {
    return o instanceof int[] a && a.length > 0 ? "ints " + a[0] : o instanceof Object[] a ? "objects " + a.length + (a.length > 0 && a[0] instanceof String s && !s.isBlank() ? s : s) : o instanceof List<?> l && !l.isEmpty() && l.get(0) instanceof Map<?, ?> m && m.get("k") instanceof Character c ? "deep " + (char) (c + 1) : "other";
  }

  static <T extends Comparable<T>> boolean generic(T t, Object o) {
    return o instanceof Number n && t instanceof Integer i ? i.compareTo(n.intValue()) < 0 : o instanceof String x && t instanceof String y && x.compareTo(y) > 0;
  }

  sealed interface Shape permits Circle, Box {}

  record Circle(double r) implements Shape {}

  record Box(double w, double h) implements Shape {}

  static double area(Shape shape) {
    if (shape instanceof Circle c) return 3 * c.r() * c.r();
    return shape instanceof Box b && b.w() > 0 ? b.w() * b.h() : -1;
  }

  public static void main(String[] args) {
    System.out.println(negated("abc") + " " + negated(5) + " " + negated(null));
    System.out.println(loops(List.of(1, "hello world", 7L, 200, "", 'c')));
    for (Object o : new Object[] {new int[] {4}, new int[0], new Object[] {"x"}, new String[] {" "}, new Integer[0], List.of(Map.of("k", 'y')), List.of(Map.of()), List.of(), null}) System.out.print(arrays(o) + "; ");
    System.out.println();
    System.out.println(generic(3, 5) + " " + generic("a", "b") + " " + generic("a", 5) + " " + generic(3L, 4L));
    Object o = 7;
    boolean b = o instanceof Integer i && i++ == 7 & i == 8;
    System.out.println(b + " " + o);
    if (o instanceof Integer i || s.isEmpty()) System.out.println("either");
    int total = 0;
    for (Iterator<?> it = List.of(1, "two", 3.0).iterator(); it.hasNext() && it.next() instanceof Integer n; total += n) {}
    do {
      o = o instanceof Integer i && i < 20 ? i + 5 : "done";
    } while (!(o instanceof String end));
    System.out.println(total + " " + end + " " + s + " " + area(new Circle(2)) + area(new Box(2, 3)) + area(null));
  }
}
