package exceptions;

/** A stack overflow at many depths, in many shapes, caught and survived. */
public class StackOverflow {
  static int depth;

  static int plain(int n) {
    depth++;
    return plain(n + 1) + 1;
  }

  static double wide(double a, double b, long c, Object d) {
    depth++;
    return wide(a + 1, b * a, c + depth, new int[] {1}) + a + b + c;
  }

  static void locked(Object lock) {
    synchronized (lock) {
      depth++;
      locked(lock);
    }
  }

  static String text(int n) {
    depth++;
    return "x" + text(n + 1) + String.format("%d", n);
  }

  static void withFinally(int[] count) {
    depth++;
    try {
      withFinally(count);
    } finally {
      count[0]++;
    }
  }

  interface Shape {
    int run(int n);
  }

  static class Recursive {
    final Recursive child = new Recursive();
  }

  static void attempt(String name, Runnable r) {
    depth = 0;
    try {
      r.run();
      System.out.println(name + " did not overflow");
    } catch (StackOverflowError e) {
      System.out.println(name + " " + (depth > 500 || name.equals("constructor")) + " " + e.getMessage());
    }
  }

  public static void main(String[] args) throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      attempt("plain", () -> plain(0));
      attempt("wide", () -> wide(1, 2, 3, null));
      attempt("locked", () -> locked(new Object()));
      attempt("text", () -> text(0));
      attempt("constructor", () -> new Recursive());
      int[] count = new int[1];
      attempt("finally", () -> withFinally(count));
      System.out.println(count[0] > 100);
    }
    Thread t = new Thread(() -> attempt("plain", () -> plain(0)));
    t.start();
    t.join();
    Thread u = new Thread(() -> plain(0), "dies");
    u.setUncaughtExceptionHandler((thread, e) -> System.out.println(thread.getName() + " " + e));
    u.start();
    u.join();
  }
}
