package threads;

import java.util.concurrent.Phaser;

/** Phaser: phases, arrivals, registration on the way, termination by onAdvance, tiers. */
public class PhaserPhases {
  public static void main(String[] args) throws Exception {
    StringBuffer log = new StringBuffer();
    Phaser phaser =
        new Phaser(1) {
          @Override
          protected boolean onAdvance(int phase, int parties) {
            log.append("phase ").append(phase).append(" with ").append(parties).append('\n');
            return phase == 3 || parties == 0;
          }
        };
    int[] sums = new int[4];
    Thread[] workers = new Thread[3];
    for (int i = 0; i < 3; i++) {
      int me = i + 1;
      phaser.register();
      workers[i] =
          new Thread(
              () -> {
                for (int p = 0; p <= me; p++) {
                  synchronized (sums) {
                    sums[p] += me;
                  }
                  if (p == me) {
                    phaser.arriveAndDeregister();
                  } else {
                    phaser.arriveAndAwaitAdvance();
                  }
                }
              });
      workers[i].start();
    }
    while (!phaser.isTerminated()) phaser.arriveAndAwaitAdvance();
    for (Thread t : workers) t.join();
    System.out.print(log);
    System.out.println(java.util.Arrays.toString(sums) + " " + phaser.isTerminated() + " " + (phaser.getPhase() < 0) + " " + phaser.register() / Integer.MIN_VALUE);
    Phaser root = new Phaser(), left = new Phaser(root, 2), right = new Phaser(root, 1);
    System.out.println(root.getRegisteredParties() + " " + left.getParent().equals(root) + " " + right.getRoot().equals(root) + " " + left.getUnarrivedParties());
    int a = left.arrive(), b = left.arrive();
    System.out.println(a + " " + b + " " + root.getArrivedParties() + " " + root.getPhase());
    right.arrive();
    System.out.println(root.getPhase() + " " + left.getPhase() + " " + right.awaitAdvance(0) + " " + root.isTerminated());
    right.arriveAndDeregister();
    System.out.println(root.getRegisteredParties() + " " + right.getRegisteredParties());
    root.forceTermination();
    System.out.println(left.isTerminated() + " " + (left.arrive() < 0));
    try {
      new Phaser(1).bulkRegister(-1);
    } catch (IllegalArgumentException e) {
      System.out.println(e);
    }
    Phaser none = new Phaser();
    try {
      none.arrive();
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage().replaceAll("@[0-9a-f]+", "@"));
    }
  }
}
