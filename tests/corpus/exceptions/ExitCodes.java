package exceptions;

/** System.exit inside try and finally: handlers and finally blocks do not run, shutdown hooks do; the code is modulo 256. */
public class ExitCodes {
  public static void main(String[] args) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("hook runs once")));
    Thread t = new Thread(() -> {
      while (true) {
        try {
          Thread.sleep(100000);
        } catch (InterruptedException e) {
          System.out.println("not interrupted by exit");
        }
      }
    });
    t.start();
    try {
      System.out.println("leaving with 300 while another thread sleeps and a finally waits");
      System.exit(300);
    } catch (Throwable e) {
      System.out.println("not caught");
    } finally {
      System.out.println("not finally");
    }
  }
}
