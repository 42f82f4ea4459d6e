import java.lang.ref.Cleaner;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Weak, soft, phantom and final references, cleaners, weak maps and interned strings. */
final class Referents implements Soak.Work {
  private static final Cleaner CLEANER = Cleaner.create();
  private static final AtomicInteger FINALIZED = new AtomicInteger();

  private static final class Dying {
    private final String text;

    Dying(String text) {
      this.text = text;
    }

    @Override
    @SuppressWarnings({"deprecation", "removal"})
    protected void finalize() {
      if (!text.startsWith("dying")) throw new IllegalStateException("a finalized object's field");
      FINALIZED.incrementAndGet();
    }
  }

  private final WeakHashMap<Object, String> map = new WeakHashMap<>();
  private final ReferenceQueue<Object> queue = new ReferenceQueue<>();
  private final Set<Reference<?>> waiting = new HashSet<>();
  private final AtomicInteger cleaned = new AtomicInteger();

  @Override
  public void round(SplittableRandom random) throws Exception {
    List<Object> held = new ArrayList<>();
    List<WeakReference<Object>> weak = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      Object referent = new int[random.nextInt(10)];
      WeakReference<Object> reference = new WeakReference<>(referent, queue);
      weak.add(reference);
      waiting.add(reference);
      waiting.add(new PhantomReference<>(referent, queue));
      map.put(referent, "value " + i);
      CLEANER.register(referent, cleaned::incrementAndGet);
      new Dying("dying " + i);
      SoftReference<String> soft = new SoftReference<>("soft " + i);
      String text = soft.get();
      Soak.check(text == null || text.equals("soft " + i), "a soft referent has changed");
      String name = ("intern" + random.nextInt(500)).intern();
      Soak.check(name == new String(name).intern(), "two interned strings");
      if (random.nextBoolean()) held.add(referent);
      else held.add(null);
    }
    if (random.nextInt(20) == 0) System.gc();
    for (int i = 0; i < 100; i++) {
      Object referent = held.get(i);
      if (referent != null) {
        Soak.check(weak.get(i).get() == referent, "a weak reference lost its referent");
        Soak.check(map.get(referent).equals("value " + i), "a weak map's entry");
      }
    }
    for (Reference<?> r; (r = queue.poll()) != null; ) {
      Soak.check(r.get() == null, "a queued reference has a referent");
      Soak.check(waiting.remove(r), "a reference was queued twice");
    }
    if (waiting.size() > 50_000) { // marking must get on, whatever the others do
      System.gc();
      Thread.sleep(10);
    }
    Soak.check(waiting.size() < 2_000_000, "references are never cleared");
  }
}
