package threads;

/** wait with timeouts, spurious-proof loops, notify of one and of all, waits nested in two monitors, interrupts before and during. */
public class WaitTimeouts {
  static int state;

  static boolean await(Object lock, int wanted, long ms) throws InterruptedException {
    long end = System.nanoTime() + ms * 1_000_000;
    synchronized (lock) {
      while (state != wanted) {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) return false;
        lock.wait(left);
      }
      return true;
    }
  }

  public static void main(String[] args) throws Exception {
    Object a = new Object(), b = new Object();
    System.out.println(await(a, 1, 3) + " " + await(a, 0, 3));
    Thread t = new Thread(() -> {
      synchronized (a) {
        state = 1;
        a.notifyAll();
      }
    });
    t.start();
    System.out.println(await(a, 1, 10000));
    t.join();
    int[] woken = {0};
    Thread[] ts = new Thread[5];
    for (int i = 0; i < 5; i++) {
      (ts[i] = new Thread(() -> {
        synchronized (b) {
          try {
            woken[0]--;
            b.wait();
            woken[0] += 10;
          } catch (InterruptedException e) {
            woken[0] += 100;
          }
        }
      })).start();
    }
    for (Thread x : ts) while (x.getState() != Thread.State.WAITING) Thread.yield();
    synchronized (b) {
      b.notify();
      b.notify();
    }
    while (java.util.Arrays.stream(ts).filter(Thread::isAlive).count() > 3) Thread.yield();
    synchronized (b) {
      System.out.print(woken[0] + " ");
    }
    for (Thread x : ts) if (x.isAlive()) {
      x.interrupt();
      x.join();
      break;
    }
    synchronized (b) {
      System.out.print(woken[0] + " ");
      b.notifyAll();
    }
    for (Thread x : ts) x.join();
    System.out.println(woken[0]);
    Thread inner = new Thread(() -> {
      synchronized (a) {
        synchronized (b) {
          try {
            b.wait(5);
          } catch (InterruptedException e) {
            woken[0] = -1;
          }
        }
      }
    });
    inner.start();
    inner.join();
    Thread.currentThread().interrupt();
    synchronized (a) {
      try {
        a.wait(1000);
        System.out.println("not here");
      } catch (InterruptedException e) {
        System.out.println("interrupted before waiting " + Thread.holdsLock(a) + Thread.interrupted());
      }
    }
  }
}
