package memory;

/** Volatile long and double are never torn; all threads write values whose halves agree. */
public class LongTearing {
  static volatile long l;
  static volatile double d;

  static boolean agrees(long v) {
    return (int) (v >>> 32) == (int) v;
  }

  public static void main(String[] args) throws Exception {
    Thread[] writers = new Thread[2];
    int[] torn = new int[2];
    for (int i = 0; i < 2; i++) {
      int me = i;
      writers[i] = new Thread(() -> {
        for (int k = 0; k < 20000; k++) {
          int v = k * 2 + me;
          l = (long) v << 32 | v;
          d = v * 1024.0 + v;
          if (!agrees(l)) torn[me]++;
          double x = d / 1025;
          if (x != Math.rint(x)) torn[me]++;
        }
      });
    }
    for (Thread t : writers) t.start();
    int mainTorn = 0;
    for (int k = 0; k < 20000; k++) if (!agrees(l)) mainTorn++;
    for (Thread t : writers) t.join();
    System.out.println("torn values: " + torn[0] + " " + torn[1] + " " + mainTorn);
    System.out.println("the last long agrees: " + agrees(l) + ", is one of the last two: " + ((int) l == 39998 || (int) l == 39999));
  }
}
