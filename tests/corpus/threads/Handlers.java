package threads;

import java.util.*;
import java.util.concurrent.*;

/** Uncaught exceptions, thread locals, interrupts, groups, joins. */
public class Handlers {
  static final ThreadLocal<List<String>> LOCAL = ThreadLocal.withInitial(ArrayList::new);
  static final InheritableThreadLocal<String> INHERITED = new InheritableThreadLocal<>() {
    @Override
    protected String childValue(String v) {
      return v + "-child";
    }
  };

  static void run(String name, Runnable r) throws InterruptedException {
    Thread t = new Thread(r, name);
    t.start();
    t.join();
  }

  public static void main(String[] args) throws Exception {
    LOCAL.get().add("main");
    INHERITED.set("value");
    run("one", () -> {
      LOCAL.get().add("one");
      System.out.println(LOCAL.get() + INHERITED.get());
      LOCAL.remove();
      System.out.println(LOCAL.get());
    });
    System.out.println(LOCAL.get());
    Thread.setDefaultUncaughtExceptionHandler((t, e) -> System.out.println("default " + t.getName() + " " + e));
    run("fails", () -> {
      throw new IllegalStateException("x");
    });
    Thread own = new Thread(() -> {
      throw new StackOverflowError("made");
    }, "own");
    own.setUncaughtExceptionHandler((t, e) -> {
      System.out.println("own " + t.getName() + " " + e);
      throw new RuntimeException("ignored");
    });
    own.start();
    own.join();
    Thread.setDefaultUncaughtExceptionHandler(null);
    ThreadGroup g = new ThreadGroup("group") {
      @Override
      public void uncaughtException(Thread t, Throwable e) {
        System.out.println("group " + t.getName() + " " + e.getMessage());
      }
    };
    Thread grouped = new Thread(g, () -> {
      Object o = null;
      o.hashCode();
    }, "grouped", 1 << 20);
    grouped.setPriority(7);
    System.out.println(grouped + " " + g.getMaxPriority() + g.getParent().getName());
    grouped.start();
    grouped.join();
    CountDownLatch ready = new CountDownLatch(1);
    Object monitor = new Object();
    Thread[] interrupted = {new Thread(() -> {
      try {
        Thread.sleep(100000);
      } catch (InterruptedException e) {
        System.out.println(e + " " + Thread.currentThread().isInterrupted());
      }
    }), new Thread(() -> {
      synchronized (monitor) {
        try {
          monitor.wait();
        } catch (InterruptedException e) {
          System.out.println(e);
        }
      }
    }), new Thread(() -> {
      try {
        new ArrayBlockingQueue<String>(1).take();
      } catch (InterruptedException e) {
        System.out.println(e);
      }
    }), new Thread(() -> {
      ready.countDown();
      while (!Thread.currentThread().isInterrupted()) {
        Thread.onSpinWait();
      }
      System.out.println("spun " + Thread.interrupted() + Thread.interrupted());
    })};
    for (Thread t : interrupted) {
      t.start();
      t.interrupt();
      t.join();
    }
    ready.await();
    Thread.currentThread().interrupt();
    try {
      Thread.sleep(0);
    } catch (InterruptedException e) {
      System.out.println("main " + e.getMessage());
    }
    for (Runnable r : new Runnable[] {own::start, () -> own.setDaemon(true), () -> new Thread().setPriority(11), () -> monitor.notify(), () -> new Thread((String) null)}) {
      try {
        r.run();
        System.out.println("fine");
      } catch (RuntimeException e) {
        System.out.println(e);
      }
    }
    System.out.println(own.getState() + " " + own.isAlive() + Thread.currentThread().getThreadGroup().getName() + new Thread("named").getName() + Thread.holdsLock(monitor));
    Thread last = new Thread(() -> {
      throw new IllegalArgumentException("printed");
    }, "last");
    last.start();
    last.join();
    throw new UnsupportedOperationException("end", new java.io.IOException("cause"));
  }
}
