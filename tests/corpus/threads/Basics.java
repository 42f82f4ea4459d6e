package threads;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Threads: start, join, interrupt, daemon, names, groups, wait and notify, thread locals, uncaught exceptions. */
public class Basics {
  static final Object LOCK = new Object();
  static int turn;
  static volatile boolean stop;

  public static void main(String[] args) throws Exception {
    System.out.println(Thread.currentThread() + " " + Thread.currentThread().getId() + " " + Thread.currentThread().getState());
    List<String> log = Collections.synchronizedList(new ArrayList<>());
    Thread[] threads = new Thread[4];
    for (int i = 0; i < threads.length; i++) {
      int mine = i;
      threads[i] = new Thread(() -> {
        for (int round = 0; round < 50; round++) {
          synchronized (LOCK) {
            while (turn % 4 != mine) {
              try {
                LOCK.wait();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            }
            log.add(mine + "");
            turn++;
            LOCK.notifyAll();
          }
        }
      }, "worker-" + i);
      threads[i].start();
    }
    for (Thread t : threads) {
      t.join();
    }
    System.out.println(log.size() + " " + log.subList(0, 8) + " " + threads[0].getState() + " " + threads[0].isAlive());
    Thread sleeper = new Thread(() -> {
      try {
        Thread.sleep(60_000);
      } catch (InterruptedException e) {
        System.out.println("interrupted: " + e.getMessage() + " " + Thread.currentThread().isInterrupted());
      }
    });
    sleeper.start();
    while (sleeper.getState() != Thread.State.TIMED_WAITING) {
      Thread.yield();
    }
    sleeper.interrupt();
    sleeper.join();
    Thread waiter = new Thread(() -> {
      synchronized (LOCK) {
        try {
          LOCK.wait(30);
          System.out.println("timed out");
          LOCK.wait();
        } catch (InterruptedException e) {
          System.out.println("interrupted wait " + Thread.holdsLock(LOCK));
        }
      }
    });
    waiter.start();
    while (waiter.getState() != Thread.State.WAITING) {
      Thread.yield();
    }
    waiter.interrupt();
    waiter.join();
    ThreadLocal<Integer> local = ThreadLocal.withInitial(() -> 7);
    local.set(8);
    Thread other = new Thread(() -> System.out.println("other " + local.get()));
    other.start();
    other.join();
    System.out.println("mine " + local.get());
    Thread failing = new Thread(() -> {
      throw new IllegalStateException("thread dies");
    }, "failing");
    failing.start();
    failing.join();
    Thread daemon = new Thread(() -> {
      while (!stop) {
        Thread.onSpinWait();
      }
    });
    daemon.setDaemon(true);
    daemon.start();
    try {
      daemon.start();
    } catch (IllegalThreadStateException e) {
      System.out.println("already started");
    }
    Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("hook")));
    Thread main = Thread.currentThread();
    new Thread(() -> {
      try {
        main.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      System.out.println("last non-daemon thread");
    }).start();
    System.out.println("main ends");
  }
}
