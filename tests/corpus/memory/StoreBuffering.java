package memory;

/** Dekker with volatile fields: both threads reading 0 is forbidden; the sum of the other outcomes is the number of rounds. */
public class StoreBuffering {
  static volatile int x, y;
  static int r1, r2;

  public static void main(String[] args) throws Exception {
    int rounds = 800, forbidden = 0;
    int[] seen = new int[4];
    java.util.concurrent.CyclicBarrier start = new java.util.concurrent.CyclicBarrier(2), end = new java.util.concurrent.CyclicBarrier(2);
    Thread t = new Thread(() -> {
      try {
        for (int i = 0; i < rounds; i++) {
          start.await();
          y = 1;
          r2 = x;
          end.await();
        }
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    });
    t.start();
    for (int i = 0; i < rounds; i++) {
      x = y = 0;
      start.await();
      x = 1;
      r1 = y;
      end.await();
      seen[r1 * 2 + r2]++;
      if (r1 == 0 && r2 == 0) forbidden++;
    }
    t.join();
    System.out.println("rounds " + (seen[0] + seen[1] + seen[2] + seen[3]) + ", both zero " + forbidden);
    System.out.println("values seen are 0 and 1 only, the last round's: " + (r1 | r2));
  }
}
