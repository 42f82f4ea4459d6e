package threads;

import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;

/** Cleaner: explicit cleaning once, cleaning of what is unreachable, exceptions in actions, own threads. */
public class CleanersRun {
  static final Cleaner CLEANER = Cleaner.create();

  static final class Resource implements AutoCloseable {
    private static final class State implements Runnable {
      final String name;
      final CountDownLatch cleaned;

      State(String name, CountDownLatch cleaned) {
        this.name = name;
        this.cleaned = cleaned;
      }

      @Override
      public void run() {
        CLOSED.incrementAndGet();
        cleaned.countDown();
      }
    }

    static final AtomicInteger CLOSED = new AtomicInteger();
    final Cleaner.Cleanable cleanable;

    Resource(String name, CountDownLatch cleaned) {
      cleanable = CLEANER.register(this, new State(name, cleaned));
    }

    @Override
    public void close() {
      cleanable.clean();
      // Else the cleaner's thread may have taken the work already, and not done it.
      Reference.reachabilityFence(this);
    }
  }

  static void leak(int n, CountDownLatch latch) {
    for (int i = 0; i < n; i++) new Resource("r" + i, latch);
  }

  public static void main(String[] args) throws Exception {
    try (Resource r = new Resource("closed", new CountDownLatch(1))) {
      System.out.println("in use " + Resource.CLOSED);
    }
    System.out.println("closed " + Resource.CLOSED);
    Resource twice = new Resource("twice", new CountDownLatch(1));
    twice.close();
    twice.close();
    System.out.println("once " + Resource.CLOSED);
    CountDownLatch all = new CountDownLatch(200);
    leak(200, all);
    leak(1, new CountDownLatch(1)); // what a register or stack slot still holds is another one
    while (!all.await(5, TimeUnit.MILLISECONDS)) System.gc();
    System.out.println("leaked ones cleaned " + all.getCount());
    Object o = new Object();
    Cleaner.Cleanable c = CLEANER.register(o, () -> { throw new IllegalStateException("in action"); });
    try {
      c.clean();
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    c.clean();
    Reference.reachabilityFence(o);
    String[] thread = new String[1];
    CountDownLatch done = new CountDownLatch(1);
    Cleaner own = Cleaner.create(r -> {
      Thread t = new Thread(r, "my cleaner");
      t.setDaemon(true);
      return t;
    });
    own.register(new int[100], () -> {
      thread[0] = Thread.currentThread().getName() + Thread.currentThread().isDaemon();
      done.countDown();
    });
    while (!done.await(5, TimeUnit.MILLISECONDS)) System.gc();
    System.out.println(thread[0]);
    try {
      CLEANER.register(null, () -> {});
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
  }
}
