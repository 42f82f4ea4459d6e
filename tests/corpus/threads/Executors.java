package threads;

import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** Executors, futures, fork-join, schedulers, timers. */
public class Executors {
  static class Sum extends RecursiveTask<Long> {
    final int from;
    final int to;

    Sum(int from, int to) {
      this.from = from;
      this.to = to;
    }

    @Override
    protected Long compute() {
      if (to - from < 1000) {
        long s = 0;
        for (int i = from; i < to; i++) {
          s += i;
        }
        return s;
      }
      Sum left = new Sum(from, (from + to) / 2);
      left.fork();
      return new Sum((from + to) / 2, to).compute() + left.join();
    }
  }

  public static void main(String[] args) throws Exception {
    ExecutorService e = java.util.concurrent.Executors.newFixedThreadPool(3);
    List<Callable<Integer>> tasks = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      int n = i;
      tasks.add(() -> n * n);
    }
    int sum = 0;
    for (Future<Integer> f : e.invokeAll(tasks)) {
      sum += f.get();
    }
    System.out.println(sum + " " + e.invokeAny(List.of(() -> "any")) + e.submit(() -> {}, "result").get());
    Future<Object> failed = e.submit(() -> {
      throw new java.io.IOException("failed");
    });
    try {
      failed.get();
    } catch (ExecutionException x) {
      System.out.println(x + " " + x.getCause() + failed.isDone());
    }
    CountDownLatch started = new CountDownLatch(1);
    Future<?> endless = e.submit(() -> {
      started.countDown();
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException x) {
        return "interrupted";
      }
      return null;
    });
    started.await();
    try {
      endless.get(1, TimeUnit.MILLISECONDS);
    } catch (TimeoutException x) {
      System.out.println(x);
    }
    System.out.println(endless.cancel(true) + " " + endless.isCancelled());
    try {
      endless.get();
    } catch (CancellationException x) {
      System.out.println(x);
    }
    e.shutdown();
    System.out.println(e.awaitTermination(10, TimeUnit.SECONDS) + " " + e.isTerminated());
    try {
      e.submit(() -> 1);
    } catch (RejectedExecutionException x) {
      System.out.println("rejected");
    }
    ThreadPoolExecutor direct = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), new ThreadPoolExecutor.CallerRunsPolicy());
    CountDownLatch hold = new CountDownLatch(1);
    direct.execute(() -> {
      try {
        hold.await();
      } catch (InterruptedException x) {
        System.out.println(x);
      }
    });
    direct.execute(() -> System.out.println("ran in " + Thread.currentThread().getName()));
    hold.countDown();
    direct.shutdown();
    direct.awaitTermination(10, TimeUnit.SECONDS);
    System.out.println(direct.getCompletedTaskCount());
    System.out.println(new ForkJoinPool(4).invoke(new Sum(0, 100000)) + " " + ForkJoinPool.commonPool().submit(new Sum(0, 5000)).get());
    ScheduledExecutorService s = java.util.concurrent.Executors.newScheduledThreadPool(1);
    CountDownLatch three = new CountDownLatch(3);
    ScheduledFuture<?> periodic = s.scheduleAtFixedRate(three::countDown, 0, 1, TimeUnit.MILLISECONDS);
    three.await();
    periodic.cancel(false);
    System.out.println(s.schedule(() -> "scheduled", 1, TimeUnit.MILLISECONDS).get() + periodic.isCancelled() + s.shutdownNow().size());
    Timer timer = new Timer("timer", true);
    BlockingQueue<String> q = new LinkedBlockingQueue<>();
    timer.schedule(new TimerTask() {
      @Override
      public void run() {
        q.add(Thread.currentThread().getName());
      }
    }, 1);
    System.out.println(q.take());
    timer.cancel();
    try {
      timer.schedule(new TimerTask() {
        @Override
        public void run() {}
      }, 1);
    } catch (IllegalStateException x) {
      System.out.println(x.getMessage());
    }
    ExecutorCompletionService<Integer> done = new ExecutorCompletionService<>(ForkJoinPool.commonPool());
    for (int i = 0; i < 5; i++) {
      int n = i;
      done.submit(() -> n);
    }
    int total = 0;
    for (int i = 0; i < 5; i++) {
      total += done.take().get();
    }
    FutureTask<String> task = new FutureTask<>(() -> "task");
    task.run();
    DelayQueue<Delayed> none = new DelayQueue<>();
    System.out.println(total + task.get() + none.poll() + TimeUnit.HOURS.toMillis(2) + new AtomicInteger(3).accumulateAndGet(4, Math::max));
  }
}
