package kiln.internal;

import jdk.internal.loader.KilnLoaders;

/** The modules and loaders of classes, made from the names in their records when asked for. */
public final class Modules {
  private static Module[] named = new Module[4];
  private static int count;

  private Modules() {}

  /** The loader that {@link Class#getClassLoader} gives; null is the boot loader. */
  public static ClassLoader loader(Class<?> type) {
    return switch (World.loader(type)) {
      case World.APP -> KilnLoaders.app();
      case World.PLATFORM -> KilnLoaders.platform();
      default -> null;
    };
  }

  /** The module of a class; one object a name. */
  public static Module of(Class<?> type) {
    String name = World.moduleName(type);
    ClassLoader loader = loader(type);
    if (name == null) {
      return loader == null ? KilnLoaders.bootUnnamedModule() : loader.getUnnamedModule();
    }
    synchronized (Modules.class) {
      for (int i = 0; i < count; i++) {
        if (named[i].getName().equals(name)) {
          return named[i];
        }
      }
      if (count == named.length) {
        Module[] more = new Module[2 * count];
        System.arraycopy(named, 0, more, 0, count);
        named = more;
      }
      return named[count++] = KilnModules.named(name, loader);
    }
  }
}
