package jdk.internal.loader;

import java.io.InputStream;
import java.net.URL;
import java.util.Enumeration;
import kiln.internal.Resources;
import kiln.internal.World;
import kiln.patch.Delete;
import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "jdk.internal.loader.BuiltinClassLoader",
    why = "classes and resources come from the executable, not from modules and a class path")
class Patch_BuiltinClassLoader {
  @Substitute
  protected Class<?> loadClassOrNull(String cn, boolean resolve) {
    return World.findClass(cn);
  }

  @Substitute
  protected Class<?> findClass(String cn) throws ClassNotFoundException {
    Class<?> c = World.findClass(cn);
    if (c == null) {
      throw new ClassNotFoundException(cn);
    }
    return c;
  }

  @Substitute
  protected Class<?> findClass(String mn, String cn) {
    return World.findClass(cn);
  }

  @Substitute
  public URL findResource(String mn, String name) {
    return Resources.url(name);
  }

  @Substitute
  public InputStream findResourceAsStream(String mn, String name) {
    return Resources.stream(name);
  }

  /** Only the application's loader answers, so that delegation does not find things twice. */
  @Substitute
  public URL findResource(String name) {
    return (Object) this == ClassLoaders.appClassLoader() ? Resources.url(name) : null;
  }

  @Substitute
  public Enumeration<URL> findResources(String name) {
    URL url = findResource(name);
    return java.util.Collections.enumeration(
        url == null ? java.util.List.<URL>of() : java.util.List.of(url));
  }

  @Delete("modules cannot be loaded at run time: the executable is a closed world")
  public native void loadModule(java.lang.module.ModuleReference mref);

  @Delete("the class path cannot grow at run time: the executable is a closed world")
  native void appendClassPath(String path);
}
