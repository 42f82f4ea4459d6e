package threads;

import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Objects taken out of weak places while the collector runs are whole, or gone for good. */
public class WeakLoads {
  private static final int THREADS = 4;
  private static final int STEPS = 60_000;

  private static final class Thing {
    final int id;
    final String text;
    final int[] numbers;

    Thing(int id) {
      this.id = id;
      this.text = "thing " + id;
      this.numbers = new int[] {id, -id};
    }

    void check() {
      if (numbers[0] != id || numbers[1] != -id || !text.equals("thing " + id)) {
        throw new AssertionError("broken: " + id);
      }
    }
  }

  private static final AtomicInteger finalized = new AtomicInteger();

  private static final class Finalizable {
    final Thing thing;
    final WeakReference<Thing> weak;

    Finalizable(int id) {
      thing = new Thing(id);
      weak = new WeakReference<>(thing);
    }

    @Override
    protected void finalize() {
      thing.check();
      Thing seen = weak.get();
      if (seen != null && seen != thing) {
        throw new AssertionError("another thing");
      }
      finalized.incrementAndGet();
    }
  }

  private static Thread collector() {
    Thread thread =
        new Thread(
            () -> {
              while (!Thread.interrupted()) {
                System.gc();
              }
            });
    thread.setDaemon(true);
    return thread;
  }

  /** A weak reference that was seen empty stays so; what it gives is whole. */
  private static String references(int seed) {
    Random random = new Random(seed);
    List<Reference<Thing>> references = new ArrayList<>();
    List<Thing> strong = new ArrayList<>();
    ReferenceQueue<Thing> queue = new ReferenceQueue<>();
    boolean[] gone = new boolean[500];
    for (int i = 0; i < 500; i++) {
      references.add(new WeakReference<>(new Thing(i), queue));
      strong.add(null);
    }
    for (int step = 0; step < STEPS; step++) {
      int i = random.nextInt(500);
      Thing thing = references.get(i).get();
      if (thing == null) {
        gone[i] = true;
        if (!references.get(i).refersTo(null)) {
          throw new AssertionError("gone and not gone");
        }
        if (random.nextInt(3) == 0) {
          Thing fresh = new Thing(i);
          references.set(
              i,
              random.nextBoolean()
                  ? new WeakReference<>(fresh, queue)
                  : new SoftReference<>(fresh, queue));
          gone[i] = false;
        }
      } else {
        thing.check();
        if (gone[i]) {
          throw new AssertionError("back again: " + i);
        }
        strong.set(random.nextInt(500), random.nextInt(4) == 0 ? thing : null);
      }
      Reference<? extends Thing> dead = queue.poll();
      if (dead != null && dead.get() != null) {
        throw new AssertionError("queued and not cleared");
      }
    }
    for (Thing thing : strong) {
      if (thing != null) {
        thing.check();
      }
    }
    return "references";
  }

  /** Equal strings are interned as one. */
  private static String interning(int seed) {
    Random random = new Random(seed);
    String[] held = new String[64];
    for (int step = 0; step < STEPS; step++) {
      int i = random.nextInt(64);
      String one = ("interned " + i).intern();
      if (held[i] != null && held[i] != one) {
        throw new AssertionError("two of " + one);
      }
      held[random.nextInt(64)] = null;
      held[i] = one;
      String other = new StringBuilder("interned ").append(i).toString().intern();
      if (one != other || one.length() != (i < 10 ? 10 : 11)) {
        throw new AssertionError(one + " and " + other);
      }
    }
    return "interning";
  }

  private static String maps(int seed) {
    Random random = new Random(seed);
    Map<Thing, Thing> map = new WeakHashMap<>();
    Thing[] keys = new Thing[200];
    ThreadLocal<Thing> local = ThreadLocal.withInitial(() -> new Thing(-1));
    for (int step = 0; step < STEPS / 2; step++) {
      int i = random.nextInt(keys.length);
      if (keys[i] == null) {
        keys[i] = new Thing(i);
        map.put(keys[i], new Thing(i + 1000));
      } else {
        map.get(keys[i]).check();
        if (random.nextInt(3) == 0) {
          keys[i] = null;
        }
      }
      local.get().check();
      if (random.nextInt(1000) == 0) {
        local = ThreadLocal.withInitial(() -> new Thing(-2));
      }
    }
    for (Thing key : map.keySet()) {
      key.check();
    }
    return "maps";
  }

  private static String finalizers(int seed) {
    ReferenceQueue<Finalizable> queue = new ReferenceQueue<>();
    List<PhantomReference<Finalizable>> phantoms = new ArrayList<>();
    int queued = 0;
    for (int i = 0; i < STEPS / 10; i++) {
      phantoms.add(new PhantomReference<>(new Finalizable(seed + i), queue));
      if (queue.poll() != null) {
        queued++;
      }
    }
    return queued >= 0 ? "finalizers" : "";
  }

  public static void main(String[] args) throws InterruptedException {
    Thread collector = collector();
    collector.start();
    String[] results = new String[THREADS];
    Thread[] threads = new Thread[THREADS];
    for (int i = 0; i < THREADS; i++) {
      int index = i;
      threads[i] =
          new Thread(
              () ->
                  results[index] =
                      references(index)
                          + " "
                          + interning(index)
                          + " "
                          + maps(index)
                          + " "
                          + finalizers(index));
      threads[i].start();
    }
    for (int i = 0; i < THREADS; i++) {
      threads[i].join();
      System.out.println(results[i]);
    }
    collector.interrupt(); // how many finalizers ran by now is nobody's promise
  }
}
