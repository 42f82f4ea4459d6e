package reflection;

/** Names, modifiers, enclosing classes and kinds of top-level, member, local, anonymous, array and primitive classes. */
public class ClassFacts {
  static class Nested {
    protected class Inner {}

    private static final class Deep {}
  }

  interface I {}

  @interface A {}

  enum E {X {}}

  record R(int x) {}

  abstract sealed static class S permits T {}

  static final class T extends S {}

  static void show(Class<?> c) {
    System.out.println(c.getName() + " | " + c.getSimpleName() + " | " + c.getTypeName() + " | " + c.getCanonicalName() + " | " + c.getPackageName() + " | " + java.lang.reflect.Modifier.toString(c.getModifiers()) + " | " + c + " | " + c.toGenericString() + " | " + c.descriptorString());
    System.out.println("  " + c.isInterface() + c.isAnnotation() + c.isEnum() + c.isRecord() + c.isArray() + c.isPrimitive() + c.isAnonymousClass() + c.isLocalClass() + c.isMemberClass() + c.isSealed() + c.isSynthetic() + " " + c.getSuperclass() + " " + c.getDeclaringClass() + " " + c.getEnclosingClass() + " " + c.getNestHost().getSimpleName() + " " + (c == void.class ? "-" : c.arrayType().getSimpleName()) + " " + c.getComponentType());
  }

  public static void main(String[] args) {
    class Local {}
    Object anonymous = new Object() {};
    for (Class<?> c : new Class<?>[] {ClassFacts.class, Nested.class, Nested.Inner.class, Nested.Deep.class, I.class, A.class, E.class, E.X.getClass(), R.class, S.class, T.class, Local.class, anonymous.getClass(), int.class, void.class, int[].class, Nested[][].class, String.class, java.util.Map.Entry.class, Object.class, Override.class, Thread.State.class}) show(c);
  }
}
