package memory;

/** Racing on benign data races of the library: String.hashCode, lazily computed caches, interning from many threads. */
public class LazyStringHashes {
  static class Lazy {
    final int n;
    int cached;

    Lazy(int n) { this.n = n; }

    int get() {
      int c = cached;
      if (c == 0) cached = c = n * 31 + 7;
      return c;
    }
  }

  public static void main(String[] args) throws Exception {
    int n = 300, threads = 4;
    String[] shared = new String[n];
    Lazy[] lazy = new Lazy[n];
    for (int i = 0; i < n; i++) {
      shared[i] = new StringBuilder("text").append(i).toString();
      lazy[i] = new Lazy(i);
    }
    long[] sums = new long[threads];
    String[][] interned = new String[threads][n];
    Thread[] ts = new Thread[threads];
    var start = new java.util.concurrent.CountDownLatch(1);
    for (int t = 0; t < threads; t++) {
      int me = t;
      (ts[t] = new Thread(() -> {
        try {
          start.await();
        } catch (InterruptedException e) {
          return;
        }
        for (int i = 0; i < n; i++) {
          sums[me] = sums[me] * 31 + shared[i].hashCode() + lazy[i].get();
          interned[me][i] = ("racing" + i).intern();
        }
      })).start();
    }
    start.countDown();
    for (Thread t : ts) t.join();
    int same = 0, equal = 0;
    for (int t = 0; t < threads; t++) {
      if (sums[t] == sums[0]) equal++;
      for (int i = 0; i < n; i++) if (interned[t][i] == interned[0][i]) same++;
    }
    System.out.println(equal + " sums equal " + sums[0] + ", " + same + " strings the same");
  }
}
