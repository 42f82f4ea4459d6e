package memory;

/** A plain write before a volatile one is seen after the volatile read: message passing, many rounds, spinning reader. */
public class MessagePassing {
  static int data;
  static long wide;
  static Object object;
  static volatile int flag;
  static volatile int ack;

  static void pause() {
    if (System.nanoTime() / 1000 % 8 == 0) Thread.yield();
    else Thread.onSpinWait();
  }

  public static void main(String[] args) throws Exception {
    int rounds = 1000;
    int[] stale = new int[3];
    Thread reader = new Thread(() -> {
      for (int i = 1; i <= rounds; i++) {
        while (flag != i) pause();
        if (data != i * 7) stale[0]++;
        if (wide != i * 0x100000001L) stale[1]++;
        if (!(object instanceof int[] a) || a[0] != i) stale[2]++;
        ack = i;
      }
    });
    reader.start();
    for (int i = 1; i <= rounds; i++) {
      data = i * 7;
      wide = i * 0x100000001L;
      object = new int[] {i};
      flag = i;
      if (i % 2 == 0) Thread.yield();
      while (ack != i) pause();
    }
    reader.join();
    System.out.println("rounds " + ack + ", stale int " + stale[0] + ", long " + stale[1] + ", object " + stale[2]);
  }
}
