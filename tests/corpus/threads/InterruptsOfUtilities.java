package threads;

import java.util.concurrent.*;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.*;

/** What an interrupt does to each blocking method of the library: exception or return, and the flag after it. */
public class InterruptsOfUtilities {
  interface Blocking {
    void run() throws Exception;
  }

  static void show(String name, Blocking b) throws Exception {
    for (boolean before : new boolean[] {true, false}) {
      String[] result = new String[1];
      Thread t = new Thread(() -> {
        if (before) Thread.currentThread().interrupt();
        try {
          b.run();
          result[0] = "returned";
        } catch (Exception e) {
          result[0] = e.toString();
        }
        result[0] += " flag " + Thread.interrupted();
      });
      t.start();
      if (!before) {
        while (t.isAlive() && t.getState() != Thread.State.WAITING && t.getState() != Thread.State.TIMED_WAITING) Thread.onSpinWait();
        t.interrupt();
      }
      t.join();
      System.out.println(name + (before ? " before: " : " during: ") + result[0]);
    }
  }

  public static void main(String[] args) throws Exception {
    Object o = new Object();
    show("wait", () -> {
      synchronized (o) {
        o.wait();
      }
    });
    show("wait timed", () -> {
      synchronized (o) {
        o.wait(100000);
      }
    });
    show("sleep", () -> Thread.sleep(100000));
    Thread forever = new Thread(LockSupport::park);
    forever.setDaemon(true);
    show("park", () -> LockSupport.park(o));
    show("parkNanos", () -> LockSupport.parkNanos(100_000_000_000L));
    Thread main = Thread.currentThread();
    show("join", main::join);
    CountDownLatch latch = new CountDownLatch(1);
    show("latch", latch::await);
    show("semaphore", new Semaphore(0)::acquire);
    ReentrantLock lock = new ReentrantLock();
    lock.lock();
    show("lockInterruptibly", lock::lockInterruptibly);
    show("tryLock timed", () -> lock.tryLock(1000, TimeUnit.SECONDS));
    ReentrantLock free = new ReentrantLock();
    Condition c = free.newCondition();
    show("condition", () -> {
      free.lock();
      try {
        c.await();
      } finally {
        free.unlock();
      }
    });
    show("queue take", new LinkedBlockingQueue<String>()::take);
    show("array queue put", () -> {
      var q = new ArrayBlockingQueue<Integer>(1);
      q.put(1);
      q.put(2);
    });
    show("future", new CompletableFuture<String>()::get);
    show("future task", new FutureTask<>(() -> 1)::get);
    show("barrier", () -> new CyclicBarrier(2).await());
    show("exchanger", () -> new Exchanger<String>().exchange("x"));
    show("phaser", () -> new Phaser(2).awaitAdvanceInterruptibly(new Phaser(2).getPhase()));
    show("stamped", () -> {
      StampedLock s = new StampedLock();
      s.writeLock();
      s.readLockInterruptibly();
    });
    ExecutorService pool = Executors.newCachedThreadPool();
    pool.submit(() -> LockSupport.park());
    show("awaitTermination", () -> pool.awaitTermination(1000, TimeUnit.SECONDS));
    pool.shutdownNow();
  }
}
