package threads;

import java.util.concurrent.*;

/** What becomes of exceptions thrown in pools: execute against submit, worker replaced, afterExecute, handlers, scheduled tasks. */
public class ThreadsAndExceptionsInPools {
  public static void main(String[] args) throws Exception {
    StringBuffer log = new StringBuffer();
    CountDownLatch[] seen = {new CountDownLatch(1)};
    ThreadFactory f = r -> {
      Thread t = new Thread(r, "w");
      t.setUncaughtExceptionHandler((x, e) -> {
        log.append("handler:").append(e.getMessage()).append(' ');
        seen[0].countDown();
      });
      return t;
    };
    ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), f) {
      @Override protected void afterExecute(Runnable r, Throwable t) { log.append("after:").append(t == null ? "none" : t.getMessage()).append(' '); }

      @Override protected void beforeExecute(Thread t, Runnable r) { log.append("before "); }

      @Override protected void terminated() { log.append("terminated"); }
    };
    pool.execute(() -> { throw new IllegalStateException("executed"); });
    seen[0].await();
    Future<?> s = pool.submit(() -> { throw new IllegalStateException("submitted"); });
    String got = ""; // apart from the log: afterExecute may come before or after it
    try {
      s.get();
    } catch (ExecutionException e) {
      got = "get:" + e.getCause().getMessage();
    }
    Future<Thread> t1 = pool.submit(Thread::currentThread), t2 = pool.submit(Thread::currentThread);
    boolean same = t1.get() == t2.get();
    pool.shutdown();
    pool.awaitTermination(60, TimeUnit.SECONDS);
    System.out.println(log + " " + got + " " + same + " " + pool.getCompletedTaskCount() + " " + pool.getLargestPoolSize());
    ForkJoinPool fj = new ForkJoinPool(2);
    for (Callable<?> c : new Callable<?>[] {() -> { throw new java.io.IOException("checked"); }, () -> "value", () -> { throw new Error("error"); }}) {
      try {
        System.out.println(fj.submit(c).get());
      } catch (ExecutionException e) {
        Throwable x = e;
        while (x.getCause() != null) x = x.getCause();
        System.out.println(x);
      }
    }
    fj.shutdown();
    CompletableFuture<String> c = CompletableFuture.supplyAsync(() -> "a").thenApplyAsync(x -> { throw new IllegalArgumentException(x); });
    System.out.println(c.handle((v, e) -> e.getCause().getMessage()).get() + " " + c.isCompletedExceptionally());
    try {
      c.getNow(null);
    } catch (CompletionException e) {
      System.out.println(e.getMessage());
    }
    Thread plain = new Thread(() -> {
      try {
        throw new IllegalStateException("inside");
      } finally {
        log.setLength(0);
      }
    });
    plain.setUncaughtExceptionHandler((x, e) -> log.append("own ").append(x.getState()));
    plain.start();
    plain.join();
    System.out.println(log);
  }
}
