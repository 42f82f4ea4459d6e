package kiln.internal;

/**
 * Where Java begins in an executable: the runtime calls {@link #main} on the main thread once
 * thread groups and the main thread's object exist. What it throws is uncaught.
 */
public final class Start {
  private Start() {}

  /**
   * Starts the class library, then runs the application's {@code main}.
   *
   * @param args the program's arguments, without those of the runtime
   */
  public static void main(String[] args) throws Throwable {
    KilnLang.initializeSystem();
    programBegins();
    Main.run(args);
  }

  /** Tells the runtime: what it does to programs to test them begins here. */
  private static native void programBegins();
}
