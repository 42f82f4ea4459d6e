package threads;

/** Daemon threads do not keep the program; user threads do; hooks run in the end; output of all before is complete. */
public class DaemonsAtExit {
  public static void main(String[] args) throws Exception {
    Thread daemon = new Thread(() -> {
      try {
        Thread.sleep(1000000);
        System.out.println("never");
      } catch (InterruptedException e) {
        System.out.println("not interrupted");
      } finally {
        System.out.println("no finally of a daemon");
      }
    });
    daemon.setDaemon(true);
    daemon.start();
    Thread spinning = new Thread(() -> {
      long x = 0;
      while (true) x++;
    });
    spinning.setDaemon(true);
    spinning.start();
    Thread main = Thread.currentThread();
    Thread user = new Thread(() -> {
      try {
        main.join();
        System.out.println("main has ended: " + !main.isAlive() + " " + main.getState());
      } catch (InterruptedException e) {
        System.out.println("not here");
      }
    });
    user.start();
    Thread hook = new Thread(() -> System.out.println("hook: daemon alive " + daemon.isAlive() + ", user alive " + user.isAlive()));
    Runtime.getRuntime().addShutdownHook(hook);
    Thread unused = new Thread(() -> System.out.println("removed hook"));
    Runtime.getRuntime().addShutdownHook(unused);
    System.out.println(Runtime.getRuntime().removeShutdownHook(unused) + " " + Runtime.getRuntime().removeShutdownHook(unused));
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    System.out.println("main ends");
  }
}
