package threads;

/** ScheduledThreadPoolExecutor and Timer: order by delay, fixed rate counts, cancellation, exceptions that end repetition. */
public class ScheduledTasks {
  public static void main(String[] args) throws Exception {
    var pool = new java.util.concurrent.ScheduledThreadPoolExecutor(1);
    StringBuffer order = new StringBuffer();
    var last = pool.schedule(() -> { order.append("c"); return "result"; }, 30, java.util.concurrent.TimeUnit.MILLISECONDS);
    pool.schedule(() -> order.append("a"), 0, java.util.concurrent.TimeUnit.MILLISECONDS);
    pool.schedule(() -> order.append("b"), 10, java.util.concurrent.TimeUnit.MILLISECONDS);
    var cancelled = pool.schedule(() -> order.append("x"), 20, java.util.concurrent.TimeUnit.MILLISECONDS);
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
    System.out.println(pool.awaitTermination(5, java.util.concurrent.TimeUnit.SECONDS));
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
