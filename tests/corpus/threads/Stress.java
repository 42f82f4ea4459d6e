package threads;

import java.util.*;

/** Locks, waits, exceptions, interning and thread starts while the collector runs. */
public class Stress {
  static volatile boolean done;
  static final Object[] locks = new Object[64];

  static int rec(int n, List<Object> junk) {
    if (n == 0) throw new IllegalStateException("deep " + junk.size());
    junk.add(new byte[n % 100]);
    try {
      return rec(n - 1, junk) + 1;
    } finally {
      junk.remove(junk.size() - 1);
    }
  }

  public static void main(String[] a) throws Exception {
    for (int i = 0; i < 64; i++) locks[i] = new Object();
    int secs = a.length > 0 ? Integer.parseInt(a[0]) : 2;
    List<Thread> ts = new ArrayList<>();
    long[] counts = new long[8];
    int[] shared = new int[64];
    for (int k = 0; k < 4; k++) {
      int me = k;
      Thread t =
          new Thread(
              () -> {
                Random r = new Random(me);
                Map<String, Object> m = new HashMap<>();
                while (!done) {
                  int i = r.nextInt(64);
                  synchronized (locks[i]) {
                    shared[i]++;
                    if (shared[i] % 3 == 0) locks[i].notifyAll();
                    else if (shared[i] % 50 == 1)
                      try {
                        locks[i].wait(1);
                      } catch (InterruptedException e) {
                      }
                    shared[i]--;
                    shared[i]++;
                  }
                  synchronized (new Object()) {
                    counts[me]++;
                  }
                  String s = ("k" + r.nextInt(500)).intern();
                  m.put(s, new int[r.nextInt(200)]);
                  if (m.size() > 400) m.clear();
                  if (s != ("k" + s.substring(1)).intern()) throw new AssertionError("intern");
                  if (counts[me] % 64 == 0)
                    try {
                      rec(200, new ArrayList<>());
                    } catch (IllegalStateException e) {
                      if (!e.getMessage().equals("deep 200") || e.getStackTrace().length < 200)
                        throw new AssertionError(e.getMessage() + " " + e.getStackTrace().length);
                    }
                  int[][] mm = new int[10][20];
                  if (mm[9].length != 20) throw new AssertionError();
                  Object[] copy = new Object[64];
                  System.arraycopy(locks, 0, copy, 0, 64);
                  if (copy.clone()[5] != locks[5]) throw new AssertionError();
                }
              },
              "w" + k);
      ts.add(t);
      t.start();
    }
    Thread churn =
        new Thread(
            () -> {
              while (!done) {
                Thread[] x = new Thread[5];
                for (int i = 0; i < 5; i++) {
                  x[i] =
                      new Thread(
                          () -> {
                            counts[6]++;
                            Object o = new Object();
                            synchronized (o) {
                              try {
                                o.wait(1);
                              } catch (InterruptedException e) {
                              }
                            }
                          });
                  x[i].start();
                }
                x[2].interrupt();
                for (Thread t : x)
                  try {
                    t.join();
                  } catch (InterruptedException e) {
                  }
              }
            });
    churn.start();
    ts.add(churn);
    Thread gc =
        new Thread(
            () -> {
              while (!done) {
                System.gc();
                counts[7]++;
                Thread.getAllStackTraces();
                try {
                  Thread.sleep(2);
                } catch (InterruptedException e) {
                }
              }
            });
    gc.start();
    ts.add(gc);
    Thread.sleep(secs * 1000L);
    done = true;
    for (Thread t : ts) t.join();
    System.out.println("done");
  }
}
