package jdk.internal.loader;

import java.io.InputStream;
import java.net.URL;
import java.util.Enumeration;
import jdk.internal.access.JavaLangAccess;
import kiln.internal.Resources;
import kiln.patch.Alias;
import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "jdk.internal.loader.BootLoader",
    why = "the boot loader's classes, packages and resources are those of the executable")
final class Patch_BootLoader {
  @Alias private static JavaLangAccess JLA;

  @Substitute
  private static void setBootLoaderUnnamedModule0(Module module) {}

  @Substitute
  public static void loadLibrary(String name) {}

  @Substitute
  public static Package definePackage(Class<?> c) {
    return JLA.definePackage(ClassLoaders.bootLoader(), c.getPackageName(), c.getModule());
  }

  @Substitute
  public static URL findResource(String mn, String name) {
    return Resources.url(name);
  }

  @Substitute
  public static InputStream findResourceAsStream(String mn, String name) {
    return Resources.stream(name);
  }

  @Substitute
  public static URL findResource(String name) {
    return null;
  }

  @Substitute
  public static Enumeration<URL> findResources(String name) {
    return java.util.Collections.emptyEnumeration();
  }

  @Substitute
  public static Class<?> loadClass(Module module, String name) {
    Class<?> c = kiln.internal.World.findClass(name);
    return c != null && c.getModule() == module ? c : null;
  }
}
