package memory;

import java.util.concurrent.CyclicBarrier;

/** Write-to-read causality over three threads: who sees the second volatile write sees the first plain one. */
public class WriteReadCausality {
  static int data;
  static volatile int x, y;
  static int r1, r2, r3;

  public static void main(String[] args) throws Exception {
    int rounds = 400, forbidden = 0, odd = 0;
    CyclicBarrier gate = new CyclicBarrier(3);
    Runnable[] roles = {
      () -> {
        data = 42;
        x = 1;
      },
      () -> {
        r1 = x;
        if (r1 == 1) y = 1;
      },
      () -> {
        r2 = y;
        r3 = data;
      }
    };
    Thread[] ts = new Thread[2];
    for (int t = 0; t < 2; t++) {
      Runnable role = roles[t + 1];
      ts[t] = new Thread(() -> {
        try {
          for (int i = 0; i < rounds; i++) {
            gate.await();
            role.run();
            gate.await();
          }
        } catch (Exception e) {
          throw new AssertionError(e);
        }
      });
      ts[t].start();
    }
    for (int i = 0; i < rounds; i++) {
      data = x = y = r1 = r2 = r3 = 0;
      gate.await();
      roles[0].run();
      gate.await();
      if (r2 == 1 && r3 != 42) forbidden++;
      if (r2 == 1 && r1 != 1) odd++;
    }
    for (Thread t : ts) t.join();
    System.out.println("late data " + forbidden + ", effect before cause " + odd);
  }
}
