package memory;

import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

/** Plain data is visible after each way of the library to hand over: counts of stale reads are 0. */
public class HappensBeforeOfUtilities {
  static int[] data = new int[80];

  interface Hand {
    void give() throws Exception;
  }

  static void pair(String name, Hand give, Hand take) throws Exception {
    int[] stale = {0};
    Thread t = new Thread(() -> {
      try {
        for (int i = 0; i < data.length; i++) {
          take.give();
          if (data[i] != i + 1) stale[0]++;
          TURN.release();
        }
      } catch (Exception e) {
        stale[0] += 1000;
      }
    });
    java.util.Arrays.fill(data, 0);
    t.start();
    for (int i = 0; i < data.length; i++) {
      data[i] = i + 1;
      give.give();
      TURN.acquire();
    }
    t.join();
    System.out.println(name + " stale " + stale[0]);
  }

  static final Semaphore TURN = new Semaphore(0);
  static Thread parked;
  static volatile boolean flag;

  public static void main(String[] args) throws Exception {
    Semaphore s = new Semaphore(0);
    pair("semaphore", s::release, s::acquire);
    BlockingQueue<Integer> q = new ArrayBlockingQueue<>(1), l = new LinkedBlockingQueue<>(), sq = new SynchronousQueue<>();
    pair("array queue", () -> q.put(1), q::take);
    pair("linked queue", () -> l.put(1), l::take);
    pair("synchronous queue", () -> sq.put(1), sq::take);
    Exchanger<String> x = new Exchanger<>();
    pair("exchanger", () -> x.exchange("a"), () -> x.exchange("b"));
    CyclicBarrier b = new CyclicBarrier(2);
    pair("barrier", b::await, b::await);
    Phaser p = new Phaser(2);
    pair("phaser", p::arriveAndAwaitAdvance, p::arriveAndAwaitAdvance);
    AtomicInteger ready = new AtomicInteger();
    pair("atomic", ready::incrementAndGet, () -> {
      while (ready.get() == 0) Thread.onSpinWait();
      ready.decrementAndGet();
    });
    pair("lazy set", () -> ready.lazySet(1), () -> {
      while (ready.getAcquire() == 0) Thread.onSpinWait();
      ready.set(0);
    });
    pair("volatile", () -> flag = true, () -> {
      while (!flag) Thread.onSpinWait();
      flag = false;
    });
    ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
    pair("map", () -> map.put("k", 1), () -> {
      while (map.remove("k") == null) Thread.onSpinWait();
    });
    ReentrantLock lock = new ReentrantLock();
    Condition c = lock.newCondition();
    boolean[] set = {false};
    pair("condition", () -> {
      lock.lock();
      set[0] = true;
      c.signal();
      lock.unlock();
    }, () -> {
      lock.lock();
      while (!set[0]) c.await();
      set[0] = false;
      lock.unlock();
    });
    Object m = new Object();
    pair("monitor", () -> {
      synchronized (m) {
        set[0] = true;
        m.notify();
      }
    }, () -> {
      synchronized (m) {
        while (!set[0]) m.wait();
        set[0] = false;
      }
    });
    ExecutorService pool = Executors.newSingleThreadExecutor();
    pair("future", () -> pool.submit(() -> s.release()).get(), s::acquire);
    pool.shutdown();
    int[] start = {5}, end = {0};
    Thread t = new Thread(() -> end[0] = start[0] * 2);
    start[0] = 21;
    t.start();
    t.join();
    System.out.println("start and join " + end[0]);
  }
}
