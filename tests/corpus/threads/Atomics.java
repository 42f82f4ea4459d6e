package threads;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.*;
import java.util.stream.IntStream;

/** Atomics, adders, field updaters, VarHandles. */
public class Atomics {
  volatile int number;
  volatile long wide;
  volatile String text = "t";
  static final VarHandle NUMBER;
  static final VarHandle ELEMENTS = MethodHandles.arrayElementVarHandle(long[].class);

  static {
    try {
      NUMBER = MethodHandles.lookup().findVarHandle(Atomics.class, "number", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  public static void main(String[] args) {
    AtomicInteger i = new AtomicInteger(5);
    System.out.println(i.getAndIncrement() + " " + i.incrementAndGet() + i.getAndAdd(3) + i.compareAndSet(10, 20) + i.compareAndExchange(1, 2) + i.getAndUpdate(x -> x * 2) + i.updateAndGet(x -> x - 1) + i.getAndSet(0) + i.weakCompareAndSetPlain(1, 2) + i);
    AtomicLong l = new AtomicLong(Long.MAX_VALUE);
    System.out.println(l.incrementAndGet() + " " + l.getAndAccumulate(5, Long::sum) + l.decrementAndGet() + l.intValue());
    AtomicReference<String> r = new AtomicReference<>("a");
    System.out.println(r.compareAndSet("a", "b") + r.getAndSet("c") + r.accumulateAndGet("d", String::concat) + r.getAcquire() + new AtomicBoolean().getAndSet(true));
    AtomicIntegerArray a = new AtomicIntegerArray(new int[] {1, 2, 3});
    System.out.println(a.addAndGet(1, 5) + " " + a.compareAndSet(0, 1, 9) + a + a.getAndDecrement(2) + a.length());
    AtomicReferenceArray<String> ra = new AtomicReferenceArray<>(2);
    AtomicLongArray la = new AtomicLongArray(3);
    System.out.println(ra.getAndSet(0, "x") + ra + la.incrementAndGet(2) + la);
    AtomicStampedReference<String> s = new AtomicStampedReference<>("s", 1);
    AtomicMarkableReference<String> m = new AtomicMarkableReference<>("m", false);
    System.out.println(s.compareAndSet("s", "u", 1, 2) + " " + s.getStamp() + s.getReference() + m.attemptMark("m", true) + m.isMarked());
    try {
      a.get(3);
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    LongAdder adder = new LongAdder();
    LongAccumulator max = new LongAccumulator(Math::max, Long.MIN_VALUE);
    DoubleAdder doubles = new DoubleAdder();
    IntStream.range(0, 10000).parallel().forEach(x -> {
      adder.add(x);
      max.accumulate(x);
      doubles.add(0.5);
    });
    System.out.println(adder + " " + max + " " + doubles + adder.sumThenReset() + adder.intValue());
    Atomics o = new Atomics();
    AtomicIntegerFieldUpdater<Atomics> iu = AtomicIntegerFieldUpdater.newUpdater(Atomics.class, "number");
    AtomicLongFieldUpdater<Atomics> lu = AtomicLongFieldUpdater.newUpdater(Atomics.class, "wide");
    AtomicReferenceFieldUpdater<Atomics, String> tu = AtomicReferenceFieldUpdater.newUpdater(Atomics.class, String.class, "text");
    System.out.println(iu.addAndGet(o, 4) + " " + lu.decrementAndGet(o) + tu.getAndSet(o, "new") + o.text + iu.getAndUpdate(o, x -> x * x));
    System.out.println((int) NUMBER.getAndAdd(o, 5) + " " + NUMBER.compareAndSet(o, 21, 1) + (int) NUMBER.getVolatile(o) + (int) NUMBER.getAndBitwiseOr(o, 6) + (int) NUMBER.compareAndExchange(o, 7, 8) + (int) NUMBER.get(o));
    long[] longs = {1, 2};
    System.out.println((long) ELEMENTS.getAndSet(longs, 1, 7L) + " " + longs[1] + (long) ELEMENTS.getAndAdd(longs, 0, 2L) + ELEMENTS.weakCompareAndSet(longs, 0, 100L, 2L));
    try {
      ELEMENTS.setVolatile(longs, 2, 1L);
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    VarHandle.fullFence();
  }
}
