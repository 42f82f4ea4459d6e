package library;

import java.lang.management.*;
import java.lang.ref.Reference;
import java.util.Arrays;

/** What the management beans say of memory, collectors, threads and the process. */
public final class Management {
  public static void main(String[] args) throws InterruptedException {
    long before = 0;
    for (GarbageCollectorMXBean bean : ManagementFactory.getGarbageCollectorMXBeans()) {
      before += bean.getCollectionCount();
      System.out.println(bean.isValid() + " " + (bean.getMemoryPoolNames().length > 0) + " " + (bean.getCollectionTime() >= 0));
      break;
    }
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    long after = 0;
    for (GarbageCollectorMXBean bean : ManagementFactory.getGarbageCollectorMXBeans()) {
      after += bean.getCollectionCount();
    }
    System.out.println("cycles counted " + (after - before >= 3));
    byte[] ballast = new byte[8 << 20];
    MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    System.out.println("used " + (heap.getUsed() > ballast.length) + " committed " + (heap.getCommitted() >= heap.getUsed()) + " max " + (heap.getMax() >= heap.getCommitted()));
    Reference.reachabilityFence(ballast);
    System.out.println("other " + (ManagementFactory.getMemoryMXBean().getNonHeapMemoryUsage().getUsed() > 0));
    boolean heapPool = false;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      heapPool |= pool.getType() == MemoryType.HEAP && pool.getUsage().getUsed() > 0;
    }
    System.out.println("heap pool " + heapPool);
    RuntimeMXBean runtime = ManagementFactory.getRuntimeMXBean();
    System.out.println("uptime " + (runtime.getUptime() > 0) + " started " + (Math.abs(System.currentTimeMillis() - runtime.getUptime() - runtime.getStartTime()) < 5000));
    System.out.println("pid " + (runtime.getPid() == ProcessHandle.current().pid()));
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Thread sleeper = new Thread(() -> {
      synchronized (threads) {
        try {
          threads.wait();
        } catch (InterruptedException e) {
          System.out.println("interrupted");
        }
      }
    }, "sleeper");
    sleeper.setDaemon(true);
    int live = threads.getThreadCount();
    sleeper.start();
    while (sleeper.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    System.out.println("one more " + (threads.getThreadCount() == live + 1) + " peak " + (threads.getPeakThreadCount() > live));
    ThreadInfo info = threads.getThreadInfo(sleeper.getId(), 10);
    System.out.println(info.getThreadName() + " " + info.getThreadState() + " daemon " + info.isDaemon());
    System.out.println(Arrays.stream(info.getStackTrace()).filter(frame -> frame.getClassName().startsWith("library.")).count() > 0);
    System.out.println("all " + Arrays.stream(threads.getAllThreadIds()).anyMatch(id -> id == sleeper.getId()));
    sleeper.interrupt();
    sleeper.join();
    long start = threads.getCurrentThreadCpuTime();
    long sum = 0;
    for (int i = 0; i < 20_000_000; i++) {
      sum += i * (long) i;
    }
    System.out.println("cpu " + (threads.getCurrentThreadCpuTime() > start) + " " + (sum != 0) + " ended " + threads.getThreadCpuTime(1 << 30));
    System.out.println(ManagementFactory.getOperatingSystemMXBean().getAvailableProcessors() == Runtime.getRuntime().availableProcessors());
    System.out.println("classes " + (ManagementFactory.getClassLoadingMXBean().getLoadedClassCount() > 100));
    System.out.println(threads.getThreadInfo(1 << 30));
  }
}
