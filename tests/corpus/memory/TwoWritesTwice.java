package memory;

import java.util.concurrent.CyclicBarrier;

/** 2+2W: two threads write the same two volatile fields in opposite order; not both first writes may last. */
public class TwoWritesTwice {
  static volatile int x, y;

  public static void main(String[] args) throws Exception {
    int rounds = 600, forbidden = 0, strange = 0;
    CyclicBarrier gate = new CyclicBarrier(2);
    Thread t = new Thread(() -> {
      try {
        for (int i = 0; i < rounds; i++) {
          gate.await();
          y = 1;
          x = 2;
          gate.await();
        }
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    });
    t.start();
    for (int i = 0; i < rounds; i++) {
      x = y = 0;
      gate.await();
      x = 1;
      y = 2;
      gate.await();
      if (x == 1 && y == 1) forbidden++;
      if (x == 0 || y == 0) strange++;
    }
    t.join();
    System.out.println("both first writes last: " + forbidden + ", none: " + strange);
  }
}
