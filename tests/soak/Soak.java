import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A soak: every kind of work that a collector can get wrong, side by side, each checking its own
 * results, for the minutes given. Made to run under {@code -XX:+Rage -XX:+VerifyHeap
 * -XX:+ScribbleFreed}; ends with status 1 at the first wrong result. Arguments: minutes, a seed, and
 * the names of the kinds of work when not all are wanted.
 */
public final class Soak {
  /** One kind of work; a round ends by itself and throws when a result is wrong. */
  interface Work {
    void round(SplittableRandom random) throws Exception;
  }

  private record Worker(String name, Work work, AtomicLong rounds) {}

  private static volatile boolean over;
  private static volatile Throwable failure;

  public static void main(String[] args) throws Exception {
    double minutes = Double.parseDouble(args[0]);
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    List<Worker> workers = new ArrayList<>();
    add(workers, "graphs", new Graphs());
    add(workers, "graphs", new Graphs());
    add(workers, "shared", new Shared());
    add(workers, "shared", new Shared());
    add(workers, "births", new Births());
    add(workers, "parking", new Parking());
    add(workers, "monitors", new Monitors());
    add(workers, "throwing", new Throwing());
    add(workers, "native", new Natives());
    add(workers, "referents", new Referents());
    add(workers, "library", new Library());
    if (args.length > 2) workers.removeIf(w -> !List.of(args).contains(w.name));
    List<Thread> threads = new ArrayList<>();
    SplittableRandom seeds = new SplittableRandom(seed);
    for (Worker worker : workers) {
      SplittableRandom random = seeds.split();
      Thread thread = new Thread(() -> run(worker, random), worker.name);
      thread.start();
      threads.add(thread);
    }
    long end = System.nanoTime() + (long) (minutes * 60e9);
    long next = System.nanoTime() + 60_000_000_000L;
    while (!over && System.nanoTime() < end) {
      Thread.sleep(100);
      if (System.nanoTime() >= next) {
        next += 60_000_000_000L;
        System.out.println(state(workers));
      }
    }
    over = true;
    for (Thread thread : threads) {
      thread.join(120_000);
      if (thread.isAlive()) {
        fail(new IllegalStateException(thread.getName() + " does not end: " + thread.getState()));
        break;
      }
    }
    System.out.println(state(workers));
    if (failure != null) {
      failure.printStackTrace();
      System.exit(1);
    }
    System.out.println("sound");
  }

  private static void add(List<Worker> workers, String name, Work work) {
    workers.add(new Worker(name, work, new AtomicLong()));
  }

  private static void run(Worker worker, SplittableRandom random) {
    try {
      while (!over) {
        worker.work.round(random);
        worker.rounds.incrementAndGet();
      }
    } catch (Throwable e) {
      fail(e);
    }
  }

  private static synchronized void fail(Throwable e) {
    if (failure == null) failure = e;
    over = true;
  }

  static void check(boolean holds, String what) {
    if (!holds) throw new IllegalStateException(what);
  }

  private static String state(List<Worker> workers) {
    StringBuilder text = new StringBuilder();
    for (Worker worker : workers) {
      text.append(worker.name).append(' ').append(worker.rounds).append(", ");
    }
    long cycles = 0;
    for (GarbageCollectorMXBean bean : ManagementFactory.getGarbageCollectorMXBeans()) {
      cycles += bean.getCollectionCount();
    }
    return text.append("cycles ").append(cycles).toString();
  }
}
