package algorithms;

import java.util.*;

/** A red-black-like treap and a trie with generics, beside TreeMap as a model. */
public class Trees {
  static class Treap<K extends Comparable<K>, V> {
    private class Node {
      final K k;
      V v;
      final int p = random.nextInt();
      Node l, r;
      int size = 1;

      Node(K k, V v) {
        this.k = k;
        this.v = v;
      }

      Node fix() {
        size = 1 + size(l) + size(r);
        return this;
      }
    }

    private final Random random = new Random(5);
    private Node root;

    private int size(Node n) {
      return n == null ? 0 : n.size;
    }

    private Node put(Node n, K k, V v) {
      if (n == null) return new Node(k, v);
      int c = k.compareTo(n.k);
      if (c == 0) n.v = v;
      else if (c < 0) {
        n.l = put(n.l, k, v);
        if (n.l.p > n.p) { Node l = n.l; n.l = l.r; l.r = n.fix(); return l.fix(); }
      } else {
        n.r = put(n.r, k, v);
        if (n.r.p > n.p) { Node r = n.r; n.r = r.l; r.l = n.fix(); return r.fix(); }
      }
      return n.fix();
    }

    private Node merge(Node a, Node b) {
      if (a == null || b == null) return a == null ? b : a;
      if (a.p > b.p) { a.r = merge(a.r, b); return a.fix(); }
      b.l = merge(a, b.l);
      return b.fix();
    }

    private Node remove(Node n, K k) {
      if (n == null) return null;
      int c = k.compareTo(n.k);
      if (c == 0) return merge(n.l, n.r);
      if (c < 0) n.l = remove(n.l, k);
      else n.r = remove(n.r, k);
      return n.fix();
    }

    K at(int i) {
      Node n = root;
      while (true) {
        int s = size(n.l);
        if (i == s) return n.k;
        if (i < s) n = n.l;
        else { i -= s + 1; n = n.r; }
      }
    }
  }

  public static void main(String[] args) {
    Treap<String, Integer> t = new Treap<>();
    TreeMap<String, Integer> m = new TreeMap<>();
    Random r = new Random(1);
    for (int i = 0; i < 2000; i++) {
      String k = "k" + r.nextInt(300);
      if (r.nextInt(3) > 0) { t.root = t.put(t.root, k, i); m.put(k, i); }
      else { t.root = t.remove(t.root, k); m.remove(k); }
    }
    int same = 0, i = 0;
    for (String k : m.keySet()) if (t.at(i++).equals(k)) same++;
    System.out.println(t.size(t.root) + " " + m.size() + " " + same + " " + t.at(0) + " " + t.at(50));
    class Trie {
      final Map<Character, Trie> kids = new TreeMap<>();
      boolean end;

      void add(String s) {
        if (s.isEmpty()) end = true;
        else kids.computeIfAbsent(s.charAt(0), c -> new Trie()).add(s.substring(1));
      }

      List<String> all(String prefix) {
        List<String> out = new ArrayList<>();
        if (end) out.add(prefix);
        kids.forEach((c, k) -> out.addAll(k.all(prefix + c)));
        return out;
      }
    }
    Trie trie = new Trie();
    for (String s : "tea ten to inn in i a teapot".split(" ")) trie.add(s);
    System.out.println(trie.all("") + " " + trie.kids.get('t').kids.get('e').all("te"));
  }
}
