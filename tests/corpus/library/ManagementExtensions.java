package library;

import com.sun.management.GarbageCollectorMXBean;
import com.sun.management.GcInfo;
import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import com.sun.management.UnixOperatingSystemMXBean;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.TreeSet;

/** What com.sun.management adds to the beans: the machine's figures, options, dumps of the heap. */
public final class ManagementExtensions {
  private static double sink;

  public static void main(String[] args) throws IOException {
    system();
    options();
    dumps();
    collections();
    threads();
  }

  private static void system() throws IOException {
    OperatingSystemMXBean bean = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.out.println(bean.getTotalMemorySize() > 0);
    System.out.println(bean.getFreeMemorySize() > 0 && bean.getFreeMemorySize() <= bean.getTotalMemorySize());
    System.out.println(bean.getTotalSwapSpaceSize() >= bean.getFreeSwapSpaceSize());
    System.out.println(bean.getCommittedVirtualMemorySize() > 1 << 20);
    long before = bean.getProcessCpuTime();
    for (int i = 0; i < 3_000_000; i++) {
      sink += Math.sqrt(i);
    }
    System.out.println(bean.getProcessCpuTime() > before && before > 0);
    System.out.println(isLoad(bean.getCpuLoad()) + " " + isLoad(bean.getProcessCpuLoad()));
    UnixOperatingSystemMXBean unix = (UnixOperatingSystemMXBean) bean;
    long open = unix.getOpenFileDescriptorCount();
    try (FileInputStream one = new FileInputStream("/dev/null")) {
      System.out.println(unix.getOpenFileDescriptorCount() - open);
    }
    System.out.println(unix.getMaxFileDescriptorCount() >= open);
    System.out.println(bean.getObjectName() + " " + bean.getArch() + " " + bean.getName());
  }

  private static boolean isLoad(double load) {
    return load >= 0 && load <= 1;
  }

  private static HotSpotDiagnosticMXBean diagnostic() {
    return ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
  }

  private static void options() {
    HotSpotDiagnosticMXBean bean = diagnostic();
    System.out.println(bean.getObjectName());
    System.out.println(bean.getVMOption("HeapDumpOnOutOfMemoryError"));
    System.out.println(bean.getVMOption("HeapDumpPath").getValue().isEmpty());
    bean.setVMOption("HeapDumpOnOutOfMemoryError", "true");
    bean.setVMOption("HeapDumpPath", "here.hprof");
    System.out.println(bean.getVMOption("HeapDumpOnOutOfMemoryError"));
    System.out.println(bean.getVMOption("HeapDumpPath"));
    System.out.println(Long.parseLong(bean.getVMOption("MaxHeapSize").getValue()) > 0);
    System.out.println(bean.getVMOption("MaxHeapSize").isWriteable());
    TreeSet<String> names = new TreeSet<>();
    bean.getDiagnosticOptions().forEach(option -> names.add(option.getName()));
    System.out.println(names.contains("HeapDumpPath") + " " + names.contains("MaxHeapSize"));
    fails(() -> bean.getVMOption("NoSuchOption"));
    fails(() -> bean.getVMOption(null));
    fails(() -> bean.setVMOption("MaxHeapSize", "1000000"));
    fails(() -> bean.setVMOption("HeapDumpOnOutOfMemoryError", "maybe"));
    fails(() -> bean.setVMOption("NoSuchOption", "1"));
  }

  private static void dumps() throws IOException {
    HotSpotDiagnosticMXBean bean = diagnostic();
    bean.dumpHeap("all.hprof", true);
    byte[] start = new byte[18];
    try (FileInputStream in = new FileInputStream("all.hprof")) {
      System.out.println(in.read(start) + " " + new String(start));
    }
    System.out.println(new File("all.hprof").length() > 10_000);
    fails(() -> bean.dumpHeap("all.hprof", true));
    fails(() -> bean.dumpHeap("no-suffix", true));
    fails(() -> bean.dumpHeap("no/such/directory/x.hprof", false));
  }

  private static void collections() {
    System.gc();
    boolean found = false;
    for (java.lang.management.GarbageCollectorMXBean plain : ManagementFactory.getGarbageCollectorMXBeans()) {
      GcInfo info = ((GarbageCollectorMXBean) plain).getLastGcInfo();
      if (info == null) {
        continue;
      }
      found = true;
      System.out.println(info.getId() > 0 && info.getEndTime() >= info.getStartTime() && info.getDuration() >= 0);
      System.out.println(info.getMemoryUsageAfterGc().values().stream().anyMatch(usage -> usage.getUsed() > 0));
      System.out.println(info.getMemoryUsageBeforeGc().size() == info.getMemoryUsageAfterGc().size());
      System.out.println(info.get("duration").equals(info.getDuration()));
    }
    System.out.println(found);
  }

  private static void threads() {
    ThreadMXBean bean = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long[] times = bean.getThreadCpuTime(new long[] {Thread.currentThread().getId()});
    System.out.println(times.length + " " + (times[0] > 0));
    System.out.println(bean.getThreadUserTime(new long[] {Thread.currentThread().getId()})[0] >= 0);
  }

  private interface Action {
    void run() throws IOException;
  }

  private static void fails(Action action) {
    try {
      action.run();
      System.out.println("done");
    } catch (IOException | RuntimeException e) {
      System.out.println(e);
    }
  }
}
