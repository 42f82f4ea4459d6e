package kiln.internal;

import jdk.internal.misc.VM;

/**
 * Where Java begins in an executable: the runtime calls {@link #main} on the main thread once its
 * heap, class records and the blank object of the main thread exist.
 *
 * <ol>
 *   <li>Give the main thread its groups and name, as the virtual machine would.
 *   <li>Run the JDK's own first phase; of the second (module boot) and third (security manager,
 *       system class loader) what is left of them ahead of time.
 *   <li>Run the application's {@code main}.
 *   <li>Hand an exception that nobody caught to the thread's handler; status 1.
 *   <li>End the main thread, wait for the other non-daemon threads, run the shutdown hooks, exit.
 * </ol>
 */
public final class Start {
  private Start() {}

  /**
   * Runs the program and ends the process; never returns.
   *
   * @param args the program's arguments, without those of the runtime
   */
  public static void main(String[] args) {
    int status = 1;
    try {
      KilnLang.nameMainThread();
      KilnLang.initializeSystem();
      status = run(args);
    } catch (Throwable e) {
      initializationFailed(e);
    }
    KilnLang.exit(status);
  }

  private static int run(String[] args) {
    int status = 0;
    try {
      Main.run(args);
    } catch (Throwable e) {
      status = 1;
      KilnLang.uncaught(e);
    }
    KilnLang.endMainThread();
    awaitOtherThreads();
    return status;
  }

  /**
   * Marks the current thread as ended for {@link Thread#isAlive} and {@link Thread#join} while it
   * goes on, then waits until no other non-daemon thread is left.
   */
  private static native void awaitOtherThreads();

  /** Says that the class library did not start, on standard error, without using it. */
  private static native void initializationFailed(Throwable e);

  /** Whether the class library is ready for the application. */
  public static boolean isBooted() {
    return VM.isBooted();
  }
}
