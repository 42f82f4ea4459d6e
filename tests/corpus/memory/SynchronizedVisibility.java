package memory;

/** What is written inside a monitor is seen inside the next one: ping-pong of a plain array between threads. */
public class SynchronizedVisibility {
  static final Object LOCK = new Object();
  static int turn;
  static int[] table = new int[16];

  static void play(int me, int players, int rounds, int[] wrong) {
    for (int r = 0; r < rounds; r++) {
      synchronized (LOCK) {
        while (turn % players != me) {
          try {
            LOCK.wait();
          } catch (InterruptedException e) {
            return;
          }
        }
        for (int i = 0; i < table.length; i++) {
          if (table[i] != turn) wrong[me]++;
          table[i]++;
        }
        if (turn % 50 == 0) table = table.clone();
        turn++;
        LOCK.notifyAll();
      }
    }
  }

  public static void main(String[] args) throws Exception {
    int players = 3, rounds = 300;
    int[] wrong = new int[players];
    Thread[] ts = new Thread[players];
    for (int i = 0; i < players; i++) {
      int me = i;
      (ts[i] = new Thread(() -> play(me, players, rounds, wrong))).start();
    }
    for (Thread t : ts) t.join();
    System.out.println("turns " + turn + ", wrong " + java.util.Arrays.toString(wrong) + ", table " + java.util.Arrays.toString(table));
  }
}
