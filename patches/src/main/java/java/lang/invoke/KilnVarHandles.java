package java.lang.invoke;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import jdk.internal.misc.Unsafe;

/**
 * Makes the JDK's variable handles without method handles. There is a method a kind, so that a
 * program gets only those kinds that it uses: the build replaces a lookup of constants by one of
 * these, and only lookups that it cannot decide go through {@link #find}.
 */
public final class KilnVarHandles {
  private static final Unsafe U = Unsafe.getUnsafe();

  private KilnVarHandles() {}

  /** Of a field of the class or of one above it. */
  private static long offset(Class<?> owner, String name) throws NoSuchFieldException {
    for (Class<?> c = owner; c != null; c = c.getSuperclass()) {
      try {
        return U.objectFieldOffset(c, name);
      } catch (InternalError e) {
        // it is declared further up
      }
    }
    throw new NoSuchFieldException("no such field: " + owner.getName() + "." + name);
  }

  private static Field staticField(Class<?> owner, String name) throws NoSuchFieldException {
    for (Class<?> c = owner; c != null; c = c.getSuperclass()) {
      try {
        return c.getDeclaredField(name);
      } catch (NoSuchFieldException e) {
        // it is declared further up
      }
    }
    throw new NoSuchFieldException("no such field: " + owner.getName() + "." + name);
  }

  /** Of an instance field of that kind; {@code readOnly} if it is final. */
  public static VarHandle fieldBoolean(
      Object lookup, Class<?> owner, String name, Class<?> type, boolean readOnly)
      throws NoSuchFieldException {
    long offset = offset(owner, name);
    return readOnly
        ? new VarHandleBooleans.FieldInstanceReadOnly(owner, offset)
        : new VarHandleBooleans.FieldInstanceReadWrite(owner, offset);
  }

  /** Of a static field of that kind; {@code readOnly} if it is final. */
  public static VarHandle staticBoolean(
      Object lookup, Class<?> owner, String name, Class<?> type, boolean readOnly)
      throws NoSuchFieldException {
    Field field = staticField(owner, name);
    U.ensureClassInitialized(field.getDeclaringClass());
    Object base = U.staticFieldBase(field);
    long offset = U.staticFieldOffset(field);
    return readOnly
        ? new VarHandleBooleans.FieldStaticReadOnly(base, offset)
        : new VarHandleBooleans.FieldStaticReadWrite(base, offset);
  }

  /** Of the elements of arrays of that kind. */
  public static VarHandle arrayBoolean(Class<?> array) {
    int shift = 31 - Integer.numberOfLeadingZeros(U.arrayIndexScale(array));
    return new VarHandleBooleans.Array(U.arrayBaseOffset(array), shift);
  }

  /** Of an instance field of that kind; {@code readOnly} if it is final. */
  public static VarHandle fieldByte(
      Object lookup, Class<?> owner, String name, Class<?> type, boolean readOnly)
      throws NoSuchFieldException {
    long offset = offset(owner, name);
    return readOnly
        ? new VarHandleBytes.FieldInstanceReadOnly(owner, offset)
        : new VarHandleBytes.FieldInstanceReadWrite(owner, offset);
  }

  /** Of a static field of that kind; {@code readOnly} if it is final. */
  public static VarHandle staticByte(
      Object lookup, Class<?> owner, String name, Class<?> type, boolean readOnly)
      throws NoSuchFieldException {
    Field field = staticField(owner, name);
    U.ensureClassInitialized(field.getDeclaringClass());
    Object base = U.staticFieldBase(field);
    long offset = U.staticFieldOffset(field);
    return readOnly
        ? new VarHandleBytes.FieldStaticReadOnly(base, offset)
        : new VarHandleBytes.FieldStaticReadWrite(base, offset);
  }

  /** Of the elements of arrays of that kind. */
  public static VarHandle arrayByte(Class<?> array) {
    int shift = 31 - Integer.numberOfLeadingZeros(U.arrayIndexScale(array));
    return new VarHandleBytes.Array(U.arrayBaseOffset(array), shift);
  }

  /** Of an instance field of that kind; {@code readOnly} if it is final. */
  public static VarHandle fieldShort(
      Object lookup, Class<?> owner, String name, Class<?> type, boolean readOnly)
      throws NoSuchFieldException {
    long offset = offset(owner, name);
    return readOnly
        ? new VarHandleShorts.FieldInstanceReadOnly(owner, offset)
        : new VarHandleShorts.FieldInstanceReadWrite(owner, offset);
  }

  /** Of a static field of that kind; {@code readOnly} if it is final. */
  public static VarHandle staticShort(
      Object lookup, Class<?> owner, String name, Class<?> type, boolean readOnly)
      throws NoSuchFieldException {
    Field field = staticField(owner, name);
    U.ensureClassInitialized(field.getDeclaringClass());
    Object base = U.staticFieldBase(field);
    long offset = U.staticFieldOffset(field);
    return readOnly
        ? new VarHandleShorts.FieldStaticReadOnly(base, offset)
        : new VarHandleShorts.FieldStaticReadWrite(base, offset);
  }

  /** Of the elements of arrays of that kind. */
  public static VarHandle arrayShort(Class<?> array) {
    int shift = 31 - Integer.numberOfLeadingZeros(U.arrayIndexScale(array));
    return new VarHandleShorts.Array(U.arrayBaseOffset(array), shift);
  }

  /** Of an instance field of that kind; {@code readOnly} if it is final. */
  public static VarHandle fieldChar(
      Object lookup, Class<?> owner, String name, Class<?> type, boolean readOnly)
      throws NoSuchFieldException {
    long offset = offset(owner, name);
    return readOnly
        ? new VarHandleChars.FieldInstanceReadOnly(owner, offset)
        : new VarHandleChars.FieldInstanceReadWrite(owner, offset);
  }

  /** Of a static field of that kind; {@code readOnly} if it is final. */
  public static VarHandle staticChar(
      Object lookup, Class<?> owner, String name, Class<?> type, boolean readOnly)
      throws NoSuchFieldException {
    Field field = staticField(owner, name);
    U.ensureClassInitialized(field.getDeclaringClass());
    Object base = U.staticFieldBase(field);
    long offset = U.staticFieldOffset(field);
    return readOnly
        ? new VarHandleChars.FieldStaticReadOnly(base, offset)
        : new VarHandleChars.FieldStaticReadWrite(base, offset);
  }

  /** Of the elements of arrays of that kind. */
  public static VarHandle arrayChar(Class<?> array) {
    int shift = 31 - Integer.numberOfLeadingZeros(U.arrayIndexScale(array));
    return new VarHandleChars.Array(U.arrayBaseOffset(array), shift);
  }

  /** Of an instance field of that kind; {@code readOnly} if it is final. */
  public static VarHandle fieldInt(
      Object lookup, Class<?> owner, String name, Class<?> type, boolean readOnly)
      throws NoSuchFieldException {
    long offset = offset(owner, name);
    return readOnly
        ? new VarHandleInts.FieldInstanceReadOnly(owner, offset)
        : new VarHandleInts.FieldInstanceReadWrite(owner, offset);
  }

  /** Of a static field of that kind; {@code readOnly} if it is final. */
  public static VarHandle staticInt(
      Object lookup, Class<?> owner, String name, Class<?> type, boolean readOnly)
      throws NoSuchFieldException {
    Field field = staticField(owner, name);
    U.ensureClassInitialized(field.getDeclaringClass());
    Object base = U.staticFieldBase(field);
    long offset = U.staticFieldOffset(field);
    return readOnly
        ? new VarHandleInts.FieldStaticReadOnly(base, offset)
        : new VarHandleInts.FieldStaticReadWrite(base, offset);
  }

  /** Of the elements of arrays of that kind. */
  public static VarHandle arrayInt(Class<?> array) {
    int shift = 31 - Integer.numberOfLeadingZeros(U.arrayIndexScale(array));
    return new VarHandleInts.Array(U.arrayBaseOffset(array), shift);
  }

  /** Of an instance field of that kind; {@code readOnly} if it is final. */
  public static VarHandle fieldLong(
      Object lookup, Class<?> owner, String name, Class<?> type, boolean readOnly)
      throws NoSuchFieldException {
    long offset = offset(owner, name);
    return readOnly
        ? new VarHandleLongs.FieldInstanceReadOnly(owner, offset)
        : new VarHandleLongs.FieldInstanceReadWrite(owner, offset);
  }

  /** Of a static field of that kind; {@code readOnly} if it is final. */
  public static VarHandle staticLong(
      Object lookup, Class<?> owner, String name, Class<?> type, boolean readOnly)
      throws NoSuchFieldException {
    Field field = staticField(owner, name);
    U.ensureClassInitialized(field.getDeclaringClass());
    Object base = U.staticFieldBase(field);
    long offset = U.staticFieldOffset(field);
    return readOnly
        ? new VarHandleLongs.FieldStaticReadOnly(base, offset)
        : new VarHandleLongs.FieldStaticReadWrite(base, offset);
  }

  /** Of the elements of arrays of that kind. */
  public static VarHandle arrayLong(Class<?> array) {
    int shift = 31 - Integer.numberOfLeadingZeros(U.arrayIndexScale(array));
    return new VarHandleLongs.Array(U.arrayBaseOffset(array), shift);
  }

  /** Of an instance field of that kind; {@code readOnly} if it is final. */
  public static VarHandle fieldFloat(
      Object lookup, Class<?> owner, String name, Class<?> type, boolean readOnly)
      throws NoSuchFieldException {
    long offset = offset(owner, name);
    return readOnly
        ? new VarHandleFloats.FieldInstanceReadOnly(owner, offset)
        : new VarHandleFloats.FieldInstanceReadWrite(owner, offset);
  }

  /** Of a static field of that kind; {@code readOnly} if it is final. */
  public static VarHandle staticFloat(
      Object lookup, Class<?> owner, String name, Class<?> type, boolean readOnly)
      throws NoSuchFieldException {
    Field field = staticField(owner, name);
    U.ensureClassInitialized(field.getDeclaringClass());
    Object base = U.staticFieldBase(field);
    long offset = U.staticFieldOffset(field);
    return readOnly
        ? new VarHandleFloats.FieldStaticReadOnly(base, offset)
        : new VarHandleFloats.FieldStaticReadWrite(base, offset);
  }

  /** Of the elements of arrays of that kind. */
  public static VarHandle arrayFloat(Class<?> array) {
    int shift = 31 - Integer.numberOfLeadingZeros(U.arrayIndexScale(array));
    return new VarHandleFloats.Array(U.arrayBaseOffset(array), shift);
  }

  /** Of an instance field of that kind; {@code readOnly} if it is final. */
  public static VarHandle fieldDouble(
      Object lookup, Class<?> owner, String name, Class<?> type, boolean readOnly)
      throws NoSuchFieldException {
    long offset = offset(owner, name);
    return readOnly
        ? new VarHandleDoubles.FieldInstanceReadOnly(owner, offset)
        : new VarHandleDoubles.FieldInstanceReadWrite(owner, offset);
  }

  /** Of a static field of that kind; {@code readOnly} if it is final. */
  public static VarHandle staticDouble(
      Object lookup, Class<?> owner, String name, Class<?> type, boolean readOnly)
      throws NoSuchFieldException {
    Field field = staticField(owner, name);
    U.ensureClassInitialized(field.getDeclaringClass());
    Object base = U.staticFieldBase(field);
    long offset = U.staticFieldOffset(field);
    return readOnly
        ? new VarHandleDoubles.FieldStaticReadOnly(base, offset)
        : new VarHandleDoubles.FieldStaticReadWrite(base, offset);
  }

  /** Of the elements of arrays of that kind. */
  public static VarHandle arrayDouble(Class<?> array) {
    int shift = 31 - Integer.numberOfLeadingZeros(U.arrayIndexScale(array));
    return new VarHandleDoubles.Array(U.arrayBaseOffset(array), shift);
  }

  /** Of an instance field of that kind; {@code readOnly} if it is final. */
  public static VarHandle fieldReference(
      Object lookup, Class<?> owner, String name, Class<?> type, boolean readOnly)
      throws NoSuchFieldException {
    long offset = offset(owner, name);
    return readOnly
        ? new VarHandleReferences.FieldInstanceReadOnly(owner, offset, type)
        : new VarHandleReferences.FieldInstanceReadWrite(owner, offset, type);
  }

  /** Of a static field of that kind; {@code readOnly} if it is final. */
  public static VarHandle staticReference(
      Object lookup, Class<?> owner, String name, Class<?> type, boolean readOnly)
      throws NoSuchFieldException {
    Field field = staticField(owner, name);
    U.ensureClassInitialized(field.getDeclaringClass());
    Object base = U.staticFieldBase(field);
    long offset = U.staticFieldOffset(field);
    return readOnly
        ? new VarHandleReferences.FieldStaticReadOnly(base, offset, type)
        : new VarHandleReferences.FieldStaticReadWrite(base, offset, type);
  }

  /** Of the elements of arrays of that kind. */
  public static VarHandle arrayReference(Class<?> array) {
    int shift = 31 - Integer.numberOfLeadingZeros(U.arrayIndexScale(array));
    return new VarHandleReferences.Array(U.arrayBaseOffset(array), shift, array);
  }

  /** Of the bytes of a byte array seen as that kind. */
  public static VarHandle bytesShort(Class<?> view, java.nio.ByteOrder order) {
    return new VarHandleByteArrayAsShorts.ArrayHandle(order == java.nio.ByteOrder.BIG_ENDIAN);
  }

  /** Of the bytes of a byte buffer seen as that kind. */
  public static VarHandle bufferShort(Class<?> view, java.nio.ByteOrder order) {
    return new VarHandleByteArrayAsShorts.ByteBufferHandle(order == java.nio.ByteOrder.BIG_ENDIAN);
  }

  /** Of the bytes of a byte array seen as that kind. */
  public static VarHandle bytesChar(Class<?> view, java.nio.ByteOrder order) {
    return new VarHandleByteArrayAsChars.ArrayHandle(order == java.nio.ByteOrder.BIG_ENDIAN);
  }

  /** Of the bytes of a byte buffer seen as that kind. */
  public static VarHandle bufferChar(Class<?> view, java.nio.ByteOrder order) {
    return new VarHandleByteArrayAsChars.ByteBufferHandle(order == java.nio.ByteOrder.BIG_ENDIAN);
  }

  /** Of the bytes of a byte array seen as that kind. */
  public static VarHandle bytesInt(Class<?> view, java.nio.ByteOrder order) {
    return new VarHandleByteArrayAsInts.ArrayHandle(order == java.nio.ByteOrder.BIG_ENDIAN);
  }

  /** Of the bytes of a byte buffer seen as that kind. */
  public static VarHandle bufferInt(Class<?> view, java.nio.ByteOrder order) {
    return new VarHandleByteArrayAsInts.ByteBufferHandle(order == java.nio.ByteOrder.BIG_ENDIAN);
  }

  /** Of the bytes of a byte array seen as that kind. */
  public static VarHandle bytesLong(Class<?> view, java.nio.ByteOrder order) {
    return new VarHandleByteArrayAsLongs.ArrayHandle(order == java.nio.ByteOrder.BIG_ENDIAN);
  }

  /** Of the bytes of a byte buffer seen as that kind. */
  public static VarHandle bufferLong(Class<?> view, java.nio.ByteOrder order) {
    return new VarHandleByteArrayAsLongs.ByteBufferHandle(order == java.nio.ByteOrder.BIG_ENDIAN);
  }

  /** Of the bytes of a byte array seen as that kind. */
  public static VarHandle bytesFloat(Class<?> view, java.nio.ByteOrder order) {
    return new VarHandleByteArrayAsFloats.ArrayHandle(order == java.nio.ByteOrder.BIG_ENDIAN);
  }

  /** Of the bytes of a byte buffer seen as that kind. */
  public static VarHandle bufferFloat(Class<?> view, java.nio.ByteOrder order) {
    return new VarHandleByteArrayAsFloats.ByteBufferHandle(order == java.nio.ByteOrder.BIG_ENDIAN);
  }

  /** Of the bytes of a byte array seen as that kind. */
  public static VarHandle bytesDouble(Class<?> view, java.nio.ByteOrder order) {
    return new VarHandleByteArrayAsDoubles.ArrayHandle(order == java.nio.ByteOrder.BIG_ENDIAN);
  }

  /** Of the bytes of a byte buffer seen as that kind. */
  public static VarHandle bufferDouble(Class<?> view, java.nio.ByteOrder order) {
    return new VarHandleByteArrayAsDoubles.ByteBufferHandle(order == java.nio.ByteOrder.BIG_ENDIAN);
  }

  /** Of a field that is known at run time only. */
  static VarHandle find(Class<?> owner, String name, Class<?> type, boolean isStatic)
      throws NoSuchFieldException, IllegalAccessException {
    Field field = null;
    for (Class<?> c = owner; c != null && field == null; c = c.getSuperclass()) {
      try {
        field = c.getDeclaredField(name);
      } catch (NoSuchFieldException e) {
        // The field may be inherited.
      }
    }
    if (field == null || field.getType() != type) {
      throw new NoSuchFieldException(
          "no such field: " + owner.getName() + "." + name + "/" + type.getName());
    }
    if (Modifier.isStatic(field.getModifiers()) != isStatic) {
      throw new IllegalAccessException("no such field: " + field);
    }
    boolean readOnly = Modifier.isFinal(field.getModifiers());
    owner = field.getDeclaringClass();
    if (isStatic) {
      return findStatic(owner, name, type, readOnly);
    }
    if (type == boolean.class) {
      return fieldBoolean(null, owner, name, type, readOnly);
    }
    if (type == byte.class) {
      return fieldByte(null, owner, name, type, readOnly);
    }
    if (type == short.class) {
      return fieldShort(null, owner, name, type, readOnly);
    }
    if (type == char.class) {
      return fieldChar(null, owner, name, type, readOnly);
    }
    if (type == int.class) {
      return fieldInt(null, owner, name, type, readOnly);
    }
    if (type == long.class) {
      return fieldLong(null, owner, name, type, readOnly);
    }
    if (type == float.class) {
      return fieldFloat(null, owner, name, type, readOnly);
    }
    if (type == double.class) {
      return fieldDouble(null, owner, name, type, readOnly);
    }
    return fieldReference(null, owner, name, type, readOnly);
  }

  private static VarHandle findStatic(Class<?> owner, String name, Class<?> type, boolean readOnly)
      throws NoSuchFieldException {
    if (type == boolean.class) {
      return staticBoolean(null, owner, name, type, readOnly);
    }
    if (type == byte.class) {
      return staticByte(null, owner, name, type, readOnly);
    }
    if (type == short.class) {
      return staticShort(null, owner, name, type, readOnly);
    }
    if (type == char.class) {
      return staticChar(null, owner, name, type, readOnly);
    }
    if (type == int.class) {
      return staticInt(null, owner, name, type, readOnly);
    }
    if (type == long.class) {
      return staticLong(null, owner, name, type, readOnly);
    }
    if (type == float.class) {
      return staticFloat(null, owner, name, type, readOnly);
    }
    if (type == double.class) {
      return staticDouble(null, owner, name, type, readOnly);
    }
    return staticReference(null, owner, name, type, readOnly);
  }

  /** Of arrays whose class is known at run time only. */
  static VarHandle array(Class<?> array) {
    if (!array.isArray()) {
      throw new IllegalArgumentException("not an array type: " + array);
    }
    Class<?> type = array.getComponentType();
    if (type == boolean.class) {
      return arrayBoolean(array);
    }
    if (type == byte.class) {
      return arrayByte(array);
    }
    if (type == short.class) {
      return arrayShort(array);
    }
    if (type == char.class) {
      return arrayChar(array);
    }
    if (type == int.class) {
      return arrayInt(array);
    }
    if (type == long.class) {
      return arrayLong(array);
    }
    if (type == float.class) {
      return arrayFloat(array);
    }
    if (type == double.class) {
      return arrayDouble(array);
    }
    return arrayReference(array);
  }
}
