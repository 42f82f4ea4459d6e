package algorithms;

import java.util.*;

/** Huffman coding of a text: queue of trees, code table, bits packed and unpacked again. */
public class HuffmanCode {
  sealed interface Tree extends Comparable<Tree> permits Leaf, Fork {
    int weight();

    int first();

    @Override
    default int compareTo(Tree o) {
      return weight() != o.weight() ? Integer.compare(weight(), o.weight()) : Integer.compare(first(), o.first());
    }
  }

  record Leaf(char c, int weight) implements Tree {
    @Override
    public int first() {
      return c;
    }
  }

  record Fork(Tree l, Tree r, int weight, int first) implements Tree {
    Fork(Tree l, Tree r) {
      this(l, r, l.weight() + r.weight(), Math.min(l.first(), r.first()));
    }
  }

  static void codes(Tree t, String prefix, Map<Character, String> out) {
    if (t instanceof Leaf l) out.put(l.c(), prefix.isEmpty() ? "0" : prefix);
    else if (t instanceof Fork f) {
      codes(f.l(), prefix + '0', out);
      codes(f.r(), prefix + '1', out);
    }
  }

  public static void main(String[] args) {
    for (String text : new String[] {"abracadabra", "mississippi river", "aaaa", "the quick brown fox jumps over the lazy dog"}) {
      Map<Character, Integer> counts = new TreeMap<>();
      for (char c : text.toCharArray()) counts.merge(c, 1, Integer::sum);
      PriorityQueue<Tree> q = new PriorityQueue<>();
      counts.forEach((c, n) -> q.add(new Leaf(c, n)));
      while (q.size() > 1) q.add(new Fork(q.poll(), q.poll()));
      Tree root = q.poll();
      Map<Character, String> codes = new TreeMap<>();
      codes(root, "", codes);
      BitSet bits = new BitSet();
      int n = 0;
      for (char c : text.toCharArray()) for (char b : codes.get(c).toCharArray()) bits.set(n++, b == '1');
      StringBuilder back = new StringBuilder();
      for (int i = 0; i < n; ) {
        Tree t = root;
        if (t instanceof Leaf) i++;
        while (t instanceof Fork f) t = bits.get(i++) ? f.r() : f.l();
        back.append(((Leaf) t).c());
      }
      System.out.println(codes + " " + n + " " + back.toString().equals(text) + " " + bits.cardinality() + " " + root.weight());
    }
  }
}
