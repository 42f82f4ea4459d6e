package java.lang.reflect;

import kiln.patch.Delete;
import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "java.lang.reflect.Proxy",
    why = "proxy classes would have to be made at run time",
    replaceInitializer = true)
class Patch_Proxy {
  @Delete("dynamic proxies are not available ahead of time")
  public static native Object newProxyInstance(
      ClassLoader loader, Class<?>[] interfaces, InvocationHandler h);

  @Delete("dynamic proxies are not available ahead of time")
  public static native Class<?> getProxyClass(ClassLoader loader, Class<?>... interfaces);

  @Substitute
  public static boolean isProxyClass(Class<?> cl) {
    return false;
  }
}
