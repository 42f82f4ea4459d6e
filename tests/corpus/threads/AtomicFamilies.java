package threads;

/** Atomic classes: updates with functions, arrays, field updaters, accumulators, booleans, references; overflow. */
public class AtomicFamilies {
  volatile int count = 5;
  volatile long wide = 5;
  volatile String ref = "r";

  public static void main(String[] args) {
    var i = new java.util.concurrent.atomic.AtomicInteger(Integer.MAX_VALUE);
    System.out.println(i.incrementAndGet() + " " + i.getAndDecrement() + " " + i.updateAndGet(x -> x / 2) + " " + i.getAndUpdate(x -> -x) + " " + i.accumulateAndGet(10, Math::max) + " " + i.getAndAccumulate(3, (a, b) -> a * b) + " " + i + " " + i.compareAndSet(30, 1) + " " + i.compareAndExchange(5, 6) + " " + i.getAndSet(9) + " " + i.addAndGet(-20) + " " + i.doubleValue() + i.getPlain());
    var l = new java.util.concurrent.atomic.AtomicLong(Long.MIN_VALUE);
    System.out.println(l.decrementAndGet() + " " + l.getAndAdd(2) + " " + l.get() + " " + l.intValue());
    var a = new java.util.concurrent.atomic.AtomicLongArray(new long[] {1, 2, 3});
    System.out.println(a.addAndGet(1, 1L << 40) + " " + a.getAndIncrement(0) + " " + a.compareAndSet(2, 3, -3) + " " + a + " " + a.length());
    try {
      a.get(3);
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    var r = new java.util.concurrent.atomic.AtomicReferenceArray<String>(2);
    System.out.println(r.getAndSet(0, "x") + " " + r.updateAndGet(0, s -> s + "y") + " " + r.compareAndSet(1, null, "n") + " " + r);
    AtomicFamilies o = new AtomicFamilies();
    var iu = java.util.concurrent.atomic.AtomicIntegerFieldUpdater.newUpdater(AtomicFamilies.class, "count");
    var lu = java.util.concurrent.atomic.AtomicLongFieldUpdater.newUpdater(AtomicFamilies.class, "wide");
    var ru = java.util.concurrent.atomic.AtomicReferenceFieldUpdater.newUpdater(AtomicFamilies.class, String.class, "ref");
    System.out.println(iu.incrementAndGet(o) + " " + lu.getAndAdd(o, 1L << 33) + " " + o.wide + " " + ru.compareAndSet(o, "r", "s") + " " + ru.getAndSet(o, null) + " " + o.ref);
    try {
      java.util.concurrent.atomic.AtomicIntegerFieldUpdater.newUpdater(AtomicFamilies.class, "none");
    } catch (RuntimeException e) {
      System.out.println(e.getMessage());
    }
    try {
      ((java.util.concurrent.atomic.AtomicIntegerFieldUpdater) iu).get("wrong");
    } catch (ClassCastException e) {
      System.out.println("class cast");
    }
    var max = new java.util.concurrent.atomic.LongAccumulator(Long::max, Long.MIN_VALUE);
    for (long x : new long[] {3, 9, -1}) max.accumulate(x);
    var sum = new java.util.concurrent.atomic.DoubleAdder();
    for (int k = 0; k < 10; k++) sum.add(0.5);
    System.out.println(max + " " + max.getThenReset() + " " + max.get() + " " + sum + " " + sum.sumThenReset() + " " + sum.sum());
    var b = new java.util.concurrent.atomic.AtomicBoolean();
    System.out.println(b.getAndSet(true) + " " + b.compareAndSet(false, true) + " " + b.weakCompareAndSetPlain(false, true) + " " + b);
  }
}
