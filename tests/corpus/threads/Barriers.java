package threads;

/** CyclicBarrier, CountDownLatch, Phaser, Exchanger: phases counted, broken barriers, actions, termination. */
public class Barriers {
  public static void main(String[] args) throws Exception {
    StringBuffer log = new StringBuffer();
    int n = 3;
    var barrier = new java.util.concurrent.CyclicBarrier(n, () -> log.append("| "));
    Thread[] ts = new Thread[n];
    for (int i = 0; i < n; i++) {
      (ts[i] = new Thread(() -> {
        try {
          for (int k = 0; k < 4; k++) {
            log.append(k + " ");
            barrier.await();
          }
        } catch (Exception e) {
          log.append(e);
        }
      })).start();
    }
    for (Thread t : ts) t.join();
    System.out.println(log + "" + barrier.getParties() + barrier.getNumberWaiting() + barrier.isBroken());
    String[] other = new String[1];
    Thread w = new Thread(() -> {
      try {
        barrier.await();
      } catch (java.util.concurrent.BrokenBarrierException e) {
        other[0] = "broken for the other " + e.getMessage();
      } catch (InterruptedException e) {
        System.out.println("not here");
      }
    });
    w.start();
    while (barrier.getNumberWaiting() == 0) Thread.onSpinWait();
    try {
      barrier.await(1, java.util.concurrent.TimeUnit.MILLISECONDS);
    } catch (java.util.concurrent.TimeoutException e) {
      System.out.println("timeout " + barrier.isBroken());
    }
    w.join();
    System.out.println(other[0]);
    barrier.reset();
    System.out.println(barrier.isBroken());
    var latch = new java.util.concurrent.CountDownLatch(2);
    latch.countDown();
    System.out.println(latch.getCount() + " " + latch.await(1, java.util.concurrent.TimeUnit.MILLISECONDS));
    latch.countDown();
    latch.countDown();
    System.out.println(latch.getCount() + " " + latch.await(1, java.util.concurrent.TimeUnit.MILLISECONDS));
    var phaser = new java.util.concurrent.Phaser(1) {
      @Override
      protected boolean onAdvance(int phase, int parties) {
        System.out.println("phase " + phase + " parties " + parties);
        return phase >= 2 || parties == 0;
      }
    };
    for (int i = 0; i < 2; i++) {
      phaser.register();
      int me = i;
      new Thread(() -> {
        while (phaser.arriveAndAwaitAdvance() >= 0 && !phaser.isTerminated()) ;
      }).start();
    }
    while (!phaser.isTerminated()) phaser.arriveAndAwaitAdvance();
    System.out.println(phaser.isTerminated() + " " + (phaser.getPhase() < 0) + " " + phaser.register());
    var ex = new java.util.concurrent.Exchanger<String>();
    String[] got = new String[1];
    Thread t = new Thread(() -> {
      try {
        got[0] = ex.exchange("from thread");
      } catch (InterruptedException e) {
        got[0] = "interrupted";
      }
    });
    t.start();
    System.out.println(ex.exchange("from main"));
    t.join();
    System.out.println(got[0]);
  }
}
