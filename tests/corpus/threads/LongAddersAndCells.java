package threads;

import java.util.concurrent.atomic.*;

/** LongAdder, LongAccumulator, DoubleAdder, DoubleAccumulator under contention; array and field updaters. */
public class LongAddersAndCells {
  volatile int i;
  volatile long l;
  volatile String s = "";

  static void all(int threads, Runnable r) throws InterruptedException {
    Thread[] ts = new Thread[threads];
    for (int k = 0; k < threads; k++) (ts[k] = new Thread(r)).start();
    for (Thread t : ts) t.join();
  }

  public static void main(String[] args) throws Exception {
    LongAdder adder = new LongAdder();
    LongAccumulator max = new LongAccumulator(Math::max, Long.MIN_VALUE), xor = new LongAccumulator((a, b) -> a ^ b, 0);
    DoubleAdder doubles = new DoubleAdder();
    DoubleAccumulator least = new DoubleAccumulator(Math::min, Double.POSITIVE_INFINITY);
    AtomicIntegerArray cells = new AtomicIntegerArray(8);
    AtomicReferenceArray<String> texts = new AtomicReferenceArray<>(new String[] {"", "", ""});
    all(4, () -> {
      for (int k = 0; k < 5000; k++) {
        adder.add(k);
        max.accumulate((k * 31L) % 4999);
        xor.accumulate(k);
        doubles.add(0.5);
        least.accumulate(k / 4.0 - 7);
        cells.getAndAccumulate(k & 7, k, Integer::sum);
        if (k % 500 == 0) texts.updateAndGet(k % 3, x -> x + "x");
      }
    });
    System.out.println(adder + " " + adder.sum() + " " + max.get() + " " + xor.get() + " " + doubles.sum() + " " + least.get() + " " + cells + " " + texts);
    System.out.println(adder.sumThenReset() + " " + adder.intValue() + " " + max.getThenReset() + " " + max.longValue() + " " + doubles.sumThenReset() + doubles);
    LongAddersAndCells o = new LongAddersAndCells();
    var iu = AtomicIntegerFieldUpdater.newUpdater(LongAddersAndCells.class, "i");
    var lu = AtomicLongFieldUpdater.newUpdater(LongAddersAndCells.class, "l");
    var su = AtomicReferenceFieldUpdater.newUpdater(LongAddersAndCells.class, String.class, "s");
    all(4, () -> {
      for (int k = 0; k < 2000; k++) {
        iu.incrementAndGet(o);
        lu.accumulateAndGet(o, k, Long::sum);
        if (k % 400 == 0) su.getAndUpdate(o, x -> x + "y");
      }
    });
    System.out.println(o.i + " " + o.l + " " + o.s + " " + iu.compareAndSet(o, 8000, 1) + iu.getAndSet(o, 5) + " " + lu.weakCompareAndSet(o, 3, 4) + " " + su.compareAndSet(o, "no", "yes"));
    AtomicStampedReference<String> stamped = new AtomicStampedReference<>("a", 1);
    int[] stamp = new int[1];
    System.out.println(stamped.compareAndSet("a", "b", 0, 2) + " " + stamped.compareAndSet("a", "b", 1, 2) + " " + stamped.get(stamp) + stamp[0] + stamped.attemptStamp("b", 9) + stamped.getStamp());
    AtomicMarkableReference<String> marked = new AtomicMarkableReference<>("a", false);
    System.out.println(marked.attemptMark("a", true) + " " + marked.isMarked() + marked.compareAndSet("a", "c", true, false) + marked.getReference());
    AtomicInteger counter = new AtomicInteger();
    AtomicBoolean once = new AtomicBoolean();
    all(4, () -> {
      for (int k = 0; k < 1000; k++) counter.updateAndGet(x -> x % 997 + 1);
      if (once.compareAndSet(false, true)) System.out.println("once");
    });
    System.out.println(counter);
    for (Runnable r : new Runnable[] {() -> cells.get(8), () -> AtomicIntegerFieldUpdater.newUpdater(LongAddersAndCells.class, "l"), () -> iu.get(null)}) {
      try {
        r.run();
      } catch (RuntimeException e) {
        System.out.println(e);
      }
    }
  }
}
