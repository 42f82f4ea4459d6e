import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Threads that hand fresh objects to each other, so that each is soon reached only from another. */
final class Shared implements Soak.Work {
  private record Parcel(int number, String text, Parcel inner) {
    static Parcel of(int number, int depth) {
      return new Parcel(number, "n" + number, depth == 0 ? null : of(number + 1, depth - 1));
    }

    void check() {
      for (Parcel p = this; p != null; p = p.inner) {
        Soak.check(p.text.equals("n" + p.number), "a parcel's text has changed");
      }
    }
  }

  private static final AtomicReferenceArray<Parcel> TABLE = new AtomicReferenceArray<>(512);
  private static final ConcurrentHashMap<Integer, Parcel> MAP = new ConcurrentHashMap<>();
  private static final ConcurrentLinkedQueue<Parcel> QUEUE = new ConcurrentLinkedQueue<>();
  private static final AtomicReference<Parcel> STACK = new AtomicReference<>();
  private static final Parcel[] PLAIN = new Parcel[512];

  @Override
  public void round(SplittableRandom random) {
    for (int i = 0; i < 200; i++) {
      int slot = random.nextInt(512);
      Parcel fresh = Parcel.of(random.nextInt(1_000_000), random.nextInt(6));
      Parcel found =
          switch (random.nextInt(6)) {
            case 0 -> TABLE.getAndSet(slot, fresh);
            case 1 -> MAP.put(slot, fresh);
            case 2 -> {
              QUEUE.add(fresh);
              yield QUEUE.size() > 100 ? QUEUE.poll() : null;
            }
            case 3 -> {
              Parcel top = STACK.get();
              int depth = 0;
              for (Parcel p = top; p != null; p = p.inner) depth++;
              Parcel next =
                  depth > 50 ? fresh : new Parcel(fresh.number, fresh.text, top);
              yield STACK.compareAndSet(top, next) ? top : null;
            }
            case 4 -> MAP.remove(slot);
            default -> {
              Parcel old = PLAIN[slot];
              PLAIN[slot] = PLAIN[(slot + 1) & 511];
              PLAIN[(slot + 1) & 511] = fresh;
              yield old;
            }
          };
      if (found != null) found.check();
    }
  }
}
