package threads;

/** ReentrantReadWriteLock and StampedLock: shared readers, exclusive writers, downgrade, optimistic reads. */
public class ReadWriteLocks {
  public static void main(String[] args) throws Exception {
    var rw = new java.util.concurrent.locks.ReentrantReadWriteLock();
    var barrier = new java.util.concurrent.CyclicBarrier(3);
    Thread[] readers = new Thread[2];
    for (int i = 0; i < 2; i++) {
      readers[i] = new Thread(() -> {
        rw.readLock().lock();
        try {
          barrier.await();
          barrier.await();
        } catch (Exception e) {
          throw new AssertionError(e);
        } finally {
          rw.readLock().unlock();
        }
      });
      readers[i].start();
    }
    barrier.await();
    System.out.println("readers " + rw.getReadLockCount() + " " + rw.writeLock().tryLock() + " " + rw.readLock().tryLock() + " " + rw.getReadHoldCount());
    rw.readLock().unlock();
    barrier.await();
    for (Thread t : readers) t.join();
    rw.writeLock().lock();
    rw.readLock().lock();
    System.out.println("both " + rw.isWriteLocked() + " " + rw.getReadLockCount() + " " + rw.getWriteHoldCount());
    rw.writeLock().unlock();
    System.out.println("downgraded " + rw.isWriteLocked() + " " + rw.writeLock().tryLock());
    rw.readLock().unlock();
    try {
      rw.readLock().unlock();
    } catch (IllegalMonitorStateException e) {
      System.out.println(e.getMessage());
    }
    try {
      rw.readLock().newCondition();
    } catch (UnsupportedOperationException e) {
      System.out.println("no condition");
    }
    var s = new java.util.concurrent.locks.StampedLock();
    long o = s.tryOptimisticRead();
    System.out.println(s.validate(o) + " " + s.isReadLocked() + " " + s.isWriteLocked());
    long w = s.writeLock();
    System.out.println(s.validate(o) + " " + s.tryOptimisticRead() + " " + s.tryReadLock() + " " + s.isWriteLocked());
    long r = s.tryConvertToReadLock(w);
    System.out.println((r != 0) + " " + s.getReadLockCount() + " " + s.tryConvertToWriteLock(0));
    long w2 = s.tryConvertToWriteLock(r);
    s.unlockWrite(w2);
    try {
      s.unlock(w2);
    } catch (IllegalMonitorStateException e) {
      System.out.println("stale stamp");
    }
    int[] shared = new int[2];
    Thread[] ts = new Thread[3];
    int[] bad = new int[1];
    for (int i = 0; i < 3; i++) {
      int me = i;
      (ts[i] = new Thread(() -> {
        for (int k = 0; k < 500; k++) {
          if (me == 0) {
            long stamp = s.writeLock();
            shared[0]++;
            shared[1]--;
            s.unlockWrite(stamp);
          } else {
            long stamp = s.readLock();
            if (shared[0] != -shared[1]) bad[0]++;
            s.unlockRead(stamp);
          }
        }
      })).start();
    }
    for (Thread t : ts) t.join();
    System.out.println(shared[0] + " " + bad[0]);
  }
}
