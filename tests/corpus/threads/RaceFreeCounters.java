package threads;

import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** The same histogram by locks, atomics, concurrent maps, thread locals and streams: all equal the sequential one. */
public class RaceFreeCounters {
  static final int N = 6000, BUCKETS = 16;

  static int bucket(int i) { return (i * 0x9E3779B1 >>> 28); }

  static void inThreads(java.util.function.IntConsumer c) throws InterruptedException {
    Thread[] ts = new Thread[3];
    for (int t = 0; t < 3; t++) {
      int me = t;
      (ts[t] = new Thread(() -> {
        for (int i = me; i < N; i += 3) c.accept(bucket(i));
      })).start();
    }
    for (Thread t : ts) t.join();
  }

  public static void main(String[] args) throws Exception {
    int[] expected = new int[BUCKETS], locked = new int[BUCKETS];
    for (int i = 0; i < N; i++) expected[bucket(i)]++;
    System.out.println(java.util.Arrays.toString(expected));
    inThreads(b -> {
      synchronized (locked) {
        locked[b]++;
      }
    });
    System.out.println(java.util.Arrays.equals(expected, locked));
    AtomicIntegerArray atomic = new AtomicIntegerArray(BUCKETS);
    inThreads(atomic::incrementAndGet);
    ConcurrentHashMap<Integer, LongAdder> map = new ConcurrentHashMap<>();
    inThreads(b -> map.computeIfAbsent(b, k -> new LongAdder()).increment());
    ConcurrentLinkedQueue<Integer> queue = new ConcurrentLinkedQueue<>();
    inThreads(queue::add);
    ConcurrentSkipListMap<Integer, Integer> skip = new ConcurrentSkipListMap<>();
    inThreads(b -> skip.merge(b, 1, Integer::sum));
    java.util.List<int[]> all = new CopyOnWriteArrayList<>();
    ThreadLocal<int[]> own = ThreadLocal.withInitial(() -> {
      int[] a = new int[BUCKETS];
      all.add(a);
      return a;
    });
    inThreads(b -> own.get()[b]++);
    Object[] stripes = new Object[4];
    java.util.Arrays.setAll(stripes, i -> new Object());
    int[] striped = new int[BUCKETS];
    inThreads(b -> {
      synchronized (stripes[b % 4]) {
        striped[b]++;
      }
    });
    int[] q = new int[BUCKETS], sum = new int[BUCKETS];
    for (int b : queue) q[b]++;
    for (int[] a : all) for (int i = 0; i < BUCKETS; i++) sum[i] += a[i];
    int same = 0;
    for (int i = 0; i < BUCKETS; i++) if (atomic.get(i) == expected[i] && map.get(i).sum() == expected[i] && q[i] == expected[i] && skip.get(i) == expected[i] && sum[i] == expected[i] && striped[i] == expected[i]) same++;
    System.out.println(same + " " + all.size() + " " + java.util.stream.IntStream.range(0, N).parallel().boxed().collect(java.util.stream.Collectors.groupingByConcurrent(RaceFreeCounters::bucket, java.util.stream.Collectors.counting())).equals(map.entrySet().stream().collect(java.util.stream.Collectors.toMap(e -> e.getKey(), e -> e.getValue().sum()))));
  }
}
