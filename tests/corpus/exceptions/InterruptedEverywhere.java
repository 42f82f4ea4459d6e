package exceptions;

/** Interrupts: thrown by sleep, wait, join, take, await, with the flag cleared; flag kept where nothing blocks. */
public class InterruptedEverywhere {
  interface Blocking {
    void run() throws Exception;
  }

  static void attempt(String name, Blocking b) {
    Thread.currentThread().interrupt();
    try {
      b.run();
      System.out.println(name + " fine, flag " + Thread.interrupted());
    } catch (Exception e) {
      System.out.println(name + " " + e.getClass().getSimpleName() + " " + e.getMessage() + ", flag " + Thread.interrupted());
    }
  }

  public static void main(String[] args) throws Exception {
    Object lock = new Object();
    attempt("sleep", () -> Thread.sleep(10000));
    attempt("sleep 0", () -> Thread.sleep(0));
    attempt("wait", () -> {
      synchronized (lock) {
        lock.wait(10000);
      }
    });
    attempt("join self", () -> Thread.currentThread().join(10000));
    attempt("take", () -> new java.util.concurrent.LinkedBlockingQueue<>().take());
    attempt("put", () -> new java.util.concurrent.SynchronousQueue<>().put(1));
    attempt("poll", () -> new java.util.concurrent.LinkedBlockingQueue<>(java.util.List.of(1)).poll());
    attempt("latch", () -> new java.util.concurrent.CountDownLatch(1).await());
    attempt("latch zero", () -> new java.util.concurrent.CountDownLatch(0).await());
    attempt("semaphore", () -> new java.util.concurrent.Semaphore(1).acquire());
    attempt("semaphore uninterruptibly", () -> new java.util.concurrent.Semaphore(1).acquireUninterruptibly());
    attempt("lock", () -> new java.util.concurrent.locks.ReentrantLock().lockInterruptibly());
    attempt("plain lock", () -> new java.util.concurrent.locks.ReentrantLock().lock());
    attempt("barrier", () -> new java.util.concurrent.CyclicBarrier(2).await());
    attempt("future", () -> new java.util.concurrent.CompletableFuture<>().get());
    attempt("done future", () -> java.util.concurrent.CompletableFuture.completedFuture(1).get());
    attempt("exchanger", () -> new java.util.concurrent.Exchanger<>().exchange(1));
    attempt("park", () -> java.util.concurrent.locks.LockSupport.park());
    attempt("yield", Thread::yield);
    attempt("computation", () -> Math.sqrt(2));
    Thread t = new Thread(() -> {
      try {
        synchronized (lock) {
          lock.wait();
        }
      } catch (InterruptedException e) {
        System.out.println("waiter woke " + Thread.currentThread().isInterrupted() + " " + e.getMessage());
        Thread.currentThread().interrupt();
        System.out.println("set again " + Thread.currentThread().isInterrupted());
      }
    });
    t.start();
    t.interrupt();
    t.join();
    System.out.println(t.isInterrupted());
  }
}
