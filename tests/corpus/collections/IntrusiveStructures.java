package collections;

/** Linked structures by hand under collection: a doubly linked ring, a skip list, a binary heap on an array list, a queue of two stacks. */
public class IntrusiveStructures {
  static class Ring {
    int v;
    Ring prev = this, next = this;

    Ring(int v) { this.v = v; }

    Ring add(int x) {
      Ring r = new Ring(x);
      r.prev = this;
      r.next = next;
      next.prev = r;
      next = r;
      return r;
    }

    void drop() {
      prev.next = next;
      next.prev = prev;
      prev = next = this;
    }
  }

  static class Skip {
    static class N { final int v; final N[] next; N(int v, int h) { this.v = v; next = new N[h]; } }

    final N head = new N(Integer.MIN_VALUE, 8);
    final java.util.Random r = new java.util.Random(4);

    boolean add(int v) {
      N[] before = new N[8];
      N n = head;
      for (int h = 7; h >= 0; h--) {
        while (n.next[h] != null && n.next[h].v < v) n = n.next[h];
        before[h] = n;
      }
      if (n.next[0] != null && n.next[0].v == v) return false;
      N x = new N(v, 1 + Math.min(7, Integer.numberOfTrailingZeros(r.nextInt())));
      for (int h = 0; h < x.next.length; h++) {
        x.next[h] = before[h].next[h];
        before[h].next[h] = x;
      }
      return true;
    }
  }

  public static void main(String[] args) {
    Ring ring = new Ring(1), at = ring;
    for (int i = 2; i <= 41; i++) at = at.add(i);
    int alive = 41;
    for (Ring r = ring; alive > 1; alive--) {
      Ring n = r.next.next;
      r.next.next.prev.drop();
      r = n;
      ring = n;
      if (alive % 10 == 0) System.gc();
    }
    System.out.println("Josephus " + ring.v);
    Skip s = new Skip();
    int added = 0;
    for (int i = 0; i < 2000; i++) if (s.add(i * 7919 % 1009)) added++;
    int count = 0, last = -1;
    boolean sorted = true;
    for (Skip.N n = s.head.next[0]; n != null; n = n.next[0]) {
      sorted &= n.v > last;
      last = n.v;
      count++;
    }
    System.out.println(added + " " + count + " " + sorted + " " + last);
    java.util.Stack<Integer> in = new java.util.Stack<>(), out = new java.util.Stack<>();
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      in.push(i);
      if (i % 3 == 2) {
        if (out.empty()) while (!in.empty()) out.push(in.pop());
        b.append(out.pop()).append(' ');
      }
    }
    System.out.println(b + "" + in + out);
  }
}
