package java.lang;

import jdk.internal.misc.VM;

/** What {@code kiln.internal} needs of {@code java.lang} that only its package may call. */
public final class KilnLang {
  private KilnLang() {}

  /** Constructs the blank main thread: groups {@code system} and {@code main}, name, priority. */
  public static void nameMainThread() {
    ThreadGroup system = Patch_ThreadGroup.systemGroup();
    ThreadGroup main = new ThreadGroup(system, "main");
    Patch_Thread thread = (Patch_Thread) (Object) Thread.currentThread();
    thread.priority = Thread.NORM_PRIORITY;
    thread.init(main, "main");
  }

  /**
   * The JDK's own start-up. Phase 1 runs as it is. Phase 2 boots the module graph, which is fixed
   * when an executable is built. Of phase 3 the system class loader remains.
   */
  public static void initializeSystem() {
    Patch_System.initPhase1();
    VM.initLevel(2);
    VM.initLevel(3);
    ClassLoader loader = ClassLoader.initSystemClassLoader();
    Thread.currentThread().setContextClassLoader(loader);
    VM.initLevel(4);
  }

  /** Hands an exception to the current thread's handler. */
  public static void uncaught(Throwable e) {
    ((Patch_Thread) (Object) Thread.currentThread()).dispatchUncaughtException(e);
  }

  /** What the virtual machine calls when a thread ends. */
  public static void endMainThread() {
    ((Patch_Thread) (Object) Thread.currentThread()).exit();
  }

  /** Runs the shutdown hooks and ends the process. */
  public static void exit(int status) {
    Shutdown.exit(status);
  }
}
