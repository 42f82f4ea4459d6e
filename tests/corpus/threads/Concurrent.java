package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

/** java.util.concurrent at work. */
public class Concurrent {
  static class Fibonacci extends RecursiveTask<Integer> {
    private static final long serialVersionUID = 1;
    final int n;

    Fibonacci(int n) {
      this.n = n;
    }

    @Override
    protected Integer compute() {
      if (n < 10) {
        return n < 2 ? n : new Fibonacci(n - 1).compute() + new Fibonacci(n - 2).compute();
      }
      Fibonacci left = new Fibonacci(n - 1);
      left.fork();
      return new Fibonacci(n - 2).compute() + left.join();
    }
  }

  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    AtomicInteger counter = new AtomicInteger();
    LongAdder adder = new LongAdder();
    ConcurrentHashMap<Integer, Integer> map = new ConcurrentHashMap<>();
    ConcurrentLinkedQueue<Integer> queue = new ConcurrentLinkedQueue<>();
    AtomicLongArray array = new AtomicLongArray(3);
    List<Callable<Integer>> tasks = new ArrayList<>();
    for (int t = 0; t < 8; t++) {
      int id = t;
      tasks.add(() -> {
        for (int i = 0; i < 10_000; i++) {
          counter.incrementAndGet();
          adder.increment();
          map.merge(i % 100, 1, Integer::sum);
          array.addAndGet(i % 3, 1);
          if (i % 100 == 0) {
            queue.add(i);
          }
        }
        return id;
      });
    }
    int sum = 0;
    for (Future<Integer> f : pool.invokeAll(tasks)) {
      sum += f.get();
    }
    System.out.println(sum + " " + counter + " " + adder + " " + map.values().stream().mapToInt(i -> i).sum() + " " + queue.size() + " " + array);
    Future<?> failing = pool.submit(() -> { throw new IllegalArgumentException("task"); });
    try {
      failing.get();
    } catch (ExecutionException e) {
      System.out.println(e.getMessage());
    }
    CountDownLatch never = new CountDownLatch(1);
    Future<?> slow = pool.submit(() -> { never.await(); return null; });
    try {
      slow.get(10, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      System.out.println("timeout " + slow.cancel(true) + slow.isCancelled());
    }
    CompletableFuture<String> future = CompletableFuture.supplyAsync(() -> 20, pool).thenApply(x -> x + 1).thenCombine(CompletableFuture.supplyAsync(() -> "!"), (x, y) -> x + y);
    System.out.println(future.get() + CompletableFuture.failedFuture(new RuntimeException("f")).exceptionally(t -> "recovered " + t.getMessage()).join());
    System.out.println(new ForkJoinPool(3).invoke(new Fibonacci(20)) + " " + ForkJoinPool.commonPool().invoke(new Fibonacci(15)));
    System.out.println(IntStream.range(0, 100_000).parallel().filter(i -> i % 3 == 0).mapToLong(i -> i).sum());
    BlockingQueue<Integer> blocking = new ArrayBlockingQueue<>(2);
    Thread producer = new Thread(() -> {
      try {
        for (int i = 0; i < 100; i++) {
          blocking.put(i);
        }
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
    producer.start();
    int taken = 0;
    for (int i = 0; i < 100; i++) {
      taken += blocking.take();
    }
    System.out.println(taken);
    CyclicBarrier barrier = new CyclicBarrier(3, () -> System.out.println("barrier"));
    Semaphore semaphore = new Semaphore(1);
    for (int i = 0; i < 2; i++) {
      pool.submit(() -> {
        semaphore.acquire();
        semaphore.release();
        return barrier.await();
      });
    }
    barrier.await();
    ReentrantLock lock = new ReentrantLock(true);
    Condition ready = lock.newCondition();
    boolean[] flag = new boolean[1];
    Thread waiter = new Thread(() -> {
      lock.lock();
      try {
        while (!flag[0]) {
          ready.awaitUninterruptibly();
        }
        System.out.println("condition");
      } finally {
        lock.unlock();
      }
    });
    waiter.start();
    lock.lock();
    try {
      flag[0] = true;
      ready.signalAll();
    } finally {
      lock.unlock();
    }
    waiter.join();
    AtomicReference<String> reference = new AtomicReference<>("a");
    System.out.println(reference.compareAndSet("a", "b") + reference.getAndUpdate(s -> s + "c") + reference.get());
    Map<String, Integer> sorted = new ConcurrentSkipListMap<>(Map.of("b", 2, "a", 1));
    System.out.println(sorted);
    ScheduledExecutorService scheduled = Executors.newScheduledThreadPool(1);
    System.out.println(scheduled.schedule(() -> "scheduled", 5, TimeUnit.MILLISECONDS).get());
    scheduled.shutdownNow();
    pool.shutdown();
    System.out.println(pool.awaitTermination(60, TimeUnit.SECONDS));
  }
}
