package threads;

/** LockSupport: permits do not add up, unpark before park, park with deadline, blockers, spurious interrupts. */
public class ParkUnpark {
  public static void main(String[] args) throws Exception {
    Thread me = Thread.currentThread();
    java.util.concurrent.locks.LockSupport.unpark(me);
    java.util.concurrent.locks.LockSupport.unpark(me);
    java.util.concurrent.locks.LockSupport.park();
    long t = System.nanoTime();
    java.util.concurrent.locks.LockSupport.parkNanos(3_000_000);
    System.out.println("second park waits: " + (System.nanoTime() - t >= 2_500_000));
    java.util.concurrent.locks.LockSupport.parkNanos(0);
    java.util.concurrent.locks.LockSupport.parkUntil(0);
    java.util.concurrent.locks.LockSupport.unpark(null);
    Object blocker = new Object();
    var seen = new java.util.concurrent.atomic.AtomicReference<Object>();
    Thread p = new Thread(() -> {
      java.util.concurrent.locks.LockSupport.park(blocker);
      System.out.println("woke, interrupted " + Thread.currentThread().isInterrupted());
      java.util.concurrent.locks.LockSupport.park();
      System.out.println("interrupted threads do not park");
      Thread.interrupted();
      java.util.concurrent.locks.LockSupport.park("second");
      System.out.println("end");
    });
    p.start();
    while (p.getState() != Thread.State.WAITING) Thread.onSpinWait();
    System.out.println("blocker " + (java.util.concurrent.locks.LockSupport.getBlocker(p) == blocker));
    p.interrupt();
    while (p.isAlive() && !"second".equals(java.util.concurrent.locks.LockSupport.getBlocker(p))) Thread.onSpinWait();
    java.util.concurrent.locks.LockSupport.unpark(p);
    p.join();
    System.out.println("blocker at the end " + java.util.concurrent.locks.LockSupport.getBlocker(p));
    int[] turns = {0};
    Thread[] ts = new Thread[2];
    var turn = new java.util.concurrent.atomic.AtomicInteger();
    for (int i = 0; i < 2; i++) {
      int k = i;
      ts[i] = new Thread(() -> {
        for (int n = 0; n < 200; n++) {
          while (turn.get() % 2 != k) java.util.concurrent.locks.LockSupport.park();
          turns[0]++;
          turn.incrementAndGet();
          java.util.concurrent.locks.LockSupport.unpark(ts[1 - k]);
        }
      });
    }
    ts[0].start();
    ts[1].start();
    for (Thread x : ts) x.join();
    System.out.println("turns " + turns[0]);
  }
}
