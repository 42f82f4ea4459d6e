package threads;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.StampedLock;

/** StampedLock: modes, optimistic reads, conversions, views, wrong stamps. */
public class StampedLocks {
  static String state(StampedLock l) {
    return (l.isWriteLocked() ? "W" : "-") + (l.isReadLocked() ? "R" : "-") + l.getReadLockCount();
  }

  public static void main(String[] args) throws Exception {
    StampedLock l = new StampedLock();
    long o = l.tryOptimisticRead();
    System.out.println((o != 0) + " " + l.validate(o) + " " + StampedLock.isOptimisticReadStamp(o) + " " + state(l));
    long r1 = l.readLock(), r2 = l.readLock();
    System.out.println(state(l) + " " + l.validate(o) + " " + l.tryWriteLock() + " " + l.tryConvertToWriteLock(r1) + " " + StampedLock.isReadLockStamp(r2));
    l.unlockRead(r1);
    long w = l.tryConvertToWriteLock(r2);
    System.out.println((w != 0) + " " + state(l) + " " + l.validate(o) + " " + l.tryOptimisticRead() + " " + l.tryReadLock() + " " + StampedLock.isWriteLockStamp(w));
    long r3 = l.tryConvertToReadLock(w);
    System.out.println(state(l) + " " + (r3 != 0));
    long o2 = l.tryConvertToOptimisticRead(r3);
    System.out.println(state(l) + " " + l.validate(o2) + " " + l.tryUnlockRead() + l.tryUnlockWrite());
    for (Runnable wrong : new Runnable[] {() -> l.unlockRead(12345), () -> l.unlockWrite(0), () -> l.unlock(o2), () -> l.asReadLock().unlock(), () -> l.asWriteLock().newCondition()}) {
      try {
        wrong.run();
        System.out.println("fine");
      } catch (RuntimeException e) {
        System.out.println(e);
      }
    }
    System.out.println(l.tryWriteLock(0, TimeUnit.SECONDS) != 0 ? state(l) : "none");
    System.out.println(l.tryReadLock(1, TimeUnit.MILLISECONDS) + " " + l.asReadWriteLock().writeLock().tryLock() + " " + l.toString().replaceAll(".*\\[", "["));
    l.tryUnlockWrite();
    int[] point = {0, 0};
    Thread[] ts = new Thread[4];
    int[] bad = new int[4];
    for (int i = 0; i < 4; i++) {
      int me = i;
      ts[i] =
          new Thread(
              () -> {
                for (int k = 0; k < 2000; k++) {
                  if (me < 2) {
                    long s = l.writeLock();
                    point[0]++;
                    point[1]--;
                    l.unlockWrite(s);
                  } else {
                    long s = l.tryOptimisticRead();
                    int x = point[0], y = point[1];
                    if (s == 0 || !l.validate(s)) {
                      s = l.readLock();
                      x = point[0];
                      y = point[1];
                      l.unlockRead(s);
                    }
                    if (x + y != 0) bad[me]++;
                  }
                }
              });
      ts[i].start();
    }
    for (Thread t : ts) t.join();
    System.out.println(point[0] + " " + point[1] + " torn " + (bad[2] + bad[3]) + " " + state(l));
  }
}
