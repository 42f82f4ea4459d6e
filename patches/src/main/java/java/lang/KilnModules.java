package java.lang;

/** Makes modules. */
public final class KilnModules {
  private KilnModules() {}

  /** A named module that is no part of a layer. */
  public static Module named(String name, ClassLoader loader) {
    return Patch_Module.named(name, loader);
  }
}
