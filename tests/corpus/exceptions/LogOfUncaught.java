package exceptions;

/** Traces on standard error of several threads one after the other, with names, causes and a handler that prints in between. */
public class LogOfUncaught {
  static void deep(int n) {
    if (n == 0) throw new IllegalArgumentException("deep in " + Thread.currentThread().getName());
    deep(n - 1);
  }

  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 3; i++) {
      int k = i;
      Thread t = new Thread(() -> {
        try {
          deep(k);
        } catch (IllegalArgumentException e) {
          throw new IllegalStateException("wrapped " + k, k == 1 ? null : e);
        }
      }, "worker " + i);
      t.start();
      t.join();
      System.err.println("-- " + t.getState());
    }
    Thread.UncaughtExceptionHandler h = (t, e) -> System.err.println("handled " + t.getName() + ": " + e.getMessage());
    Thread t = new Thread(() -> deep(2), "handled");
    t.setUncaughtExceptionHandler(h);
    t.start();
    t.join();
    new Thread(() -> {
      Thread.currentThread().setName("renamed\nname");
      throw new Error();
    }).start();
    System.out.println("main has printed all that it has to print");
  }
}
