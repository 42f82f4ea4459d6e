package jdk.internal.loader;

/** The built-in loaders, for other packages. */
public final class KilnLoaders {
  private KilnLoaders() {}

  /** The application's loader. */
  public static ClassLoader app() {
    return ClassLoaders.appClassLoader();
  }

  /** The platform loader. */
  public static ClassLoader platform() {
    return ClassLoaders.platformClassLoader();
  }

  /** The unnamed module of the boot loader. */
  public static Module bootUnnamedModule() {
    return BootLoader.getUnnamedModule();
  }
}
