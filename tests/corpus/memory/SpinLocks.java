package memory;

/** Mutual exclusion by hand: Peterson with volatiles, a test-and-set lock, a ticket lock; counts are exact. */
public class SpinLocks {
  static volatile boolean want0, want1;
  static volatile int turn;
  static int peterson, tas, ticket;
  static final java.util.concurrent.atomic.AtomicBoolean HELD = new java.util.concurrent.atomic.AtomicBoolean();
  static final java.util.concurrent.atomic.AtomicInteger NEXT = new java.util.concurrent.atomic.AtomicInteger();
  static volatile int serving;

  static void spin(int n) {
    if (n % 50 == 49) Thread.yield();
    else Thread.onSpinWait();
  }

  static void run(int me, int rounds) {
    for (int i = 0; i < rounds; i++) {
      int n = 0;
      if (me == 0) {
        want0 = true;
        turn = 1;
        while (want1 && turn == 1) spin(n++);
      } else {
        want1 = true;
        turn = 0;
        while (want0 && turn == 0) spin(n++);
      }
      peterson++;
      if (me == 0) want0 = false;
      else want1 = false;
      while (!HELD.compareAndSet(false, true)) spin(n++);
      tas++;
      HELD.set(false);
      int mine = NEXT.getAndIncrement();
      while (serving != mine) spin(n++);
      ticket++;
      serving = mine + 1;
    }
  }

  public static void main(String[] args) throws Exception {
    int rounds = 2000;
    Thread other = new Thread(() -> run(1, rounds));
    other.start();
    run(0, rounds);
    other.join();
    System.out.println("Peterson " + peterson + ", test and set " + tas + ", ticket " + ticket + ", served " + serving + ", drawn " + NEXT);
  }
}
