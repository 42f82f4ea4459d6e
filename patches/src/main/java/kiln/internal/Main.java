package kiln.internal;

/**
 * Stands for the class that the build makes for each application; it is here for the compiler alone
 * and replaced as a whole.
 */
public final class Main {
  private Main() {}

  /** Calls the application's {@code main}. */
  public static void run(String[] args) throws Throwable {
    throw new InternalError("no application");
  }
}
