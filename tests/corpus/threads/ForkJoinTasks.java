package threads;

/** ForkJoinPool: recursive tasks and actions, exceptions out of subtasks, invokeAll, managed results, common pool. */
public class ForkJoinTasks {
  static class Fib extends java.util.concurrent.RecursiveTask<Integer> {
    final int n;

    Fib(int n) {
      this.n = n;
    }

    @Override
    protected Integer compute() {
      if (n < 2) return n;
      Fib a = new Fib(n - 1);
      a.fork();
      return new Fib(n - 2).compute() + a.join();
    }
  }

  /** The pool makes a new exception of the same class in the joining thread if it finds a public constructor. */
  static class Failed extends RuntimeException {
    Failed(String s) {
      super(s);
    }
  }

  static class Fill extends java.util.concurrent.RecursiveAction {
    final int[] a;
    final int from, to;

    Fill(int[] a, int from, int to) {
      this.a = a;
      this.from = from;
      this.to = to;
    }

    @Override
    protected void compute() {
      if (to - from < 100) {
        for (int i = from; i < to; i++) {
          if (a[i] != 0) throw new Failed("at " + i);
          a[i] = i * i;
        }
      } else {
        int mid = (from + to) >>> 1;
        invokeAll(new Fill(a, from, mid), new Fill(a, mid, to));
      }
    }
  }

  static class Count extends java.util.concurrent.CountedCompleter<Void> {
    final int n;
    final java.util.concurrent.atomic.AtomicInteger leaves;

    Count(java.util.concurrent.CountedCompleter<?> parent, int n, java.util.concurrent.atomic.AtomicInteger leaves) {
      super(parent);
      this.n = n;
      this.leaves = leaves;
    }

    @Override
    public void compute() {
      if (n == 0) {
        leaves.incrementAndGet();
      } else {
        setPendingCount(2);
        new Count(this, n - 1, leaves).fork();
        new Count(this, n - 1, leaves).fork();
      }
      tryComplete();
    }
  }

  public static void main(String[] args) throws Exception {
    var pool = new java.util.concurrent.ForkJoinPool(3);
    System.out.println(pool.invoke(new Fib(15)) + " " + new Fib(10).fork().get() + " " + pool.getParallelism());
    int[] a = new int[5000];
    pool.invoke(new Fill(a, 0, a.length));
    System.out.println(java.util.Arrays.hashCode(a));
    a[1] = a[0] = 0;
    try {
      pool.invoke(new Fill(a, 0, a.length));
      System.out.println("not here");
    } catch (Failed e) {
      System.out.println(e.getMessage().startsWith("at "));
    }
    var leaves = new java.util.concurrent.atomic.AtomicInteger();
    pool.invoke(new Count(null, 8, leaves));
    System.out.println(leaves);
    var f = pool.submit(() -> Thread.currentThread() instanceof java.util.concurrent.ForkJoinWorkerThread);
    System.out.println(f.get() + " " + f.isCompletedNormally() + " " + java.util.concurrent.ForkJoinTask.adapt(() -> "adapted").invoke());
    var bad = pool.submit((Runnable) () -> { throw new Failed("inside"); });
    try {
      bad.get();
    } catch (java.util.concurrent.ExecutionException e) {
      System.out.println(e.getCause() + " " + bad.isCompletedAbnormally());
    }
    pool.shutdown();
    System.out.println(pool.awaitTermination(60, java.util.concurrent.TimeUnit.SECONDS) + " " + java.util.Arrays.stream(new int[] {3, 1, 2}).parallel().map(x -> x * x).sum());
    long[] p = new long[20000];
    java.util.Arrays.parallelSetAll(p, i -> i * 31L % 1009);
    java.util.Arrays.parallelPrefix(p, Long::sum);
    java.util.Arrays.parallelSort(p);
    System.out.println(p[p.length - 1] + " " + java.util.Arrays.hashCode(p));
  }
}
