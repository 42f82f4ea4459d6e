package java.util;

import java.lang.reflect.Constructor;
import kiln.internal.World;

/**
 * The providers of a service that were embedded with the executable, in the order of the class
 * path; each is found when it is asked for, as {@link ServiceLoader} promises.
 */
final class KilnProviders<S> implements Iterator<ServiceLoader.Provider<S>> {
  private final Class<S> service;
  private final String[] names;
  private int position;
  private ServiceLoader.Provider<S> next;

  KilnProviders(Class<S> service) {
    this.service = service;
    this.names = World.providers(service.getName());
  }

  @Override
  public boolean hasNext() {
    while (next == null && position < names.length) {
      String name = names[position++];
      Class<?> type = World.findClass(name);
      if (type == null) {
        throw new ServiceConfigurationError(
            service.getName() + ": Provider " + name + " not found");
      }
      if (!service.isAssignableFrom(type)) {
        throw new ServiceConfigurationError(
            service.getName() + ": Provider " + name + " not a subtype");
      }
      @SuppressWarnings("unchecked")
      Class<? extends S> provider = (Class<? extends S>) type;
      next = new Found<S>(service, provider);
    }
    return next != null;
  }

  @Override
  public ServiceLoader.Provider<S> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ServiceLoader.Provider<S> found = next;
    next = null;
    return found;
  }

  private static final class Found<S> implements ServiceLoader.Provider<S> {
    private final Class<S> service;
    private final Class<? extends S> type;

    Found(Class<S> service, Class<? extends S> type) {
      this.service = service;
      this.type = type;
    }

    @Override
    public Class<? extends S> type() {
      return type;
    }

    @Override
    public S get() {
      Constructor<? extends S> constructor;
      try {
        constructor = type.getConstructor();
      } catch (NoSuchMethodException e) {
        throw new ServiceConfigurationError(
            service.getName() + ": " + type.getName() + " Unable to get public no-arg constructor",
            e);
      }
      try {
        return constructor.newInstance();
      } catch (java.lang.reflect.InvocationTargetException e) {
        throw new ServiceConfigurationError(
            service.getName() + ": Provider " + type.getName() + " could not be instantiated",
            e.getCause());
      } catch (ReflectiveOperationException e) {
        throw new ServiceConfigurationError(
            service.getName() + ": Provider " + type.getName() + " could not be instantiated", e);
      }
    }
  }
}
