package threads;

import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.locks.*;

/** Locks, conditions, barriers, phasers, exchangers, semaphores. */
public class Synchronizers {
  public static void main(String[] args) throws Exception {
    ReentrantLock lock = new ReentrantLock(true);
    Condition c = lock.newCondition();
    int[] turn = {0};
    StringBuilder order = new StringBuilder();
    Thread[] ts = new Thread[3];
    for (int i = 0; i < 3; i++) {
      int me = i;
      ts[i] = new Thread(() -> {
        for (int n = 0; n < 5; n++) {
          lock.lock();
          try {
            while (turn[0] % 3 != me) {
              c.awaitUninterruptibly();
            }
            order.append(me);
            turn[0]++;
            c.signalAll();
          } finally {
            lock.unlock();
          }
        }
      });
      ts[i].start();
    }
    for (Thread t : ts) {
      t.join();
    }
    System.out.println(order + " " + lock.isLocked() + lock.isFair() + lock.tryLock() + lock.getHoldCount() + lock.isHeldByCurrentThread());
    lock.unlock();
    try {
      lock.unlock();
    } catch (IllegalMonitorStateException e) {
      System.out.println(e);
    }
    ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    rw.readLock().lock();
    System.out.println(rw.getReadLockCount() + " " + rw.writeLock().tryLock() + rw.readLock().tryLock());
    rw.readLock().unlock();
    rw.readLock().unlock();
    rw.writeLock().lock();
    rw.readLock().lock();
    rw.writeLock().unlock();
    System.out.println(rw.isWriteLocked() + " " + rw.getReadHoldCount());
    StampedLock st = new StampedLock();
    long o = st.tryOptimisticRead();
    System.out.println(st.validate(o));
    long w = st.writeLock();
    System.out.println(st.validate(o) + " " + st.tryReadLock());
    st.unlockWrite(w);
    long r = st.readLock();
    System.out.println(st.tryConvertToWriteLock(r) != 0);
    CyclicBarrier barrier = new CyclicBarrier(4, () -> order.append("|"));
    ExecutorService pool = java.util.concurrent.Executors.newCachedThreadPool();
    List<Future<Integer>> arrivals = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      arrivals.add(pool.submit(() -> barrier.await()));
    }
    int sum = 0;
    for (Future<Integer> f : arrivals) {
      sum += f.get();
    }
    System.out.println(sum + " " + order + barrier.isBroken());
    Future<Object> waiting = pool.submit(() -> {
      try {
        return barrier.await(1, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        return e.toString();
      }
    });
    System.out.println(waiting.get() + " " + barrier.isBroken());
    try {
      barrier.await();
    } catch (BrokenBarrierException e) {
      System.out.println(e);
    }
    StringBuilder phases = new StringBuilder();
    Phaser ph = new Phaser(1) {
      @Override
      protected boolean onAdvance(int phase, int parties) {
        phases.append(phase).append(':').append(parties).append(' ');
        return phase == 2 || parties == 0;
      }
    };
    for (int i = 0; i < 3; i++) {
      ph.register();
      pool.submit(() -> {
        for (int n = 0; n < 3; n++) {
          ph.arriveAndAwaitAdvance();
        }
      });
    }
    for (int n = 0; n < 3; n++) {
      ph.arriveAndAwaitAdvance();
    }
    System.out.println(phases + "" + ph.isTerminated() + (ph.getPhase() < 0));
    Exchanger<String> ex = new Exchanger<>();
    Future<String> other = pool.submit(() -> ex.exchange("from other"));
    System.out.println(ex.exchange("from main") + " " + other.get());
    Semaphore s = new Semaphore(2);
    s.acquire();
    System.out.println(s.tryAcquire(2) + " " + s.availablePermits() + s.drainPermits());
    s.release(3);
    System.out.println(s.availablePermits() + " " + s.tryAcquire(3));
    SynchronousQueue<Integer> sq = new SynchronousQueue<>();
    Future<Integer> got = pool.submit(sq::take);
    sq.put(5);
    LinkedTransferQueue<String> tq = new LinkedTransferQueue<>();
    Future<String> tr = pool.submit(tq::take);
    tq.transfer("transferred");
    System.out.println(got.get() + tr.get());
    Thread parked = new Thread(() -> {
      LockSupport.park();
      System.out.println("unparked " + Thread.interrupted());
    });
    parked.start();
    parked.interrupt();
    parked.join();
    LockSupport.unpark(Thread.currentThread());
    LockSupport.park();
    pool.shutdown();
    System.out.println(pool.awaitTermination(10, TimeUnit.SECONDS));
  }
}
