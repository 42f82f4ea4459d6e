package threads;

import java.util.*;
import java.util.concurrent.locks.*;

/**
 * Contention, parking, states, traces of other threads, collections meanwhile, handlers, hooks,
 * joining main.
 */
public class States {
  static int counter;
  static final Object lock = new Object();

  static synchronized void inc() {
    counter++;
  }

  public static void main(String[] a) throws Exception {
    Thread[] ts = new Thread[8];
    for (int i = 0; i < 8; i++) {
      ts[i] =
          new Thread(
              () -> {
                for (int k = 0; k < 200000; k++) inc();
              });
      ts[i].start();
    }
    for (Thread t : ts) t.join();
    System.out.println(counter);
    // many short threads
    int[] n = {0};
    Thread[] briefly = new Thread[2000];
    for (int i = 0; i < briefly.length; i++) {
      Thread t =
          new Thread(
              () -> {
                synchronized (lock) {
                  n[0]++;
                }
              });
      briefly[i] = t;
      t.start();
      if (i % 10 == 0) t.join();
      else
        synchronized (lock) {
        }
      if (i % 100 == 99) t.join();
    }
    for (Thread t : briefly) t.join();
    synchronized (lock) {
      System.out.println(n[0]);
    }
    // park
    Thread p =
        new Thread(
            () -> {
              LockSupport.park();
              System.out.println("unparked");
            });
    p.start();
    while (p.getState() != Thread.State.WAITING) Thread.yield();
    LockSupport.unpark(p);
    p.join();
    Thread q =
        new Thread(
            () -> {
              LockSupport.park();
              System.out.println("int " + Thread.interrupted() + Thread.interrupted());
            });
    q.start();
    while (q.getState() != Thread.State.WAITING) Thread.yield();
    q.interrupt();
    q.join();
    long t0 = System.nanoTime();
    LockSupport.parkNanos(20_000_000);
    System.out.println((System.nanoTime() - t0) >= 20_000_000);
    // block state
    Thread b =
        new Thread(
            () -> {
              synchronized (lock) {
                System.out.println("got");
              }
            },
            "blocker");
    synchronized (lock) {
      b.start();
      while (b.getState() != Thread.State.BLOCKED) Thread.yield();
      StackTraceElement[] st = b.getStackTrace();
      System.out.println(st[0].getMethodName());
      Thread.sleep(10);
    }
    b.join();
    System.out.println(b.getState() + " " + b.getStackTrace().length);
    // allocating threads with GC
    Thread[] g = new Thread[4];
    for (int i = 0; i < 4; i++) {
      g[i] =
          new Thread(
              () -> {
                List<Object> l = new LinkedList<>();
                for (int k = 0; k < 300000; k++) {
                  l.add(new int[k % 50]);
                  if (l.size() > 1000) l.remove(0);
                  synchronized (l) {
                    if (k % 1000 == 0) Thread.yield();
                  }
                }
              });
      g[i].start();
    }
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(5);
    }
    for (Thread t : g) t.join();
    Map<Thread, StackTraceElement[]> all = Thread.getAllStackTraces();
    System.out.println(all.containsKey(Thread.currentThread()));
    // daemon in wait & stack of a runner
    Thread r =
        new Thread(
            () -> {
              while (true) {
                counter++;
              }
            },
            "spin");
    r.setDaemon(true);
    r.start();
    Thread.sleep(5);
    System.out.println(r.isAlive() + " " + r.isDaemon());
    Thread.setDefaultUncaughtExceptionHandler(
        (t, e) -> System.out.println("handler " + t.getName() + " " + e));
    Thread d =
        new Thread(
            () -> {
              throw new RuntimeException("x");
            },
            "D");
    d.start();
    d.join();
    Thread main = Thread.currentThread();
    new Thread(
            () -> {
              try {
                main.join();
              } catch (InterruptedException e) {
              }
              System.out.println("main joined " + main.isAlive() + " " + main.getState());
            })
        .start();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () ->
                    System.out.println(
                        "hook " + Thread.currentThread().getThreadGroup().getName())));
    if (a.length > 0) System.exit(7);
    throw new IllegalStateException("end");
  }
}
