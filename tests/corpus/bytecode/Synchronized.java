package bytecode;

/** Monitors: reentrant, released by exceptions, returns, breaks; synchronized methods static and not; null; illegal states. */
public class Synchronized {
  int count;

  synchronized int up(int n) {
    if (n == 0) {
      throw new IllegalStateException("held " + Thread.holdsLock(this));
    }
    count++;
    return n == 1 ? count : up(n - 1);
  }

  static synchronized boolean held() {
    return Thread.holdsLock(Synchronized.class);
  }

  static int returns(Object lock, int n) {
    synchronized (lock) {
      for (int i = 0; ; i++) {
        synchronized (lock) {
          if (i == n) {
            return i;
          }
          if (i == 3) {
            break;
          }
        }
      }
      synchronized (String.valueOf(n)) {
        return Thread.holdsLock(lock) ? 100 : 200;
      }
    }
  }

  static Object lock(Object o) {
    System.out.print("lock ");
    return o;
  }

  public static void main(String[] args) throws Exception {
    Synchronized s = new Synchronized();
    System.out.println(s.up(5) + " " + held() + " " + Thread.holdsLock(s) + Thread.holdsLock(Synchronized.class));
    try {
      s.up(0);
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage() + " " + Thread.holdsLock(s));
    }
    Object lock = new Object();
    System.out.println(returns(lock, 2) + " " + returns(lock, 9) + " " + Thread.holdsLock(lock));
    try {
      synchronized (lock(lock)) {
        synchronized (lock(null)) {
          System.out.println("not here");
        }
      }
    } catch (NullPointerException e) {
      System.out.println("null " + Thread.holdsLock(lock));
    }
    try {
      synchronized (lock) {
        try {
          throw new Error("inside");
        } finally {
          System.out.println("finally " + Thread.holdsLock(lock));
        }
      }
    } catch (Error e) {
      System.out.println(e.getMessage() + " " + Thread.holdsLock(lock));
    }
    for (Runnable r : new Runnable[] {lock::notify, lock::notifyAll, () -> { try { lock.wait(1); } catch (InterruptedException e) { } }}) {
      try {
        r.run();
      } catch (IllegalMonitorStateException e) {
        System.out.println(e.getMessage());
      }
    }
    synchronized (lock) {
      lock.notifyAll();
      lock.wait(1);
      System.out.println(Thread.holdsLock(lock) + " " + (lock.hashCode() == System.identityHashCode(lock)));
    }
    int[] total = {0};
    Thread[] threads = new Thread[3];
    for (int t = 0; t < threads.length; t++) {
      threads[t] = new Thread(() -> {
        for (int i = 0; i < 2000; i++) {
          synchronized (total) {
            total[0]++;
          }
        }
      });
      threads[t].start();
    }
    for (Thread t : threads) {
      t.join();
    }
    System.out.println(total[0]);
    synchronized (int[].class) {
      synchronized ("literal") {
        System.out.println(Thread.holdsLock("literal") + " " + Thread.holdsLock(int[].class));
      }
    }
    try {
      Thread.holdsLock((Object) null);
    } catch (NullPointerException e) {
      System.out.println("holds null");
    }
  }
}
