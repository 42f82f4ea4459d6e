package threads;

import java.util.concurrent.*;

/** FutureTask: run once, cancel before, during and after, exceptions, runAndReset, timeouts, done hooks. */
public class FutureTasks {
  static String get(Future<?> f) {
    try {
      return "" + f.get(5, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      return "failed " + e.getCause();
    } catch (CancellationException e) {
      return "cancelled";
    } catch (TimeoutException | InterruptedException e) {
      return "" + e;
    }
  }

  public static void main(String[] args) throws Exception {
    int[] runs = {0};
    FutureTask<Integer> once = new FutureTask<>(() -> ++runs[0]) {
      @Override
      protected void done() {
        System.out.println("done " + isCancelled());
      }
    };
    System.out.println(once.isDone());
    once.run();
    once.run();
    System.out.println(get(once) + " " + runs[0] + " " + once.cancel(true) + " " + once.isDone() + " " + once.toString().replaceAll("@\\w+", "@"));
    FutureTask<Integer> never = new FutureTask<>(() -> ++runs[0]);
    System.out.println(never.cancel(false) + " " + never.cancel(false) + " " + get(never));
    never.run();
    FutureTask<Object> bad = new FutureTask<>(() -> { throw new java.io.IOException("inside"); });
    bad.run();
    System.out.println(get(bad) + " " + runs[0] + " " + get(new FutureTask<>(() -> {}, "x") {{ run(); }}));
    CountDownLatch started = new CountDownLatch(1);
    String[] seen = new String[1];
    FutureTask<Object> long1 = new FutureTask<>(() -> {
      started.countDown();
      try {
        Thread.sleep(100000);
      } catch (InterruptedException e) {
        seen[0] = "interrupted";
      }
      return 1;
    });
    Thread t = new Thread(long1);
    t.start();
    started.await();
    try {
      long1.get(1, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      System.out.println("timeout " + e.getMessage());
    }
    System.out.println(long1.cancel(true) + " " + get(long1));
    t.join();
    System.out.println(seen[0]);
    class Repeating extends FutureTask<Object> {
      Repeating() {
        super(() -> {
          if (++runs[0] > 5) throw new IllegalStateException("fifth");
        }, null);
      }

      boolean again() {
        return runAndReset();
      }
    }
    Repeating r = new Repeating();
    while (r.again()) ;
    System.out.println(runs[0] + " " + get(r));
  }
}
