package threads;

/** Semaphore: permits below zero, several at once, fairness, draining, limits kept under load. */
public class Semaphores {
  public static void main(String[] args) throws Exception {
    var s = new java.util.concurrent.Semaphore(3);
    System.out.println(s.tryAcquire() + " " + s.tryAcquire(3) + " " + s.availablePermits() + " " + s.drainPermits() + " " + s.tryAcquire());
    s.release(5);
    s.release();
    System.out.println(s.availablePermits() + " " + s.tryAcquire(6) + " " + s.isFair() + " " + s.toString().replaceAll("@\\w+", "@"));
    var negative = new java.util.concurrent.Semaphore(-1);
    System.out.println(negative.tryAcquire() + " " + negative.availablePermits());
    negative.release(2);
    System.out.println(negative.tryAcquire(1, java.util.concurrent.TimeUnit.MILLISECONDS) + " " + negative.tryAcquire(1, java.util.concurrent.TimeUnit.MILLISECONDS));
    try {
      s.release(-1);
    } catch (IllegalArgumentException e) {
      System.out.println("negative release");
    }
    try {
      s.release(Integer.MAX_VALUE);
      s.release(1);
    } catch (Error e) {
      System.out.println(e.getMessage());
    }
    var limit = new java.util.concurrent.Semaphore(2, true);
    var inside = new java.util.concurrent.atomic.AtomicInteger();
    var most = new java.util.concurrent.atomic.AtomicInteger();
    Thread[] ts = new Thread[5];
    for (int i = 0; i < ts.length; i++) {
      (ts[i] = new Thread(() -> {
        for (int k = 0; k < 100; k++) {
          limit.acquireUninterruptibly();
          most.accumulateAndGet(inside.incrementAndGet(), Math::max);
          Thread.yield();
          inside.decrementAndGet();
          limit.release();
        }
      })).start();
    }
    for (Thread t : ts) t.join();
    System.out.println((most.get() <= 2) + " " + inside + " " + limit.availablePermits() + " " + limit.getQueueLength());
  }
}
