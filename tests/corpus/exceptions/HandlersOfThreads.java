package exceptions;

import java.util.*;

/** Uncaught exceptions in threads: handlers of the thread, group and default, handlers that throw, exceptions in run of pools' threads. */
public class HandlersOfThreads {
  static final List<String> log = Collections.synchronizedList(new ArrayList<>());

  static void in(ThreadGroup g, String name, Thread.UncaughtExceptionHandler h, Runnable r) throws InterruptedException {
    Thread t = new Thread(g, r, name);
    if (h != null) t.setUncaughtExceptionHandler(h);
    t.start();
    t.join();
    System.out.println(name + " " + log + " " + t.getState() + " " + t.getUncaughtExceptionHandler());
    log.clear();
  }

  public static void main(String[] args) throws Exception {
    ThreadGroup own = new ThreadGroup("own") {
      @Override
      public void uncaughtException(Thread t, Throwable e) {
        log.add("group " + t.getName() + " " + e);
        if (e instanceof Error) super.uncaughtException(t, e);
      }
    };
    Runnable fails = () -> { throw new IllegalStateException("thrown"); };
    in(null, "plain", null, fails);
    in(own, "in group", null, fails);
    in(own, "in group error", null, () -> { throw new AssertionError("error"); });
    in(own, "own handler", (t, e) -> log.add("handler " + t.getName() + " " + e), fails);
    in(null, "handler throws", (t, e) -> { log.add("throws"); throw new IllegalArgumentException("from handler"); }, fails);
    Thread.setDefaultUncaughtExceptionHandler((t, e) -> log.add("default " + t.getName() + " " + e));
    in(null, "with default", null, fails);
    in(own, "group over default", null, fails);
    in(own, "group to default", null, () -> { throw new Error("again"); });
    in(null, "changed by itself", null, () -> {
      Thread.currentThread().setUncaughtExceptionHandler((t, e) -> log.add("late " + e.getMessage()));
      throw new RuntimeException("after change");
    });
    in(null, "overflow", (t, e) -> log.add(e.getClass().getSimpleName() + (e.getStackTrace().length > 500)), new Runnable() {
      @Override
      public void run() {
        run();
      }
    });
    Thread thread = new Thread(fails, "dispatch");
    thread.getUncaughtExceptionHandler().uncaughtException(thread, new Exception("direct"));
    System.out.println(log);
    Thread.setDefaultUncaughtExceptionHandler(null);
    Thread.currentThread().setUncaughtExceptionHandler((t, e) -> System.out.println("main's handler: " + e + " in " + t.getName()));
    throw new UnsupportedOperationException("end of main");
  }
}
