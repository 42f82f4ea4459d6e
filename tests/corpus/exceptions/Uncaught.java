package exceptions;

/** Uncaught: handlers of threads and by default, exceptions in handlers, shutdown hooks and the exit code. */
public class Uncaught {
  static class Quiet extends RuntimeException {
    Quiet(String s, Throwable cause) {
      super(s, cause);
    }

    @Override
    public String getLocalizedMessage() {
      return "localized " + getMessage();
    }
  }

  static void in(String name, Runnable r, Thread.UncaughtExceptionHandler h) throws InterruptedException {
    Thread t = new Thread(r, name);
    if (h != null) {
      t.setUncaughtExceptionHandler(h);
    }
    t.start();
    t.join();
    System.out.println(name + " ended " + t.isAlive() + t.getState());
  }

  public static void main(String[] args) throws Exception {
    in("own", () -> { throw new Quiet("one", null); }, (t, e) -> System.out.println(t.getName() + " handled " + e));
    in("broken", () -> { throw new Quiet("two", null); }, (t, e) -> { throw new Error("handler"); });
    in("plain", () -> { throw new Quiet("three", new Error("cause")); }, null);
    Thread.setDefaultUncaughtExceptionHandler((t, e) -> {
      System.out.println("default " + t.getName() + " " + e);
      for (StackTraceElement s : e.getStackTrace()) {
        System.out.println("  " + s);
      }
    });
    in("defaulted", () -> { throw new StackOverflowError("made"); }, null);
    in("overflow", () -> {
      Object[] nest = {null};
      nest[0] = nest;
      try {
        java.util.Arrays.deepHashCode(nest);
      } catch (StackOverflowError e) {
        throw new Quiet("after overflow", null);
      }
    }, null);
    ThreadGroup group = new ThreadGroup("group") {
      @Override
      public void uncaughtException(Thread t, Throwable e) {
        System.out.println(getName() + " has " + e);
      }
    };
    Thread t = new Thread(group, () -> { throw new Quiet("four", null); });
    t.start();
    t.join();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("hook")));
    Thread.setDefaultUncaughtExceptionHandler(null);
    try {
      throw new Quiet("last", new Quiet("cause of last", null));
    } finally {
      System.out.println("leaving main");
    }
  }
}
