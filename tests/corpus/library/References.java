package library;

import java.lang.ref.Cleaner;
import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.WeakHashMap;
import java.util.concurrent.CountDownLatch;

/** Weak, soft and phantom references, cleaners, weak maps, under collections. */
public class References {
  static void collectUntil(java.util.function.BooleanSupplier done) throws InterruptedException {
    for (int i = 0; i < 200 && !done.getAsBoolean(); i++) {
      System.gc();
      Thread.sleep(5);
    }
  }

  static WeakReference<Object> weak(ReferenceQueue<Object> queue) {
    return new WeakReference<>(new Object(), queue);
  }

  public static void main(String[] args) throws InterruptedException {
    ReferenceQueue<Object> queue = new ReferenceQueue<>();
    Object strong = new Object();
    WeakReference<Object> kept = new WeakReference<>(strong, queue);
    WeakReference<Object> lost = weak(queue);
    collectUntil(() -> lost.get() == null);
    System.out.println((kept.get() == strong) + " " + lost.get() + " " + (queue.remove(1000) == lost));
    SoftReference<byte[]> soft = new SoftReference<>(new byte[1000]);
    System.gc();
    System.out.println(soft.get() != null);
    PhantomReference<Object> phantom = new PhantomReference<>(new Object(), queue);
    System.out.println(phantom.get() + " " + (queue.remove(1000) == phantom || gcAndRemove(queue) == phantom));
    WeakHashMap<Object, String> map = new WeakHashMap<>();
    map.put(strong, "strong");
    map.put(new Object(), "weak");
    collectUntil(() -> map.size() == 1);
    System.out.println(map.size() + map.get(strong));
    CountDownLatch cleaned = new CountDownLatch(1);
    register(Cleaner.create(), cleaned);
    collectUntil(() -> cleaned.getCount() == 0);
    System.out.println("cleaned " + cleaned.getCount());
    List<byte[]> garbage = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      garbage.add(new byte[10_000]);
      if (garbage.size() > 100) {
        garbage.clear();
      }
    }
    System.out.println(garbage.size());
  }

  static Object gcAndRemove(ReferenceQueue<Object> queue) throws InterruptedException {
    System.gc();
    return queue.remove(2000);
  }

  static void register(Cleaner cleaner, CountDownLatch latch) {
    cleaner.register(new Object(), latch::countDown);
  }
}
