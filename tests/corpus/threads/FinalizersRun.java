package threads;

import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** Finalizers: each object once, resurrection, subclasses, exceptions ignored. */
public class FinalizersRun {
  static final AtomicInteger finalized = new AtomicInteger(), again = new AtomicInteger();
  static final ConcurrentLinkedQueue<Resurrected> back = new ConcurrentLinkedQueue<>();

  static class Counted {
    final CountDownLatch latch;

    Counted(CountDownLatch latch) {
      this.latch = latch;
    }

    @Override
    protected void finalize() {
      finalized.incrementAndGet();
      latch.countDown();
    }
  }

  static class Throwing extends Counted {
    Throwing(CountDownLatch latch) {
      super(latch);
    }

    @Override
    protected void finalize() {
      super.finalize();
      throw new IllegalStateException("nobody sees this");
    }
  }

  static class Resurrected {
    final int[] data = {1, 2, 3};
    final CountDownLatch latch;
    int times;

    Resurrected(CountDownLatch latch) {
      this.latch = latch;
    }

    @Override
    protected void finalize() throws Throwable {
      times++;
      again.addAndGet(data[0] + data[1] + data[2]);
      back.add(this);
      latch.countDown();
    }
  }

  static class Unfinalized extends Counted {
    Unfinalized(CountDownLatch latch) {
      super(latch);
    }

    @Override
    protected void finalize() {}
  }

  static void await(CountDownLatch latch) throws InterruptedException {
    while (!latch.await(5, TimeUnit.MILLISECONDS)) {
      System.gc();
      System.runFinalization();
    }
  }

  static void make(CountDownLatch latch, int kind) {
    for (int i = 0; i < 100; i++) {
      Object o = kind == 0 ? new Counted(latch) : kind == 1 ? new Throwing(latch) : kind == 2 ? new Resurrected(latch) : new Unfinalized(latch);
    }
  }

  public static void main(String[] args) throws Exception {
    for (int kind = 0; kind < 3; kind++) {
      CountDownLatch latch = new CountDownLatch(99); // one may stay in a register
      make(latch, kind);
      await(latch);
      System.out.println(kind + " " + latch.getCount());
    }
    System.out.println((finalized.get() >= 198) + " " + (finalized.get() <= 200));
    int wrong = 0, size = 0;
    for (Resurrected r : back) {
      size++;
      if (r.times != 1 || r.data.length != 3) wrong++;
    }
    System.out.println(wrong + " " + (size >= 99));
    back.clear();
    make(new CountDownLatch(1), 3);
    for (int i = 0; i < 3; i++) {
      System.gc();
      System.runFinalization();
    }
    System.out.println("once each: " + (again.get() <= 600) + " " + (finalized.get() <= 200));
  }
}
