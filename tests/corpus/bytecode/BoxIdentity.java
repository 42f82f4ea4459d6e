package bytecode;

/** Identity and equality of boxes: the caches of valueOf, comparison that unboxes, mixed types, null. */
public class BoxIdentity {
  static boolean same(Object a, Object b) {
    return a == b;
  }

  public static void main(String[] args) {
    int[] values = {-129, -128, -1, 0, 127, 128, 1000};
    for (int v : values) {
      Integer a = v, b = v;
      Long l = (long) v, m = (long) v;
      Short s = (short) v, t = (short) v;
      System.out.println(v + " " + same(a, b) + same(l, m) + same(s, t) + " " + a.equals(b) + a.equals((Object) l) + l.equals((long) v) + " " + (a == v) + (l == v) + (a.intValue() == l) + " " + same(Integer.valueOf(v), a) + (a <= b && a >= b));
    }
    for (int v = 126; v < 130; v++) {
      System.out.print(same((char) v, (char) v) + " " + same((byte) v, (byte) v) + " ");
    }
    System.out.println(same(true, Boolean.TRUE) + " " + same(1.0, 1.0) + " " + same(1f, 1f) + " " + same(new String("x"), "x"));
    Integer big = 1000;
    Integer alias = big;
    big += 0;
    System.out.println(same(big, alias) + " " + big.equals(alias) + " " + (big > 999 ? alias : 0) + " " + new Object[] {true ? 1 : 2.0}[0] + " " + new Object[] {true ? (Object) 1 : 2.0}[0] + " " + (false ? 1 : 'a') + " " + (true ? null : 0));
    Integer none = null;
    try {
      int x = args.length == 0 ? none : 1;
    } catch (NullPointerException e) {
      System.out.println("unboxed null");
    }
    java.util.List<Integer> list = new java.util.ArrayList<>(java.util.List.of(5, 1, 2));
    list.remove(1);
    list.remove((Integer) 5);
    System.out.println(list + " " + new java.util.HashSet<Object>(java.util.List.of(1, 1L, '1', (short) 1, (byte) 1, 1f, 1d)).size());
  }
}
