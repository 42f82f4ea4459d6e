package exceptions;

/** An uncaught exception in main while another thread goes on; then that thread exits with its own code. */
public class ExitInHook {
  public static void main(String[] args) throws Exception {
    Thread main = Thread.currentThread();
    new Thread(() -> {
      try {
        main.join();
      } catch (InterruptedException e) {
        return;
      }
      System.out.println("main is gone, the program is not: " + main.isAlive());
      System.exit(3);
    }, "survivor").start();
    throw new UnsupportedOperationException("main ends early");
  }
}
