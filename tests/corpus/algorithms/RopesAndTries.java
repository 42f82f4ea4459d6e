package algorithms;

import java.util.*;

/** A rope with balanced concatenation and a ternary trie against plain strings and TreeMap under random operations. */
public class RopesAndTries {
  sealed interface Rope permits Leaf, Cat {
    int length();

    char at(int i);

    static Rope of(String s) {
      return new Leaf(s);
    }

    default Rope cat(Rope o) {
      return length() == 0 ? o : o.length() == 0 ? this : balance(new Cat(this, o));
    }

    default Rope sub(int from, int to) {
      if (this instanceof Leaf l) return new Leaf(l.s().substring(from, to));
      Cat c = (Cat) this;
      int m = c.left().length();
      if (to <= m) return c.left().sub(from, to);
      if (from >= m) return c.right().sub(from - m, to - m);
      return c.left().sub(from, m).cat(c.right().sub(0, to - m));
    }

    default int depth() {
      return this instanceof Cat c ? 1 + Math.max(c.left().depth(), c.right().depth()) : 0;
    }

    private static Rope balance(Cat c) {
      if (c.length() < 24) return new Leaf(c.toString());
      if (c.depth() < 20) return c;
      List<Rope> leaves = new ArrayList<>();
      Deque<Rope> stack = new ArrayDeque<>();
      stack.push(c);
      while (!stack.isEmpty()) {
        Rope r = stack.pop();
        if (r instanceof Cat k) {
          stack.push(k.right());
          stack.push(k.left());
        } else {
          leaves.add(r);
        }
      }
      return merge(leaves, 0, leaves.size());
    }

    private static Rope merge(List<Rope> l, int from, int to) {
      if (to - from == 1) return l.get(from);
      int m = (from + to) / 2;
      return new Cat(merge(l, from, m), merge(l, m, to));
    }
  }

  record Leaf(String s) implements Rope {
    public int length() { return s.length(); }

    public char at(int i) { return s.charAt(i); }

    @Override public String toString() { return s; }
  }

  static final class Cat implements Rope {
    private final Rope left, right;
    private final int length;

    Cat(Rope left, Rope right) {
      this.left = left;
      this.right = right;
      length = left.length() + right.length();
    }

    Rope left() { return left; }

    Rope right() { return right; }

    public int length() { return length; }

    public char at(int i) { return i < left.length() ? left.at(i) : right.at(i - left.length()); }

    @Override public String toString() { return left.toString() + right; }
  }

  static final class Trie<V> {
    private final class Node {
      final char c;
      Node lo, eq, hi;
      V v;

      Node(char c) { this.c = c; }
    }

    private Node root;

    void put(String k, V v) { root = put(root, k, 0, v); }

    private Node put(Node n, String k, int i, V v) {
      char c = k.charAt(i);
      if (n == null) n = new Node(c);
      if (c < n.c) n.lo = put(n.lo, k, i, v);
      else if (c > n.c) n.hi = put(n.hi, k, i, v);
      else if (i + 1 < k.length()) n.eq = put(n.eq, k, i + 1, v);
      else n.v = v;
      return n;
    }

    void walk(Node n, String prefix, java.util.function.BiConsumer<String, V> f) {
      if (n == null) return;
      walk(n.lo, prefix, f);
      if (n.v != null) f.accept(prefix + n.c, n.v);
      walk(n.eq, prefix + n.c, f);
      walk(n.hi, prefix, f);
    }

    void forEach(java.util.function.BiConsumer<String, V> f) { walk(root, "", f); }
  }

  public static void main(String[] args) {
    Random r = new Random(11);
    Rope rope = Rope.of("");
    StringBuilder plain = new StringBuilder();
    int wrong = 0, deepest = 0;
    for (int i = 0; i < 600; i++) {
      String piece = Integer.toString(r.nextInt(100000), 36);
      int at = plain.length() == 0 ? 0 : r.nextInt(plain.length());
      rope = rope.sub(0, at).cat(Rope.of(piece)).cat(rope.sub(at, rope.length()));
      plain.insert(at, piece);
      if (i % 7 == 0) {
        int from = r.nextInt(plain.length()), to = Math.min(plain.length(), from + r.nextInt(9));
        rope = rope.sub(0, from).cat(rope.sub(to, rope.length()));
        plain.delete(from, to);
      }
      if (plain.length() > 0 && rope.at(plain.length() / 2) != plain.charAt(plain.length() / 2)) wrong++;
      deepest = Math.max(deepest, rope.depth());
    }
    System.out.println(wrong + " " + rope.toString().contentEquals(plain) + " " + rope.length() + " " + plain.toString().hashCode() + " " + (deepest <= 40));
    Trie<Integer> trie = new Trie<>();
    TreeMap<String, Integer> map = new TreeMap<>();
    for (int i = 0; i < 800; i++) {
      String k = Integer.toString(r.nextInt(5000), 5);
      trie.put(k, i);
      map.put(k, i);
    }
    Iterator<Map.Entry<String, Integer>> it = map.entrySet().iterator();
    int[] bad = {0, 0};
    trie.forEach((k, v) -> {
      Map.Entry<String, Integer> e = it.next();
      bad[1]++;
      if (!e.getKey().equals(k) || !e.getValue().equals(v)) bad[0]++;
    });
    System.out.println(bad[0] + " " + bad[1] + " " + map.size() + " " + map.firstEntry() + " " + map.lastEntry());
  }
}
