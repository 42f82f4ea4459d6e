package memory;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Plays litmus tests: each thread has a role and plays it on thousands of slots in turn. Threads wait for each other before each slot by
 * spinning, so that they play it at the same moment; whoever is woken by a barrier finds that the other has long been done, and sees
 * nothing that the memory model forbids, however wrong the code is. The controls in the programs' comments were counted with 300,000
 * slots on two processors that had nothing else to do: about 0.3 microseconds a slot.
 */
final class Litmus {
  private static final int SLOTS = 10000;
  /** On a busy machine fewer slots do; nothing that is printed may depend on how many. */
  private static final long NANOSECONDS = 25_000_000;
  /** Arrivals of different threads are in different cache lines. */
  private static final int LINE = 32;

  interface Role<S> {
    void play(S slot);
  }

  private final AtomicIntegerArray arrived;
  private final int threads;
  private final long start = System.nanoTime();
  private int end = SLOTS;

  private Litmus(int threads) {
    this.threads = threads;
    arrived = new AtomicIntegerArray((threads + 1) * LINE);
    for (int t = 0; t < threads; t++) arrived.set((t + 1) * LINE, -1);
  }

  /** In how many slots the outcome is a forbidden one. */
  @SafeVarargs
  static <S> int count(Supplier<S> fresh, Predicate<S> forbidden, Role<S>... roles) throws InterruptedException {
    List<S> slots = new ArrayList<>(SLOTS);
    for (int i = 0; i < SLOTS; i++) slots.add(fresh.get());
    Litmus litmus = new Litmus(roles.length);
    Thread[] threads = new Thread[roles.length];
    for (int t = 1; t < roles.length; t++) {
      int me = t;
      threads[t] = new Thread(() -> litmus.play(me, roles[me], slots));
      threads[t].start();
    }
    litmus.play(0, roles[0], slots);
    for (int t = 1; t < roles.length; t++) threads[t].join();
    int n = 0;
    for (int i = 0; i < litmus.end; i++) if (forbidden.test(slots.get(i))) n++;
    return n;
  }

  private <S> void play(int me, Role<S> role, List<S> slots) {
    for (int i = 0; begins(me, i); i++) role.play(slots.get(i));
  }

  private boolean begins(int me, int slot) {
    // written before the arrival, so that all threads stop at the same slot
    if (me == 0 && System.nanoTime() - start > NANOSECONDS) end = Math.min(end, slot);
    arrived.set((me + 1) * LINE, slot);
    for (int t = 0; t < threads; t++) {
      for (int spins = 0; arrived.get((t + 1) * LINE) < slot; spins++) {
        if (spins > 5000) Thread.yield();
      }
    }
    // one or the other is a little late, by another time at each slot
    for (int late = slot * (me + 3) % 17; late > 0; late--) arrived.get(0);
    return slot < end;
  }
}
