import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that start, die, die by an exception, overflow their stacks, and leave thread locals. */
final class Births implements Soak.Work {
  private static final ThreadLocal<List<String>> LOCAL = ThreadLocal.withInitial(ArrayList::new);

  @Override
  public void round(SplittableRandom random) throws Exception {
    AtomicInteger ended = new AtomicInteger();
    AtomicInteger caught = new AtomicInteger();
    int count = random.nextInt(1, 12);
    int dying = 0;
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean dies = random.nextInt(3) == 0;
      boolean deep = random.nextInt(4) == 0;
      if (dies) dying++;
      Thread thread = new Thread(() -> live(dies, deep, ended));
      thread.setUncaughtExceptionHandler(
          (t, e) -> {
            Soak.check(e.getMessage().equals("dies"), "another exception: " + e);
            caught.incrementAndGet();
          });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) thread.join();
    Soak.check(ended.get() == count, "threads that ended: " + ended + " of " + count);
    Soak.check(caught.get() == dying, "threads that died: " + caught + " of " + dying);
    ExecutorService pool = Executors.newFixedThreadPool(3);
    List<Future<Integer>> futures = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      int n = i;
      futures.add(pool.submit(() -> Integer.toString(n).repeat(n + 1).length()));
    }
    int sum = 0;
    for (Future<Integer> future : futures) sum += future.get();
    Soak.check(sum == 875, "futures' sum " + sum);
    pool.shutdown();
    Soak.check(pool.awaitTermination(5, TimeUnit.MINUTES), "a pool does not end");
  }

  private static void live(boolean dies, boolean deep, AtomicInteger ended) {
    try {
      for (int i = 0; i < 50; i++) LOCAL.get().add("local " + i);
      if (deep) {
        try {
          overflow(new Object[] {"bottom"});
          Soak.check(false, "no overflow");
        } catch (StackOverflowError e) {
          Soak.check(e.getStackTrace().length > 100, "a short trace");
        }
      }
      Soak.check(LOCAL.get().size() == 50 && LOCAL.get().get(49).equals("local 49"), "a local");
      if (dies) throw new IllegalArgumentException("dies");
    } finally {
      ended.incrementAndGet();
    }
  }

  private static int overflow(Object[] below) {
    Object[] mine = {below, below.length};
    return overflow(mine) + mine.length;
  }
}
