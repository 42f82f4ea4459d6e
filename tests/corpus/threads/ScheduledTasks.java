package threads;

/** ScheduledThreadPoolExecutor and Timer: order by delay, fixed rate counts, cancellation, exceptions that end repetition. */
public class ScheduledTasks {
  public static void main(String[] args) throws Exception {
    var pool = new java.util.concurrent.ScheduledThreadPoolExecutor(1);
    StringBuffer order = new StringBuffer();
    var last = pool.schedule(() -> { order.append("c"); return "result"; }, 4, java.util.concurrent.TimeUnit.HOURS);
    pool.schedule(() -> order.append("a"), 1, java.util.concurrent.TimeUnit.HOURS);
    pool.schedule(() -> order.append("b"), 2, java.util.concurrent.TimeUnit.HOURS);
    var cancelled = pool.schedule(() -> order.append("x"), 3, java.util.concurrent.TimeUnit.HOURS);
    cancelled.cancel(false);
    // Waiting would make the order depend on how long a thread of a busy machine stands still.
    for (var next = pool.getQueue().peek(); next != null; next = pool.getQueue().peek()) {
      pool.remove(next);
      next.run();
    }
    System.out.println(cancelled.cancel(false) + " " + cancelled.isCancelled() + " " + cancelled.isDone() + " " + last.get() + " " + order);
    var count = new java.util.concurrent.atomic.AtomicInteger();
    var done = new java.util.concurrent.CountDownLatch(4);
    var rate = pool.scheduleAtFixedRate(() -> {
      count.incrementAndGet();
      done.countDown();
    }, 0, 2, java.util.concurrent.TimeUnit.MILLISECONDS);
    done.await();
    rate.cancel(true);
    System.out.println((count.get() >= 4) + " " + rate.isCancelled());
    var failing = new java.util.concurrent.atomic.AtomicInteger();
    var f = pool.scheduleWithFixedDelay(() -> {
      if (failing.incrementAndGet() == 3) throw new IllegalStateException("third");
    }, 0, 1, java.util.concurrent.TimeUnit.MILLISECONDS);
    try {
      f.get();
    } catch (java.util.concurrent.ExecutionException e) {
      System.out.println(e.getMessage() + " " + failing);
    }
    try {
      cancelled.get();
    } catch (java.util.concurrent.CancellationException e) {
      System.out.println("cancelled " + e.getMessage());
    }
    pool.shutdown();
    System.out.println(pool.awaitTermination(60, java.util.concurrent.TimeUnit.SECONDS));
    var timer = new java.util.Timer("timer", true);
    var ticks = new java.util.concurrent.CountDownLatch(3);
    timer.schedule(new java.util.TimerTask() {
      @Override
      public void run() {
        if (ticks.getCount() == 1) System.out.println("ticked " + cancel() + " " + Thread.currentThread().getName());
        ticks.countDown();
      }
    }, 1, 1);
    ticks.await();
    timer.cancel();
    try {
      timer.schedule(new java.util.TimerTask() {
        @Override
        public void run() {}
      }, 1);
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
  }
}
