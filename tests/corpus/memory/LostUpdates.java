package memory;

/** Counters: plain increments may be lost and never gained, synchronized and atomic ones are exact. */
public class LostUpdates {
  static int plain;
  static volatile int vol;
  static int locked;
  static synchronized void inc() {
    locked++;
  }

  public static void main(String[] args) throws Exception {
    int threads = 4, each = 5000;
    var atomic = new java.util.concurrent.atomic.AtomicInteger();
    var adder = new java.util.concurrent.atomic.LongAdder();
    var lock = new java.util.concurrent.locks.ReentrantLock();
    int[] underLock = {0};
    int[] perThread = new int[threads];
    Thread[] ts = new Thread[threads];
    for (int t = 0; t < threads; t++) {
      int me = t;
      ts[t] = new Thread(() -> {
        for (int i = 0; i < each; i++) {
          plain++;
          vol++;
          inc();
          atomic.incrementAndGet();
          adder.increment();
          lock.lock();
          try {
            underLock[0]++;
          } finally {
            lock.unlock();
          }
          perThread[me]++;
        }
      });
      ts[t].start();
    }
    for (Thread t : ts) t.join();
    int all = threads * each;
    System.out.println("plain within bounds " + (plain >= each / 10 && plain <= all) + ", volatile within bounds " + (vol > 0 && vol <= all));
    System.out.println("synchronized " + locked + ", atomic " + atomic + ", adder " + adder + ", lock " + underLock[0] + ", per thread " + java.util.Arrays.toString(perThread));
  }
}
