package language;

/** Monitors in the language: nested, the expression evaluated once, released on every way out, reassigned variable, class objects. */
public class SynchronizedBlocks {
  static int evaluated;
  static Object lock = new Object();

  static Object lock() {
    evaluated++;
    return lock;
  }

  static boolean held(Object o) {
    return Thread.holdsLock(o);
  }

  static int out(int how) {
    Object mine = lock;
    for (int i = 0; i < 3; i++) {
      synchronized (lock()) {
        lock = new Object();
        try {
          if (how == 0) return held(mine) ? 1 : 0;
          if (how == 1) break;
          if (how == 2) continue;
          if (how == 3) throw new IllegalStateException();
        } finally {
          if (!held(mine) && i == 0) System.out.print("lost ");
        }
      }
    }
    return held(mine) ? -1 : 2;
  }

  static synchronized boolean stat() {
    return held(SynchronizedBlocks.class);
  }

  synchronized boolean inst() {
    return held(this) && !held(SynchronizedBlocks.class);
  }

  public static void main(String[] args) {
    for (int how = 0; how < 4; how++) {
      Object before = lock;
      try {
        System.out.print(out(how) + " ");
      } catch (IllegalStateException e) {
        System.out.print("thrown ");
      }
      System.out.println(held(before) + " " + evaluated);
    }
    System.out.println(stat() + " " + new SynchronizedBlocks().inst() + " " + held(SynchronizedBlocks.class));
    Object a = "a lock", b = new int[0];
    synchronized (a) {
      synchronized (b) {
        synchronized (a) {
          System.out.print(held(a) + "" + held(b));
        }
        System.out.print(held(a) + "" + held(b));
      }
      System.out.print(held(a) + "" + held(b));
    }
    System.out.println(held(a) + "" + held(b));
    try {
      synchronized (args.length == 0 ? null : a) {
        System.out.println("not here");
      }
    } catch (NullPointerException e) {
      System.out.println("null");
    }
    Runnable r = () -> {
      synchronized (SynchronizedBlocks.class) {
        System.out.println(held(SynchronizedBlocks.class));
      }
    };
    r.run();
  }
}
