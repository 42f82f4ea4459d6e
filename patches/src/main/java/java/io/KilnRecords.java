package java.io;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;

/** Makes a record of the fields that an object stream has of it. */
final class KilnRecords {
  private KilnRecords() {}

  /**
   * Calls the canonical constructor; a component that the stream lacks is null or zero. What it
   * throws becomes an InvalidObjectException, but errors stay.
   */
  static Object make(Class<?> type, ObjectInputStream.GetField values)
      throws InvalidObjectException {
    try {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types = new Class<?>[components.length];
      Object[] arguments = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        arguments[i] = value(values, components[i].getName(), types[i]);
      }
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw invalid(e.getCause());
    } catch (Exception e) {
      throw invalid(e);
    }
  }

  private static Object value(ObjectInputStream.GetField values, String name, Class<?> type)
      throws IOException {
    if (type == int.class) {
      return values.get(name, 0);
    }
    if (type == long.class) {
      return values.get(name, 0L);
    }
    if (type == double.class) {
      return values.get(name, 0.0);
    }
    if (type == boolean.class) {
      return values.get(name, false);
    }
    if (type == byte.class) {
      return values.get(name, (byte) 0);
    }
    if (type == char.class) {
      return values.get(name, (char) 0);
    }
    if (type == short.class) {
      return values.get(name, (short) 0);
    }
    if (type == float.class) {
      return values.get(name, 0f);
    }
    return type.cast(values.get(name, (Object) null));
  }

  private static InvalidObjectException invalid(Throwable cause) {
    InvalidObjectException e = new InvalidObjectException(cause.getMessage());
    e.initCause(cause);
    return e;
  }
}
