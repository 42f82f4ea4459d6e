package threads;

/** A bounded buffer with wait and notifyAll: several producers and consumers, order kept per producer. */
public class WaitNotifyQueue {
  final int[] items = new int[4];
  int head, size;

  synchronized void put(int v) throws InterruptedException {
    while (size == items.length) wait();
    items[(head + size++) % items.length] = v;
    notifyAll();
  }

  synchronized int take() throws InterruptedException {
    while (size == 0) wait();
    int v = items[head];
    head = (head + 1) % items.length;
    size--;
    notifyAll();
    return v;
  }

  public static void main(String[] args) throws Exception {
    WaitNotifyQueue q = new WaitNotifyQueue();
    int producers = 3, each = 200;
    Thread[] ps = new Thread[producers];
    for (int p = 0; p < producers; p++) {
      int me = p;
      ps[p] = new Thread(() -> {
        try {
          for (int i = 0; i < each; i++) q.put(me * 1000 + i);
        } catch (InterruptedException e) {
          throw new AssertionError(e);
        }
      }, "producer" + p);
      ps[p].start();
    }
    int[] last = {-1, -1, -1};
    int[] sums = new int[producers];
    boolean ordered = true;
    for (int i = 0; i < producers * each; i++) {
      int v = q.take();
      ordered &= v % 1000 == last[v / 1000] + 1;
      last[v / 1000] = v % 1000;
      sums[v / 1000] += v % 1000;
    }
    for (Thread t : ps) t.join();
    System.out.println("ordered " + ordered + ", sums " + java.util.Arrays.toString(sums) + ", left " + q.size);
    Thread stuck = new Thread(() -> {
      try {
        q.take();
        System.out.println("not here");
      } catch (InterruptedException e) {
        System.out.println("consumer interrupted, size " + q.size);
      }
    });
    stuck.start();
    while (stuck.getState() != Thread.State.WAITING) Thread.yield();
    stuck.interrupt();
    stuck.join();
  }
}
