package threads;

/** Life of an executor: rejected tasks, shutdownNow's list, termination, invokeAll and invokeAny, policies. */
public class ExecutorShutdown {
  public static void main(String[] args) throws Exception {
    var pool = java.util.concurrent.Executors.newFixedThreadPool(2);
    System.out.println(pool.invokeAll(java.util.List.of(() -> 1, () -> 2, () -> { throw new IllegalStateException("task"); })).stream().map(f -> {
      try {
        return "" + f.get();
      } catch (java.util.concurrent.ExecutionException e) {
        return e.getMessage();
      } catch (InterruptedException e) {
        return "interrupted";
      }
    }).toList());
    java.util.concurrent.Callable<String> fails = () -> { throw new Exception("all fail"); }, succeeds = () -> "any";
    System.out.println(pool.invokeAny(java.util.List.of(fails, succeeds)) + "");
    try {
      pool.invokeAny(java.util.List.of(fails));
    } catch (java.util.concurrent.ExecutionException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(pool.isShutdown() + " " + pool.isTerminated());
    pool.shutdown();
    System.out.println(pool.awaitTermination(60, java.util.concurrent.TimeUnit.SECONDS) + " " + pool.isShutdown() + " " + pool.isTerminated());
    try {
      pool.submit(() -> 1);
    } catch (java.util.concurrent.RejectedExecutionException e) {
      System.out.println(e.getMessage().replaceAll("@.*rejected", " rejected").replaceAll("@\\w+", "@").replaceAll("pool size = \\d", "pool size"));
    }
    var single = java.util.concurrent.Executors.newSingleThreadExecutor();
    var started = new java.util.concurrent.CountDownLatch(1);
    var f = single.submit(() -> {
      started.countDown();
      Thread.sleep(100000);
      return 1;
    });
    for (int i = 0; i < 3; i++) single.submit(() -> System.out.println("never"));
    started.await();
    System.out.println(single.shutdownNow().size());
    try {
      f.get();
    } catch (java.util.concurrent.ExecutionException e) {
      System.out.println(e.getCause());
    }
    var gate = new java.util.concurrent.CountDownLatch(1);
    for (var policy : new java.util.concurrent.RejectedExecutionHandler[] {new java.util.concurrent.ThreadPoolExecutor.CallerRunsPolicy(), new java.util.concurrent.ThreadPoolExecutor.DiscardPolicy(), new java.util.concurrent.ThreadPoolExecutor.DiscardOldestPolicy(), new java.util.concurrent.ThreadPoolExecutor.AbortPolicy()}) {
      var g = new java.util.concurrent.CountDownLatch(1);
      var tp = new java.util.concurrent.ThreadPoolExecutor(1, 1, 1, java.util.concurrent.TimeUnit.SECONDS, new java.util.concurrent.ArrayBlockingQueue<>(1), policy);
      StringBuffer ran = new StringBuffer();
      tp.execute(() -> {
        try {
          g.await();
        } catch (InterruptedException e) {
        }
        ran.append("first ");
      });
      tp.execute(() -> ran.append("queued "));
      try {
        tp.execute(() -> ran.append("extra ").append(Thread.currentThread().getName().equals("main")).append(' '));
      } catch (java.util.concurrent.RejectedExecutionException e) {
        ran.append("rejected ");
      }
      g.countDown();
      tp.shutdown();
      tp.awaitTermination(60, java.util.concurrent.TimeUnit.SECONDS);
      System.out.println(policy.getClass().getSimpleName() + " " + ran + tp.getCompletedTaskCount());
    }
  }
}
