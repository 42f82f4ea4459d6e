package memory;

/** Objects published by a race: final fields are always complete, whatever else is seen. */
public class FinalFieldPublication {
  static class Point {
    final int x, y;
    final int[] both;
    final String name;

    Point(int n) {
      x = n;
      y = -n;
      both = new int[] {n, n + 1};
      name = "p" + n;
    }

    boolean complete() {
      return x == -y && both != null && both[0] == x && both[1] == x + 1 && name != null && name.equals("p" + x);
    }
  }

  static Point racy;

  public static void main(String[] args) throws Exception {
    boolean[] stop = {false};
    long[] broken = new long[2];
    java.util.concurrent.atomic.AtomicBoolean done = new java.util.concurrent.atomic.AtomicBoolean();
    Thread[] readers = new Thread[2];
    for (int i = 0; i < 2; i++) {
      int me = i;
      readers[i] = new Thread(() -> {
        while (!done.get()) {
          Point p = racy;
          if (p != null && !p.complete()) broken[me]++;
        }
      });
      readers[i].start();
    }
    for (int i = 1; i <= 20000; i++) racy = new Point(i);
    done.set(true);
    for (Thread t : readers) t.join();
    System.out.println("incomplete objects: " + broken[0] + " and " + broken[1]);
    System.out.println("last " + racy.name + " " + racy.complete());
  }
}
