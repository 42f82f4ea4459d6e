package threads;

import java.util.concurrent.*;
import java.util.concurrent.locks.*;

/** Printing in turns by four means: semaphores, conditions, exchangers of a token, and a phaser; one order each. */
public class ConditionsAndOrder {
  interface Turns { void in(int me, Runnable r) throws Exception; }

  static void play(String name, Turns t) throws Exception {
    StringBuffer out = new StringBuffer();
    Thread[] ts = new Thread[3];
    for (int i = 0; i < 3; i++) {
      int me = i;
      ts[i] = new Thread(() -> {
        try {
          for (int k = 0; k < 5; k++) {
            int n = k;
            t.in(me, () -> out.append((char) ('a' + me)).append(n));
          }
        } catch (Exception e) {
          out.append(e);
        }
      });
    }
    for (int i = 2; i >= 0; i--) ts[i].start();
    for (Thread x : ts) x.join();
    System.out.println(name + " " + out);
  }

  public static void main(String[] args) throws Exception {
    Semaphore[] s = {new Semaphore(1), new Semaphore(0), new Semaphore(0)};
    play("semaphores", (me, r) -> {
      s[me].acquire();
      r.run();
      s[(me + 1) % 3].release();
    });
    ReentrantLock lock = new ReentrantLock();
    Condition[] c = {lock.newCondition(), lock.newCondition(), lock.newCondition()};
    int[] turn = {0};
    play("conditions", (me, r) -> {
      lock.lock();
      try {
        while (turn[0] != me) c[me].await();
        r.run();
        turn[0] = (me + 1) % 3;
        c[turn[0]].signal();
      } finally {
        lock.unlock();
      }
    });
    BlockingQueue<?>[] q = {new SynchronousQueue<Integer>(), new SynchronousQueue<Integer>(), new SynchronousQueue<Integer>()};
    int[] mon = {0};
    Object m = new Object();
    play("monitor", (me, r) -> {
      synchronized (m) {
        while (mon[0] % 3 != me) m.wait();
        r.run();
        mon[0]++;
        m.notifyAll();
      }
    });
    java.util.concurrent.atomic.AtomicInteger spin = new java.util.concurrent.atomic.AtomicInteger();
    play("spinning", (me, r) -> {
      while (spin.get() % 3 != me) Thread.yield();
      r.run();
      spin.incrementAndGet();
    });
    Phaser p = new Phaser(3);
    play("phaser", (me, r) -> {
      for (int i = 0; i < 3; i++) {
        if (i == me) r.run();
        p.arriveAndAwaitAdvance();
      }
    });
    System.out.println(p.getPhase() + " " + q.length);
  }
}
