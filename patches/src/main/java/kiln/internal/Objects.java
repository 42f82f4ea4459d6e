package kiln.internal;

/** Raw operations on objects that Java cannot express. */
public final class Objects {
  private Objects() {}

  /** A new zeroed object of a class of the image, no constructor run. */
  public static Object allocate(Class<?> type) {
    try {
      return jdk.internal.misc.Unsafe.getUnsafe().allocateInstance(type);
    } catch (InstantiationException e) {
      throw new InternalError(e);
    }
  }
}
