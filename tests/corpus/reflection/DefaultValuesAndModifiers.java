package reflection;

import java.lang.reflect.*;
import java.util.*;

/** Modifiers of every kind of member, parameters with names or without, declared members sorted, interfaces' members. */
public class DefaultValuesAndModifiers {
  abstract static class M {
    public static final int A = 1;
    protected transient volatile long b;
    private Object c;
    String d;

    public abstract void e();

    protected synchronized final strictfp int f(int first, String... rest) throws java.io.IOException {
      return 0;
    }

    private static native void g();

    <T> M(T t) {}

    protected M() {}
  }

  interface I {
    int X = 5;

    void a();

    default void b() {}

    static void c() {}

    private void d() {}
  }

  static String text(Member m) {
    return m.getName() + ":" + Modifier.toString(m.getModifiers()) + (m.isSynthetic() ? " synthetic" : "");
  }

  public static void main(String[] args) throws Exception {
    for (Class<?> c : new Class<?>[] {M.class, I.class}) {
      System.out.println(Arrays.stream(c.getDeclaredFields()).map(DefaultValuesAndModifiers::text).sorted().toList() + " " + Arrays.stream(c.getDeclaredMethods()).map(DefaultValuesAndModifiers::text).sorted().toList() + " " + Arrays.stream(c.getDeclaredConstructors()).map(k -> k.toGenericString()).sorted().toList() + " " + Modifier.toString(c.getModifiers()));
      System.out.println(Arrays.stream(c.getFields()).map(Field::getName).toList() + " " + Arrays.stream(c.getMethods()).filter(m -> m.getDeclaringClass() == c).map(Method::getName).sorted().toList());
    }
    Method f = M.class.getDeclaredMethod("f", int.class, String[].class);
    System.out.println(f + " " + f.isVarArgs() + f.isDefault() + f.getExceptionTypes().length + " " + Arrays.stream(f.getParameters()).map(p -> p + " " + p.isNamePresent() + p.isVarArgs() + p.getType().getSimpleName()).toList());
    System.out.println(I.class.getMethod("b").isDefault() + " " + I.class.getMethod("a").isDefault() + " " + Modifier.isAbstract(I.class.getMethod("a").getModifiers()) + Modifier.isStatic(I.class.getMethod("c").getModifiers()) + Modifier.isPrivate(I.class.getDeclaredMethod("d").getModifiers()) + Modifier.isInterface(I.class.getModifiers()) + " " + I.class.getField("X").getInt(null));
    for (int m : new int[] {0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 0xffff}) System.out.print("[" + Modifier.toString(m) + "]");
    System.out.println(Modifier.methodModifiers() + " " + Modifier.classModifiers() + " " + Modifier.fieldModifiers());
  }
}
