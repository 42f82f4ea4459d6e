package memory;

/** Two writers of different volatile variables and two readers: the readers never see the writes in opposite orders. */
public class IndependentReads {
  static volatile int x, y;

  public static void main(String[] args) throws Exception {
    int rounds = 150;
    int opposite = 0, complete = 0;
    java.util.concurrent.ExecutorService pool = java.util.concurrent.Executors.newFixedThreadPool(4);
    for (int i = 0; i < rounds; i++) {
      x = y = 0;
      var go = new java.util.concurrent.CountDownLatch(1);
      var w1 = pool.submit(() -> { go.await(); x = 1; return 0; });
      var w2 = pool.submit(() -> { go.await(); y = 1; return 0; });
      var r1 = pool.submit(() -> { go.await(); int a = x, b = y; return a * 2 + b; });
      var r2 = pool.submit(() -> { go.await(); int b = y, a = x; return a * 2 + b; });
      go.countDown();
      int first = r1.get(), second = r2.get();
      w1.get();
      w2.get();
      if (first == 2 && second == 1) opposite++;
      if (x == 1 && y == 1 && first >= 0 && first < 4 && second >= 0 && second < 4) complete++;
    }
    pool.shutdown();
    System.out.println("opposite orders: " + opposite + ", complete rounds: " + complete + ", pool " + pool.awaitTermination(1, java.util.concurrent.TimeUnit.SECONDS));
  }
}
