package threads;

/** Thread groups: hierarchy, enumeration, counts, maximum priorities, interruption of all, destruction of nothing. */
public class ThreadGroups {
  public static void main(String[] args) throws Exception {
    ThreadGroup top = new ThreadGroup("top"), sub = new ThreadGroup(top, "sub");
    var gate = new java.util.concurrent.CountDownLatch(4);
    var interrupted = new java.util.concurrent.atomic.AtomicInteger();
    Thread[] ts = new Thread[4];
    for (int i = 0; i < 4; i++) {
      ts[i] = new Thread(i < 2 ? top : sub, () -> {
        gate.countDown();
        try {
          Thread.sleep(100000);
        } catch (InterruptedException e) {
          interrupted.incrementAndGet();
        }
      }, "t" + i);
      ts[i].start();
    }
    gate.await();
    Thread[] found = new Thread[10];
    int n = top.enumerate(found), direct = top.enumerate(new Thread[10], false);
    java.util.Arrays.sort(found, 0, n, java.util.Comparator.comparing(Thread::getName));
    System.out.println(top.activeCount() + " " + sub.activeCount() + " " + top.activeGroupCount() + " " + n + " " + direct + " " + found[0].getName() + found[3].getName() + " " + top.enumerate(new Thread[2]));
    System.out.println(sub.getParent() == top ? "parent " + top.parentOf(sub) + sub.parentOf(top) : "wrong");
    top.setMaxPriority(4);
    System.out.println(sub.getMaxPriority() + " " + ts[0].getPriority() + " " + sub + " " + top.isDaemon());
    top.interrupt();
    for (Thread t : ts) t.join();
    System.out.println(interrupted + " " + top.activeCount() + " " + ts[2].getThreadGroup());
    ThreadGroup[] groups = new ThreadGroup[5];
    System.out.println(top.enumerate(groups) + " " + groups[0].getName() + " " + Thread.currentThread().getThreadGroup().getName());
    try {
      new ThreadGroup(null, "x");
    } catch (NullPointerException e) {
      System.out.println("no parent");
    }
    Thread late = new Thread(sub, () -> System.out.println(Thread.currentThread().getThreadGroup().getName() + " " + Thread.currentThread().getPriority()));
    late.start();
    late.join();
  }
}
