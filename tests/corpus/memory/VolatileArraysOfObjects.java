package memory;

import java.util.concurrent.atomic.*;

/** Publication through AtomicReferenceArray and volatile fields of nested objects; readers see whole objects only. */
public class VolatileArraysOfObjects {
  static class Box {
    int a, b;
    long c;
    String s;

    Box(int n) {
      a = n;
      b = ~n;
      c = (long) n << 32 | n;
      s = "s" + n;
    }

    boolean whole() { return a == ~b && c == ((long) a << 32 | a) && s.equals("s" + a); }
  }

  static volatile Box field = new Box(0);

  public static void main(String[] args) throws Exception {
    AtomicReferenceArray<Box> slots = new AtomicReferenceArray<>(8);
    for (int i = 0; i < 8; i++) slots.set(i, new Box(i));
    AtomicBoolean stop = new AtomicBoolean();
    AtomicInteger broken = new AtomicInteger(), reads = new AtomicInteger();
    Thread[] readers = new Thread[2];
    for (int t = 0; t < 2; t++) {
      (readers[t] = new Thread(() -> {
        int n = 0;
        while (!stop.get()) {
          Box x = slots.get(n++ & 7), y = field;
          if (!x.whole() || !y.whole()) broken.incrementAndGet();
          if (n % 64 == 0) Thread.yield();
        }
        reads.addAndGet(n);
      })).start();
    }
    for (int i = 1; i <= 5000; i++) {
      slots.set(i & 7, new Box(i));
      field = new Box(-i);
      if (i % 1000 == 0) System.gc();
    }
    stop.set(true);
    for (Thread t : readers) t.join();
    int last = 0;
    for (int i = 0; i < 8; i++) last += slots.get(i).a;
    System.out.println("broken " + broken + ", some reads " + (reads.get() >= 0) + ", last " + last + " " + field.a + " " + field.s);
  }
}
