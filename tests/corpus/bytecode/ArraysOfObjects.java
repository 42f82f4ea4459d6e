package bytecode;

/** aaload and aastore through covariant types: identity kept, cleared, swapped, passed as Object, nested in loops with collections. */
public class ArraysOfObjects {
  static class N {
    N[] kids = new N[2];
    final int id;

    N(int id) { this.id = id; }

    int sum() {
      int s = id;
      for (N k : kids) if (k != null) s += k.sum();
      return s;
    }
  }

  static N build(int depth, int[] counter) {
    N n = new N(counter[0]++);
    if (depth > 0) for (int i = 0; i < 2; i++) n.kids[i] = build(depth - 1, counter);
    return n;
  }

  public static void main(String[] args) {
    N root = build(9, new int[1]);
    System.out.println(root.sum());
    for (int round = 0; round < 5; round++) {
      for (N n = root; n.kids[0] != null; ) {
        N t = n.kids[0];
        n.kids[0] = n.kids[1];
        n.kids[1] = t;
        n = n.kids[round % 2];
      }
      System.gc();
    }
    System.out.println(root.sum());
    root.kids[1] = null;
    Object[] o = root.kids;
    System.out.println(root.sum() + " " + (o[0] == root.kids[0]) + " " + (o instanceof N[]) + " " + o.length);
    try {
      o[1] = "not a node";
    } catch (ArrayStoreException e) {
      System.out.println(e.getMessage() + " " + o[1]);
    }
    Object[][] table = new Object[3][];
    table[0] = new String[] {"s"};
    table[1] = new Integer[] {1};
    table[2] = table;
    System.out.println(table[2][0] == table[0] ? table[0][0] + "" + table[1][0] : "wrong");
    String[] words = {"d", "a", "c", "b"};
    for (int i = 0; i < words.length; i++) for (int j = i + 1; j < words.length; j++) if (words[i].compareTo(words[j]) > 0) { String t = words[i]; words[i] = words[j]; words[j] = t; }
    System.out.println(String.join("", words));
  }
}
