package bytecode;

/** ifnull and ifnonnull in conditions, loops and chains; == on references of unrelated static types. */
public class NullBranches {
  record Node(String name, Node next) {}

  static String describe(Node n) {
    return n == null ? "none" : n.next() == null ? "last " + n.name() : n.next().next() != null ? n.name() + ">" + describe(n.next().next()) : n.name() + ".";
  }

  static int length(Node n) {
    int k = 0;
    for (; n != null; n = n.next()) k++;
    return k;
  }

  static boolean all(Object a, Object b, Object c) {
    return a != null && b != null && c != null || a == null && b == null && c == null;
  }

  public static void main(String[] args) {
    Node list = null;
    for (int i = 0; i < 6; i++) {
      System.out.print(describe(list) + "/" + length(list) + " ");
      list = new Node("n" + i, list);
    }
    System.out.println();
    Object[] v = {null, "x", 1};
    for (Object a : v) for (Object b : v) for (Object c : v) System.out.print(all(a, b, c) ? 1 : 0);
    System.out.println();
    Object o = v;
    Object[] same = v;
    Comparable<?> s = "x";
    Runnable r = null;
    CharSequence q = "x";
    System.out.println((o == same) + " " + (s == q) + " " + (r == null) + " " + (o == r) + " " + (v[1] == s) + " " + (v[0] == r) + " " + (null == o) + " " + !(r != null));
    Object[] holes = new Object[4];
    holes[2] = holes;
    int i = 0;
    while (holes[i] == null) i++;
    System.out.println(i + " " + (holes[i] == holes) + " " + (((Object[]) holes[i])[2] == holes));
    String t = null;
    System.out.println(t + null + (t == null) + java.util.Objects.requireNonNullElse(t, "else") + "null".equals(t + ""));
  }
}
