package threads;

/** ReentrantLock: counts, tryLock, fairness flag, conditions with several waiters, illegal use. */
public class ReentrantLocks {
  public static void main(String[] args) throws Exception {
    var lock = new java.util.concurrent.locks.ReentrantLock();
    lock.lock();
    lock.lock();
    System.out.println(lock.getHoldCount() + " " + lock.isLocked() + " " + lock.isHeldByCurrentThread() + " " + lock.tryLock() + " " + lock.getHoldCount());
    Thread t = new Thread(() -> {
      try {
        System.out.println(lock.tryLock() + " " + lock.tryLock(5, java.util.concurrent.TimeUnit.MILLISECONDS) + " " + lock.isHeldByCurrentThread());
      } catch (InterruptedException e) {
        System.out.println("not here");
      }
      try {
        lock.unlock();
      } catch (IllegalMonitorStateException e) {
        System.out.println("not the owner " + e.getMessage());
      }
    });
    t.start();
    t.join();
    for (int i = 0; i < 3; i++) lock.unlock();
    System.out.println(lock.isLocked() + " " + lock.getHoldCount() + " " + new java.util.concurrent.locks.ReentrantLock(true).isFair() + " " + lock.toString().replaceAll("@\\w+", "@"));
    var even = lock.newCondition();
    var odd = lock.newCondition();
    int[] n = {0};
    StringBuffer out = new StringBuffer();
    Runnable evens = () -> step(lock, even, odd, n, 0, out), odds = () -> step(lock, odd, even, n, 1, out);
    Thread a = new Thread(evens), b = new Thread(odds);
    a.start();
    b.start();
    a.join();
    b.join();
    System.out.println(out);
    try {
      even.await();
    } catch (IllegalMonitorStateException e) {
      System.out.println("await without lock");
    }
    lock.lock();
    System.out.println(even.await(1, java.util.concurrent.TimeUnit.MILLISECONDS) + " " + (even.awaitNanos(1000) <= 0) + " " + even.awaitUntil(new java.util.Date(0)) + " " + lock.hasWaiters(even) + " " + lock.getWaitQueueLength(odd) + " " + lock.hasQueuedThreads());
    lock.unlock();
  }

  static void step(java.util.concurrent.locks.Lock lock, java.util.concurrent.locks.Condition mine, java.util.concurrent.locks.Condition other, int[] n, int parity, StringBuffer out) {
    lock.lock();
    try {
      for (int i = 0; i < 6; i++) {
        while (n[0] % 2 != parity) mine.awaitUninterruptibly();
        out.append(n[0]++).append(' ');
        other.signal();
      }
    } finally {
      lock.unlock();
    }
  }
}
