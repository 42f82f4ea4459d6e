import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Monitors of short-lived objects: contended, waited on, with hashes, dropped while inflated. */
final class Monitors implements Soak.Work {
  private static final class Box {
    private final ArrayDeque<String> items = new ArrayDeque<>();

    synchronized void put(String item) throws InterruptedException {
      while (items.size() == 3) wait();
      items.add(item);
      notifyAll();
    }

    synchronized String take() throws InterruptedException {
      while (items.isEmpty()) wait(50);
      notifyAll();
      return items.remove();
    }
  }

  @Override
  public void round(SplittableRandom random) throws Exception {
    Box box = new Box();
    int hash = System.identityHashCode(box);
    int count = random.nextInt(10, 100);
    List<Thread> makers = new ArrayList<>();
    for (int m = 0; m < 2; m++) {
      Thread maker =
          new Thread(
              () -> {
                try {
                  for (int i = 0; i < count; i++) box.put("item" + i);
                } catch (InterruptedException e) {
                  throw new IllegalStateException(e);
                }
              });
      makers.add(maker);
      maker.start();
    }
    long sum = 0;
    for (int i = 0; i < 2 * count; i++) sum += Integer.parseInt(box.take().substring(4));
    for (Thread maker : makers) maker.join();
    Soak.check(sum == (long) count * (count - 1), "items lost: " + sum);
    Soak.check(hash == System.identityHashCode(box), "an identity hash has changed");
    for (int i = 0; i < 200; i++) {
      Object lock = new int[random.nextInt(8)];
      synchronized (lock) {
        lock.notifyAll();
        synchronized (new Object()) {
          Soak.check(Thread.holdsLock(lock), "a lock is lost");
        }
      }
    }
  }
}
