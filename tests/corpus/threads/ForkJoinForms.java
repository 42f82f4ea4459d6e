package threads;

import java.util.concurrent.*;

/** ForkJoin: recursive actions and tasks, CountedCompleter, adapted callables, join order, invokeAll. */
public class ForkJoinForms {
  static class Sum extends RecursiveTask<Long> {
    final int[] a;
    final int from, to;

    Sum(int[] a, int from, int to) {
      this.a = a;
      this.from = from;
      this.to = to;
    }

    @Override
    protected Long compute() {
      if (to - from < 100) {
        long s = 0;
        for (int i = from; i < to; i++) s += a[i];
        return s;
      }
      int mid = (from + to) >>> 1;
      Sum left = new Sum(a, from, mid);
      left.fork();
      return new Sum(a, mid, to).compute() + left.join();
    }
  }

  static class Sort extends RecursiveAction {
    final int[] a;
    final int from, to;

    Sort(int[] a, int from, int to) {
      this.a = a;
      this.from = from;
      this.to = to;
    }

    @Override
    protected void compute() {
      if (to - from < 32) {
        java.util.Arrays.sort(a, from, to);
        return;
      }
      int mid = (from + to) / 2;
      invokeAll(new Sort(a, from, mid), new Sort(a, mid, to));
      int[] copy = java.util.Arrays.copyOfRange(a, from, mid);
      for (int i = 0, j = mid, k = from; i < copy.length; k++) {
        a[k] = j == to || copy[i] <= a[j] ? copy[i++] : a[j++];
      }
    }
  }

  static class Count extends CountedCompleter<Integer> {
    final int lo, hi;
    final java.util.concurrent.atomic.AtomicInteger found;

    Count(CountedCompleter<?> p, int lo, int hi, java.util.concurrent.atomic.AtomicInteger found) {
      super(p);
      this.lo = lo;
      this.hi = hi;
      this.found = found;
    }

    @Override
    public void compute() {
      int h = hi;
      while (h - lo > 50) {
        int mid = (lo + h) >>> 1;
        addToPendingCount(1);
        new Count(this, mid, h, found).fork();
        h = mid;
      }
      for (int i = lo; i < h; i++) if (i % 7 == 3) found.incrementAndGet();
      tryComplete();
    }

    @Override
    public Integer getRawResult() {
      return found.get();
    }
  }

  public static void main(String[] args) throws Exception {
    ForkJoinPool pool = new ForkJoinPool(3);
    int[] a = new int[5000];
    for (int i = 0; i < a.length; i++) a[i] = (i * 7919) % 5003;
    System.out.println(pool.invoke(new Sum(a, 0, a.length)));
    pool.invoke(new Sort(a, 0, a.length));
    boolean sorted = true;
    for (int i = 1; i < a.length; i++) sorted &= a[i - 1] <= a[i];
    System.out.println(sorted + " " + a[0] + " " + a[2500] + " " + a[4999]);
    System.out.println(pool.invoke(new Count(null, 0, 10000, new java.util.concurrent.atomic.AtomicInteger())));
    ForkJoinTask<String> adapted = ForkJoinTask.adapt(() -> "called");
    System.out.println(pool.submit(adapted).get() + " " + adapted.isCompletedNormally() + " " + adapted.getRawResult());
    ForkJoinTask<String> run = ForkJoinTask.adapt(() -> {}, "given");
    System.out.println(pool.invoke(run) + " " + run.isDone());
    ForkJoinTask<String> cancelled = ForkJoinTask.adapt(() -> "never");
    System.out.println(cancelled.cancel(false) + " " + cancelled.isCancelled() + " " + cancelled.getException());
    Sum quiet = new Sum(a, 0, 99);
    quiet.quietlyInvoke();
    System.out.println(quiet.getRawResult() + " " + quiet.isCompletedNormally());
    quiet.reinitialize();
    System.out.println(quiet.isDone() + " " + quiet.invoke());
    quiet.completeExceptionally(new RuntimeException("late"));
    System.out.println(quiet.isCompletedAbnormally());
    System.out.println(pool.submit(() -> 1 + (ForkJoinTask.inForkJoinPool() ? 1 : 0)).get() + " " + ForkJoinTask.inForkJoinPool() + " " + pool.getParallelism() + pool.getAsyncMode());
    int total = 0;
    for (Future<Integer> f : pool.invokeAll(java.util.List.<Callable<Integer>>of(() -> 1, () -> 2, () -> 3))) total += f.get();
    System.out.println(total);
    pool.shutdown();
    System.out.println(pool.awaitTermination(10, TimeUnit.SECONDS) + " " + pool.isTerminated());
    try {
      pool.submit(() -> 1);
    } catch (RejectedExecutionException e) {
      System.out.println(e.getClass().getName());
    }
  }
}
