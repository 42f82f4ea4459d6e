import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import org.HdrHistogram.Histogram;

/**
 * Latency beside a collector: {@code Hold THREADS LIVE_MIB RATE_MIB SECONDS}. The threads keep LIVE_MIB alive together and allocate
 * RATE_MIB a second, in bursts of a millisecond's share; what they see a burst take goes into a histogram, and so does how much too late an idle
 * thread beside them wakes from sleeps of a millisecond (the scheduler's noise). Prints {@code bursts|idle p50 p99 p99.9 max count} in
 * microseconds and the rate reached.
 */
public final class Hold {
  private static final int OBJECT_BYTES = 64;

  /** 64 bytes with Kiln's header of 8 bytes as with HotSpot's of 12. */
  static final class Node {
    Node next;
    long a;
    long b;
    long c;
    long d;
    long e;
    int f;
    int g;
  }

  private Hold() {}

  public static void main(String[] args) throws InterruptedException {
    int threads = Integer.parseInt(args[0]);
    long live = Long.parseLong(args[1]) << 20;
    long rate = Long.parseLong(args[2]) << 20;
    int seconds = Integer.parseInt(args[3]);
    Histogram[] bursts = new Histogram[threads];
    long[] allocated = new long[threads];
    CountDownLatch ready = new CountDownLatch(threads);
    CountDownLatch go = new CountDownLatch(1);
    Thread[] all = new Thread[threads];
    long[] end = new long[1];
    for (int t = 0; t < threads; t++) {
      int me = t;
      bursts[t] = new Histogram(60_000_000_000L, 3);
      all[t] =
          new Thread(
              () -> {
                Node[] kept = build((int) (live / threads / OBJECT_BYTES / 16));
                ready.countDown();
                try {
                  go.await();
                  allocated[me] = mutate(kept, rate / threads, end[0], bursts[me], me);
                } catch (InterruptedException e) {
                  throw new IllegalStateException(e);
                }
              });
      all[t].start();
    }
    ready.await();
    System.gc();
    long start = System.nanoTime();
    end[0] = start + seconds * 1_000_000_000L;
    go.countDown();
    Histogram idle = new Histogram(60_000_000_000L, 3);
    while (System.nanoTime() < end[0]) {
      long before = System.nanoTime();
      Thread.sleep(1);
      idle.recordValue(Math.max(0, System.nanoTime() - before - 1_000_000));
    }
    for (Thread thread : all) {
      thread.join();
    }
    double took = (System.nanoTime() - start) / 1e9;
    for (int t = 1; t < threads; t++) {
      bursts[0].add(bursts[t]);
    }
    print("bursts", bursts[0]);
    print("idle", idle);
    System.out.printf("rate %.0f MiB/s%n", Arrays.stream(allocated).sum() / took / (1 << 20));
  }

  /** One thread at a time: building is no part of what is measured, and 50 at once hold each other. */
  private static synchronized Node[] build(int chains) {
    Node[] kept = new Node[chains];
    for (int i = 0; i < chains; i++) {
      kept[i] = chain();
    }
    return kept;
  }

  private static Node chain() {
    Node first = null;
    for (int i = 0; i < 16; i++) {
      Node node = new Node();
      node.next = first;
      first = node;
    }
    return first;
  }

  /** Returns the bytes allocated. */
  private static long mutate(Node[] kept, long rate, long end, Histogram histogram, int seed)
      throws InterruptedException {
    long total = 0;
    int random = seed;
    long start = System.nanoTime();
    for (long now = start; now < end; ) {
      // Behind the wanted rate by so much; at most a burst at once.
      long due = Math.min((long) ((now - start) / 1e9 * rate) - total, Math.max(rate / 100, 4096));
      long before = System.nanoTime();
      for (long bytes = 0; bytes < due; bytes += 16 * OBJECT_BYTES) {
        random = random * 1664525 + 1013904223;
        kept[(random >>> 1) % kept.length] = chain();
        total += 16 * OBJECT_BYTES;
      }
      now = System.nanoTime();
      if (due > 0) {
        histogram.recordValue(now - before);
      }
      Thread.sleep(1);
      now = System.nanoTime();
    }
    return total;
  }

  private static void print(String name, Histogram histogram) {
    System.out.printf(
        "%s %.1f %.1f %.1f %.1f %d%n",
        name,
        histogram.getValueAtPercentile(50) / 1e3,
        histogram.getValueAtPercentile(99) / 1e3,
        histogram.getValueAtPercentile(99.9) / 1e3,
        histogram.getMaxValue() / 1e3,
        histogram.getTotalCount());
  }
}
