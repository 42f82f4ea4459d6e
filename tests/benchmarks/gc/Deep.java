/**
 * A thread deep in recursion beside a collector: {@code Deep DEPTH SECONDS}. At that depth (each frame has an object) it allocates, and goes
 * up and down by 20 frames, while a second thread keeps 16 MiB alive and makes garbage, so that cycles follow each other. Prints the
 * depth and the rounds done; the collector's own account says how long a scan of the deep stack held it.
 */
public final class Deep {
  private static final int SWING = 20;

  private static volatile boolean over;
  private static long rounds;
  private static Object sink;

  private Deep() {}

  public static void main(String[] args) throws InterruptedException {
    int depth = Integer.parseInt(args[0]);
    long seconds = Long.parseLong(args[1]);
    Thread churn = new Thread(Deep::churn);
    Thread deep = new Thread(null, () -> descend(depth, new Object()), "deep", 64L << 20);
    churn.start();
    deep.start();
    Thread.sleep(seconds * 1000);
    over = true;
    deep.join();
    churn.join();
    System.out.println("depth " + depth + " rounds " + (rounds > 0 ? "some" : "none"));
  }

  private static int descend(int left, Object mine) {
    if (left == 0) {
      while (!over) {
        rounds += swing(SWING, new Object());
      }
      return 0;
    }
    int below = descend(left - 1, new Object());
    return below + (mine.hashCode() == 0 ? 2 : 1);
  }

  private static int swing(int left, Object mine) {
    sink = mine;
    return left == 0 ? 1 : swing(left - 1, new byte[64]) + (mine == null ? 1 : 0);
  }

  private static void churn() {
    Object[] kept = new Object[4096];
    int at = 0;
    while (!over) {
      kept[at++ % kept.length] = new byte[4096];
    }
  }
}
