package language;

/** Where the variable of a pattern instanceof is in scope: after negation and return, in loops, conditions, ternaries; shadowing a field. */
public class PatternScopes {
  static String s = "field";

  static String early(Object o) {
    if (!(o instanceof String s)) {
      return "not " + s;
    }
    return s + s.length();
  }

  static String loop(Object[] all) {
    StringBuilder r = new StringBuilder();
    int i = 0;
    while (!(all[i] instanceof Integer n)) {
      r.append(all[i++]).append(' ');
    }
    return r.append(n + 1).toString();
  }

  static String and(Object o) {
    return o instanceof String s && s.length() > 2 && !s.isBlank() ? s.substring(1) : o instanceof Integer i && i > 5 ? "" + (i - 5) : s;
  }

  static String or(Object o) {
    if (!(o instanceof CharSequence c) || c.length() == 0) return "nothing";
    return "" + c.charAt(0);
  }

  static boolean same(Object a, Object b) {
    return a == b || a instanceof Long x && b instanceof Long y && x.longValue() == y || a instanceof Number x && b instanceof String y && x.toString().equals(y);
  }

  public static void main(String[] args) {
    Object[] all = {"text", "", "  ", 7, 3, 'c', null, new StringBuilder("sb"), 10L};
    for (Object o : all) System.out.println(early(o) + " | " + and(o) + " | " + or(o) + " | " + same(o, 10L) + same(o, "7"));
    System.out.println(loop(all));
    for (Object o = all; o instanceof Object[] a && a.length > 0; o = a[0]) System.out.println(a.length);
    Object o = "x";
    if (o instanceof String s) {
      s += "changed";
      System.out.println(s + PatternScopes.s);
    }
    boolean b = (o instanceof String t) && (t.equals("x"));
    System.out.println(b + " " + (o instanceof java.util.List<?> l ? l.size() : -1));
  }
}
