package threads;

import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.Executors;

/** ExecutorService.invokeAny and invokeAll, ExecutorCompletionService, rejected tasks and their policies. */
public class InvokeAnyAndAll {
  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    Callable<String> fails = () -> { throw new java.io.IOException("no"); }, works = () -> "yes";
    System.out.println(pool.invokeAny(List.of(fails, fails, works)));
    try {
      pool.invokeAny(List.of(fails, fails));
    } catch (ExecutionException e) {
      System.out.println(e);
    }
    try {
      pool.invokeAny(List.of());
    } catch (IllegalArgumentException e) {
      System.out.println(e);
    }
    for (Future<String> f : pool.invokeAll(List.of(works, fails, works))) {
      try {
        System.out.println(f.get() + " " + f.isDone());
      } catch (ExecutionException e) {
        System.out.println(e.getCause() + " " + f.isCancelled());
      }
    }
    CompletionService<Integer> service = new ExecutorCompletionService<>(pool);
    for (int i = 1; i <= 6; i++) {
      int n = i;
      service.submit(() -> n * n);
    }
    Set<Integer> got = new TreeSet<>();
    for (int i = 0; i < 6; i++) got.add(service.take().get());
    System.out.println(got + " " + service.poll());
    pool.shutdownNow();
    CountDownLatch hold = new CountDownLatch(1);
    for (RejectedExecutionHandler policy : List.of(new ThreadPoolExecutor.AbortPolicy(), new ThreadPoolExecutor.CallerRunsPolicy(), new ThreadPoolExecutor.DiscardPolicy(), new ThreadPoolExecutor.DiscardOldestPolicy())) {
      CountDownLatch busy = new CountDownLatch(1), gate = new CountDownLatch(1);
      List<String> ran = Collections.synchronizedList(new ArrayList<>());
      ThreadPoolExecutor one = new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(1), policy);
      one.execute(() -> {
        busy.countDown();
        try {
          gate.await();
        } catch (InterruptedException e) {
          ran.add("interrupted");
        }
      });
      busy.await();
      one.execute(() -> ran.add("queued"));
      try {
        one.execute(() -> ran.add("extra in " + Thread.currentThread().getName().startsWith("pool")));
      } catch (RejectedExecutionException e) {
        ran.add("rejected");
      }
      gate.countDown();
      one.shutdown();
      one.awaitTermination(10, TimeUnit.SECONDS);
      System.out.println(policy.getClass().getSimpleName() + " " + ran + " " + one.getCompletedTaskCount() + " " + one.getLargestPoolSize());
    }
  }
}
