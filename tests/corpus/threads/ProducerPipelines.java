package threads;

import java.util.concurrent.*;

/** A pipeline of three stages over blocking queues with poison pills; ordered results in spite of several workers. */
public class ProducerPipelines {
  record Item(int n, Object payload) {}

  static final Item END = new Item(-1, null);

  public static void main(String[] args) throws Exception {
    BlockingQueue<Item> raw = new ArrayBlockingQueue<>(3), cooked = new LinkedBlockingQueue<>(5);
    int workers = 3, n = 100;
    Thread producer = new Thread(() -> {
      try {
        for (int i = 0; i < n; i++) raw.put(new Item(i, "text" + i));
        for (int i = 0; i < workers; i++) raw.put(END);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    });
    Thread[] ws = new Thread[workers];
    for (int w = 0; w < workers; w++) {
      ws[w] = new Thread(() -> {
        try {
          for (Item i; (i = raw.take()) != END; ) cooked.put(new Item(i.n(), i.payload().hashCode()));
          cooked.put(END);
        } catch (InterruptedException e) {
          throw new AssertionError(e);
        }
      });
    }
    producer.start();
    for (Thread w : ws) w.start();
    Item[] out = new Item[n];
    int ends = 0, got = 0;
    while (ends < workers) {
      Item i = cooked.take();
      if (i == END) ends++;
      else {
        out[i.n()] = i;
        got++;
      }
    }
    for (Thread w : ws) w.join();
    int hash = 0;
    for (Item i : out) hash = hash * 31 + (Integer) i.payload();
    System.out.println(got + " " + hash + " " + raw.isEmpty() + cooked.isEmpty());
    ExecutorService pool = java.util.concurrent.Executors.newFixedThreadPool(3);
    ExecutorCompletionService<Integer> service = new ExecutorCompletionService<>(pool);
    for (int i = 1; i <= 20; i++) {
      int k = i;
      service.submit(() -> k * k);
    }
    int sum = 0;
    for (int i = 0; i < 20; i++) sum += service.take().get();
    System.out.println(sum + " " + service.poll());
    Future<?>[] chain = new Future<?>[10];
    int[] order = new int[1];
    StringBuffer log = new StringBuffer();
    ExecutorService single = java.util.concurrent.Executors.newSingleThreadExecutor();
    for (int i = 0; i < 10; i++) {
      int k = i;
      chain[i] = single.submit(() -> log.append(k).append(order[0]++ == k));
    }
    for (Future<?> f : chain) f.get();
    System.out.println(log);
    pool.shutdown();
    single.shutdown();
  }
}
