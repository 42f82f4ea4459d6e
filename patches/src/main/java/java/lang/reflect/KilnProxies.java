package java.lang.reflect;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import kiln.internal.World;

/** Finds the classes of dynamic proxies, which were made when the executable was built. */
public final class KilnProxies {
  private KilnProxies() {}

  /** The class for that list of interfaces. */
  static Class<?> find(Class<?>[] interfaces) {
    Class<?> c = World.findClass(name(check(interfaces)));
    if (c == null || !Arrays.equals(c.getInterfaces(), interfaces)) {
      StringBuilder names = new StringBuilder();
      for (Class<?> i : interfaces) {
        names.append(names.length() == 0 ? "" : ",").append(i.getName());
      }
      throw new UnsupportedOperationException(
          "no class of dynamic proxies was made for "
              + names
              + "; add that line to a file META-INF/kiln/proxies on the class path");
    }
    return c;
  }

  static boolean isMade(Class<?> c) {
    return c.getSuperclass() == Proxy.class && c.getName().equals(name(c.getInterfaces()));
  }

  private static Class<?>[] check(Class<?>[] interfaces) {
    Set<Class<?>> seen = new HashSet<>();
    for (Class<?> i : interfaces) {
      if (!i.isInterface()) {
        throw new IllegalArgumentException(i.getName() + " is not an interface");
      }
      if (!seen.add(i)) {
        throw new IllegalArgumentException("repeated interface: " + i.getName());
      }
    }
    return interfaces;
  }

  /** As the build computes it. */
  private static String name(Class<?>[] interfaces) {
    StringBuilder key = new StringBuilder();
    String place = "jdk.proxy1";
    for (Class<?> i : interfaces) {
      key.append(i.getName()).append(',');
      if (!Modifier.isPublic(i.getModifiers())) {
        place = i.getPackageName();
      }
    }
    int forwards = key.toString().hashCode();
    int backwards = key.reverse().toString().hashCode();
    return (place.isEmpty() ? "" : place + ".")
        + "$Proxy"
        + Integer.toHexString(forwards)
        + Integer.toHexString(backwards);
  }

  /** The method that a proxy gives its handler: called by the classes of proxies. */
  public static Method method(String owner, String name, String descriptor) {
    for (Method m : World.findClass(owner).getMethods()) {
      if (m.getName().equals(name) && descriptor.equals(descriptor(m))) {
        return m;
      }
    }
    throw new NoSuchMethodError(owner + "." + name + descriptor);
  }

  private static String descriptor(Method m) {
    StringBuilder text = new StringBuilder("(");
    for (Class<?> p : m.getParameterTypes()) {
      text.append(p.descriptorString());
    }
    return text.append(')').append(m.getReturnType().descriptorString()).toString();
  }
}
