package exceptions;

/** Uncaught exceptions of threads: the thread's handler, the group's, the default one; main goes on; exit code 0. */
public class HandlerOfThread {
  static void run(Thread t) throws InterruptedException {
    t.start();
    t.join();
    System.out.println(t.getState() + " " + t.isAlive());
  }

  public static void main(String[] args) throws Exception {
    run(new Thread(() -> { throw new IllegalStateException("to standard error"); }, "plain"));
    Thread own = new Thread(() -> { throw new IllegalStateException("to own"); }, "own");
    own.setUncaughtExceptionHandler((t, e) -> System.out.println("own handler " + t.getName() + " " + e.getMessage()));
    run(own);
    ThreadGroup g = new ThreadGroup("group") {
      @Override
      public void uncaughtException(Thread t, Throwable e) {
        System.out.println("group " + getName() + " " + t.getName() + " " + e.getMessage());
      }
    };
    run(new Thread(g, () -> { throw new Error("to group"); }, "grouped"));
    Thread.setDefaultUncaughtExceptionHandler((t, e) -> System.out.println("default " + t.getName() + " " + e));
    run(new Thread(() -> { Object o = null; o.hashCode(); }, "defaulted"));
    own = new Thread(() -> { throw new RuntimeException("first"); }, "failing");
    own.setUncaughtExceptionHandler((t, e) -> { throw new RuntimeException("handler fails silently"); });
    run(own);
    run(new Thread(g, () -> { throw new ThreadDeath(); }, "dying"));
    Thread.setDefaultUncaughtExceptionHandler(null);
    run(new Thread(() -> { throw new ThreadDeath(); }, "dies quietly"));
    System.out.println(own.getUncaughtExceptionHandler() + " main ends");
  }
}
