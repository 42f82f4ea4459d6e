package memory;

/** Lazy initialization: double-checked with volatile, by a holder class, by an enum, by computeIfAbsent: made once. */
public class DoubleCheckedLocking {
  static final java.util.concurrent.atomic.AtomicInteger MADE = new java.util.concurrent.atomic.AtomicInteger();

  static class Service {
    final int id = MADE.incrementAndGet();
    int[] state = {id, id * 2};
  }

  static volatile Service instance;

  static Service checked() {
    Service s = instance;
    if (s == null) {
      synchronized (DoubleCheckedLocking.class) {
        s = instance;
        if (s == null) instance = s = new Service();
      }
    }
    return s;
  }

  static class Holder {
    static final Service S = new Service();
  }

  enum Single {
    ONE;

    final Service s = new Service();
  }

  public static void main(String[] args) throws Exception {
    var map = new java.util.concurrent.ConcurrentHashMap<String, Service>();
    var latch = new java.util.concurrent.CountDownLatch(1);
    int n = 8;
    Service[][] got = new Service[n][];
    Thread[] ts = new Thread[n];
    for (int i = 0; i < n; i++) {
      int me = i;
      ts[i] = new Thread(() -> {
        try {
          latch.await();
        } catch (InterruptedException e) {
          return;
        }
        got[me] = new Service[] {checked(), Holder.S, Single.ONE.s, map.computeIfAbsent("k", k -> new Service())};
      });
      ts[i].start();
    }
    latch.countDown();
    for (Thread t : ts) t.join();
    int same = 0;
    for (Service[] g : got) for (int k = 0; k < 4; k++) if (g[k] == got[0][k] && g[k].state[1] == g[k].id * 2) same++;
    System.out.println("made " + MADE + " services, " + same + " references agree");
  }
}
