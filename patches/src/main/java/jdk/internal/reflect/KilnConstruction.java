package jdk.internal.reflect;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;

/**
 * What deserialization makes objects with: runs a superclass's constructor on a new object. The JDK
 * generates bytecode for it.
 */
final class KilnConstruction extends ConstructorAccessorImpl {
  private final Class<?> type;
  private final Constructor<?> constructor;

  KilnConstruction(Class<?> type, Constructor<?> constructor) {
    this.type = type;
    this.constructor = constructor;
  }

  @Override
  public Object newInstance(Object[] args)
      throws InstantiationException, IllegalArgumentException, InvocationTargetException {
    return construct(type, constructor, args);
  }

  private static native Object construct(
      Class<?> type, Constructor<?> constructor, Object[] arguments)
      throws InstantiationException, InvocationTargetException;
}
