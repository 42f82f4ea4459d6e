package threads;

/** Names, priorities, daemon flags, groups, ids, states before and after; what is refused once started. */
public class ThreadProperties {
  interface Try {
    void run() throws Exception;
  }

  static void attempt(String name, Try t) {
    try {
      t.run();
      System.out.println(name + " fine");
    } catch (Exception e) {
      System.out.println(name + " " + e.getClass().getSimpleName() + " " + e.getMessage());
    }
  }

  public static void main(String[] args) throws Exception {
    Thread m = Thread.currentThread();
    System.out.println(m.getName() + " " + m.getPriority() + " " + m.isDaemon() + " " + m.getThreadGroup().getName() + " " + m.getState() + " " + m.isAlive() + " " + m + " " + m.getId() + " " + m.getThreadGroup().getParent().getName());
    Thread t = new Thread(() -> System.out.println("running " + Thread.currentThread().getState() + " " + Thread.currentThread().getName()), "one");
    t.setPriority(7);
    t.setDaemon(true);
    System.out.println(t + " " + t.getState() + " " + t.isAlive() + t.isDaemon() + t.isInterrupted());
    t.start();
    t.join();
    System.out.println(t + " " + t.getState() + " " + t.isAlive() + " " + t.getThreadGroup());
    attempt("daemon after end", () -> t.setDaemon(false));
    attempt("start again", t::start);
    attempt("priority", () -> t.setPriority(11));
    attempt("null name", () -> t.setName(null));
    attempt("rename", () -> t.setName("renamed"));
    attempt("daemon of main", () -> m.setDaemon(true));
    System.out.println(t.getName() + " " + Thread.MIN_PRIORITY + Thread.NORM_PRIORITY + Thread.MAX_PRIORITY);
    ThreadGroup g = new ThreadGroup("g");
    g.setMaxPriority(3);
    Thread low = new Thread(g, () -> {}, "low");
    low.setPriority(9);
    System.out.println(low.getPriority() + " " + g.getMaxPriority() + " " + g.getParent().getName() + " " + g);
    Thread child = new Thread(() -> System.out.println(new Thread().isDaemon() + " " + new Thread("c").getPriority()));
    child.setDaemon(true);
    child.setPriority(2);
    child.start();
    child.join();
    new Thread() {
      @Override
      public void run() {
        System.out.println("subclass " + (this == Thread.currentThread()));
      }
    }.start();
    while (Thread.activeCount() > 1) Thread.yield();
    Thread none = new Thread();
    none.start();
    none.join();
    System.out.println(none.getState() + " " + Thread.interrupted());
  }
}
