package memory;

/** start and join order memory: plain writes before start are seen by the thread, its writes after join; isAlive too. */
public class ThreadStartJoin {
  static int a;
  static long b;
  static StringBuilder text = new StringBuilder();

  public static void main(String[] args) throws Exception {
    int wrong = 0;
    for (int i = 0; i < 200; i++) {
      int k = i;
      a = i;
      b = (long) i << 33;
      boolean[] ok = new boolean[1];
      Thread t = new Thread(() -> {
        ok[0] = a == k && b == (long) k << 33;
        a = -k;
        b++;
        if (k % 20 == 0) text.append(k).append(' ');
      });
      t.start();
      if (i % 2 == 0) {
        t.join();
      } else {
        while (t.isAlive()) Thread.yield();
      }
      if (!ok[0] || a != -i || b != ((long) i << 33) + 1) wrong++;
    }
    System.out.println("wrong " + wrong + ", " + text);
    int[] sum = new int[1];
    Thread chain = null;
    for (int i = 0; i < 20; i++) {
      Thread before = chain;
      int k = i;
      chain = new Thread(() -> {
        try {
          if (before != null) before.join();
        } catch (InterruptedException e) {
          return;
        }
        sum[0] = sum[0] * 3 % 1000 + k;
      });
    }
    java.util.List<Thread> all = new java.util.ArrayList<>();
    chain.start();
    chain.join();
    System.out.println("a chain whose predecessors never started: " + sum[0]);
  }
}
