package threads;

import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.locks.*;

/** Several conditions of one lock, timed and deadline waits, signals in order, queries of waiters, wrong owners. */
public class ConditionPriorities {
  public static void main(String[] args) throws Exception {
    ReentrantLock lock = new ReentrantLock();
    Condition a = lock.newCondition(), b = lock.newCondition();
    List<String> log = Collections.synchronizedList(new ArrayList<>());
    Thread[] ts = new Thread[6];
    for (int i = 0; i < 6; i++) {
      int me = i;
      ts[i] = new Thread(() -> {
        lock.lock();
        try {
          (me % 2 == 0 ? a : b).await();
          log.add((me % 2 == 0 ? "a" : "b") + me);
        } catch (InterruptedException e) {
          log.add("interrupted " + me);
        } finally {
          lock.unlock();
        }
      });
      ts[i].start();
      for (boolean waits = false; !waits; ) {
        lock.lock();
        waits = lock.getWaitQueueLength(a) + lock.getWaitQueueLength(b) == i + 1;
        lock.unlock();
      }
    }
    lock.lock();
    System.out.println(lock.hasWaiters(a) + " " + lock.getWaitQueueLength(a) + lock.getWaitQueueLength(b) + " " + lock.getHoldCount() + lock.isHeldByCurrentThread());
    b.signal();
    a.signalAll();
    lock.unlock();
    for (int i : new int[] {1, 0, 2, 4}) ts[i].join();
    System.out.println(log);
    ts[3].interrupt();
    ts[3].join();
    lock.lock();
    b.signal();
    lock.unlock();
    ts[5].join();
    System.out.println(log.subList(4, 6));
    lock.lock();
    System.out.println((a.awaitNanos(1000) <= 0) + " " + a.await(1, TimeUnit.MILLISECONDS) + " " + b.awaitUntil(new Date(0)) + " " + lock.getHoldCount());
    lock.lock();
    Thread t = new Thread(() -> {
      lock.lock();
      log.add("in while awaiting " + lock.getHoldCount());
      a.signal();
      lock.unlock();
    });
    t.start();
    a.await();
    System.out.println(lock.getHoldCount() + " " + log.get(log.size() - 1));
    lock.unlock();
    lock.unlock();
    for (Runnable r : new Runnable[] {a::signal, a::signalAll, a::awaitUninterruptibly, () -> lock.hasWaiters(a), lock::unlock}) {
      try {
        r.run();
        System.out.println("fine");
      } catch (RuntimeException e) {
        System.out.println(e);
      }
    }
    Thread owner = new Thread(lock::lock);
    owner.start();
    owner.join();
    System.out.println(lock.isLocked() + " " + lock.tryLock() + " " + lock.tryLock(1, TimeUnit.MILLISECONDS) + " " + lock.toString().replaceAll(".*\\[", "["));
    ReentrantReadWriteLock rw = new ReentrantReadWriteLock(true);
    rw.writeLock().lock();
    rw.readLock().lock();
    System.out.println(rw.getReadLockCount() + "" + rw.getWriteHoldCount() + rw.isWriteLockedByCurrentThread() + rw.getReadHoldCount() + " " + rw.toString().replaceAll(".*\\[", "["));
    rw.writeLock().unlock();
    System.out.println(rw.writeLock().tryLock() + " " + rw.readLock().tryLock() + rw.getReadHoldCount());
    try {
      rw.readLock().newCondition();
    } catch (UnsupportedOperationException e) {
      System.out.println(e);
    }
  }
}
