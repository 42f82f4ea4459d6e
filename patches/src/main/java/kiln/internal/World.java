package kiln.internal;

/** What the runtime knows of the classes in the executable. */
public final class World {
  /** The boot, platform and application class loaders, as {@link #loader} gives them. */
  public static final int BOOT = 0, PLATFORM = 1, APP = 2;

  private World() {}

  /**
   * The class of that binary name, or null if the executable has none. Does not initialize it.
   *
   * @param name such as {@code java.util.Map$Entry}; never an array
   */
  public static native Class<?> findClass(String name);

  /** The name of the module of the class, or null if that is unnamed. */
  public static native String moduleName(Class<?> type);

  /** Which loader defined the class; for arrays that of the element class. */
  public static native int loader(Class<?> type);

  /**
   * The content of a file that was embedded in the executable, a new array each time, or null.
   *
   * @param name as class loaders take it: no leading slash
   */
  public static native byte[] resource(String name);

  /**
   * Binary names of the providers of a service, in order; never null.
   *
   * @param service binary name of the service's class
   */
  public static native String[] providers(String service);
}
