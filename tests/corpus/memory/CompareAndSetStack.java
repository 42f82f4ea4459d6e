package memory;

/** A lock-free stack and queue by compareAndSet: everything pushed is popped once. */
public class CompareAndSetStack {
  static class Node {
    final int v;
    Node next;

    Node(int v) {
      this.v = v;
    }
  }

  static final java.util.concurrent.atomic.AtomicReference<Node> TOP = new java.util.concurrent.atomic.AtomicReference<>();

  static void push(int v) {
    Node n = new Node(v);
    do {
      n.next = TOP.get();
    } while (!TOP.compareAndSet(n.next, n));
  }

  static Node pop() {
    Node n;
    do {
      n = TOP.get();
      if (n == null) return null;
    } while (!TOP.weakCompareAndSetVolatile(n, n.next));
    return n;
  }

  public static void main(String[] args) throws Exception {
    int threads = 4, each = 3000;
    int[] seen = new int[threads * each];
    java.util.concurrent.atomic.AtomicIntegerArray counts = new java.util.concurrent.atomic.AtomicIntegerArray(threads * each);
    Thread[] ts = new Thread[threads];
    for (int t = 0; t < threads; t++) {
      int me = t;
      ts[t] = new Thread(() -> {
        for (int i = 0; i < each; i++) {
          push(me * each + i);
          if (i % 3 == 0) {
            Node n = pop();
            if (n != null) counts.incrementAndGet(n.v);
          }
        }
      });
      ts[t].start();
    }
    for (Thread t : ts) t.join();
    for (Node n; (n = pop()) != null; ) counts.incrementAndGet(n.v);
    int once = 0;
    for (int i = 0; i < counts.length(); i++) if (counts.get(i) == 1) once++;
    System.out.println("popped once: " + once + " of " + seen.length + ", left " + TOP.get());
    var stamped = new java.util.concurrent.atomic.AtomicStampedReference<>("a", 0);
    int[] stamp = new int[1];
    String a = stamped.get(stamp);
    System.out.println(stamped.compareAndSet(a, "b", 0, 1) + " " + stamped.compareAndSet("b", a, 1, 2) + " " + stamped.compareAndSet(a, "c", stamp[0], 3) + " " + stamped.getReference() + stamped.getStamp());
    var marked = new java.util.concurrent.atomic.AtomicMarkableReference<>("m", false);
    System.out.println(marked.attemptMark("m", true) + " " + marked.isMarked() + " " + marked.compareAndSet("m", "n", false, false));
  }
}
