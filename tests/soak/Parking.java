import java.util.SplittableRandom;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Threads that park, are unparked, interrupted, or time out while they hold fresh objects. */
final class Parking implements Soak.Work {
  @Override
  public void round(SplittableRandom random) throws Exception {
    SynchronousQueue<String> hand = new SynchronousQueue<>();
    ArrayBlockingQueue<Object[]> queue = new ArrayBlockingQueue<>(4);
    CyclicBarrier barrier = new CyclicBarrier(2);
    CountDownLatch done = new CountDownLatch(1);
    int count = random.nextInt(1, 60);
    Thread other =
        new Thread(
            () -> {
              try {
                for (int i = 0; i < count; i++) {
                  hand.put("item " + i);
                  Object[] box = queue.take();
                  Soak.check(box[0].equals(i) && box[1].equals("box " + i), "a box has changed");
                }
                barrier.await();
                done.countDown();
                Object[] held = {"held", count};
                while (!Thread.interrupted()) LockSupport.park(held);
                Soak.check(held[0].equals("held") && held[1].equals(count), "a held array");
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    Throwable[] death = new Throwable[1];
    other.setUncaughtExceptionHandler((t, e) -> death[0] = e);
    other.start();
    for (int i = 0; i < count; i++) {
      String item;
      while ((item = hand.poll(1, TimeUnit.SECONDS)) == null) {
        Soak.check(death[0] == null, "the other thread died: " + death[0]);
      }
      Soak.check(item.equals("item " + i), "an item has changed");
      queue.put(new Object[] {i, "box " + i});
    }
    barrier.await();
    done.await();
    LockSupport.parkNanos(random.nextInt(2_000_000));
    other.interrupt();
    other.join();
    Soak.check(death[0] == null, "the other thread died: " + death[0]);
  }
}
