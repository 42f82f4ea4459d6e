package exceptions;

/** Recursion without end in methods of different frames: caught, counted plausible, repeated, finally blocks run. */
public class StackOverflowDepths {
  static int depth;
  static int finals;

  static void plain() {
    depth++;
    plain();
  }

  static long wide(long a, double b, Object c, int d, long e, float f, String g) {
    depth++;
    return wide(e, a, g, d + 1, (long) b, d, "x") + d;
  }

  static void withFinally() {
    depth++;
    try {
      withFinally();
    } finally {
      finals++;
    }
  }

  interface Rec {
    Object go(Rec r);
  }

  static class Node {
    Node next;

    @Override
    public int hashCode() {
      depth++;
      return next.hashCode() + 1;
    }

    @Override
    public String toString() {
      depth++;
      return "n" + next;
    }
  }

  static void attempt(String name, Runnable r) {
    for (int i = 0; i < 2; i++) {
      depth = 0;
      finals = 0;
      try {
        r.run();
        System.out.println(name + " ended");
      } catch (StackOverflowError e) {
        System.out.println(name + " " + (depth > 300) + " " + e.getMessage() + " " + (e.getStackTrace().length == 1024) + " " + (finals == 0 || Math.abs(finals - depth) < 300));
      }
    }
  }

  static synchronized void locked() {
    depth++;
    locked();
  }

  public static void main(String[] args) {
    attempt("plain", StackOverflowDepths::plain);
    attempt("wide", () -> wide(1, 2, null, 3, 4, 5, null));
    attempt("finally", StackOverflowDepths::withFinally);
    attempt("synchronized", StackOverflowDepths::locked);
    System.out.println(Thread.holdsLock(StackOverflowDepths.class));
    Rec rec = r -> {
      depth++;
      return r.go(r);
    };
    attempt("lambda", () -> rec.go(rec));
    Node n = new Node();
    n.next = n;
    attempt("hashCode", n::hashCode);
    attempt("toString", n::toString);
  }
}
