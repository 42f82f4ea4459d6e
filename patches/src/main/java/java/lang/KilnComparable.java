package java.lang;

/** What hash maps ask of keys in crowded bins. */
public final class KilnComparable {
  private KilnComparable() {}

  /**
   * The class of an object if it says {@code implements Comparable<itself>}, otherwise null; read
   * from the class's signature without parsing it into generic types.
   */
  public static Class<?> selfComparable(Object x) {
    if (!(x instanceof Comparable)) {
      return null;
    }
    Class<?> c = x.getClass();
    if (c == String.class) {
      return c;
    }
    String signature = ((Patch_Class) (Object) c).getGenericSignature0();
    String wanted = "Ljava/lang/Comparable<L" + c.getName().replace('.', '/') + ";>;";
    return signature != null && signature.contains(wanted) ? c : null;
  }
}
