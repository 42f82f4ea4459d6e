package java.lang.reflect;

import java.util.Objects;
import jdk.internal.misc.Unsafe;
import kiln.patch.Alias;
import kiln.patch.Delete;
import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "java.lang.reflect.Proxy",
    why = "proxy classes are made when building",
    replaceInitializer = true)
class Patch_Proxy {
  @Alias protected InvocationHandler h;

  @Substitute
  public static Object newProxyInstance(
      ClassLoader loader, Class<?>[] interfaces, InvocationHandler h) {
    Objects.requireNonNull(h);
    Class<?> c = KilnProxies.find(interfaces.clone());
    try {
      Object proxy = Unsafe.getUnsafe().allocateInstance(c);
      ((Patch_Proxy) proxy).h = h;
      return proxy;
    } catch (InstantiationException e) {
      throw new InternalError(e);
    }
  }

  @Substitute
  public static Class<?> getProxyClass(ClassLoader loader, Class<?>... interfaces) {
    return KilnProxies.find(interfaces.clone());
  }

  @Substitute
  public static boolean isProxyClass(Class<?> cl) {
    return KilnProxies.isMade(cl);
  }

  @Delete("default methods of dynamic proxies cannot be called through their handler")
  static native Object invokeDefault(Object proxy, Method method, Object[] args, Class<?> caller);
}
