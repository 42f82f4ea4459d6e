package library;

import java.lang.annotation.*;
import java.lang.reflect.*;
import java.util.*;

/** Reflection on known classes: members, modifiers, invocation, arrays, generics, annotations. */
public class Reflecting {
  @Retention(RetentionPolicy.RUNTIME)
  @Repeatable(Tags.class)
  public @interface Tag {
    String value() default "none";

    int[] numbers() default {1, 2};

    Class<?> type() default Object.class;

    Thread.State state() default Thread.State.NEW;
  }

  @Retention(RetentionPolicy.RUNTIME)
  @Inherited
  public @interface Tags {
    Tag[] value();
  }

  public interface Greeter<T> {
    String greet(T who);

    default String twice(T who) {
      return greet(who) + greet(who);
    }
  }

  @Tag("one")
  @Tag(value = "two", numbers = 5, type = String.class)
  public static class Base<T extends Comparable<T>> implements Greeter<T> {
    protected T value;
    public static final int CONSTANT = 7;
    private long counter = 3;
    public List<Map<String, ? super Integer>> generic;

    public Base() {}

    @Deprecated
    public Base(T v) throws IllegalStateException {
      if (v == null) {
        throw new IllegalStateException("null value");
      }
      value = v;
    }

    @Override
    @Tag
    public String greet(T who) {
      return "hi " + who + value;
    }

    private static int secret(int a, long b, double... c) {
      return a + (int) b + c.length;
    }
  }

  public static class Derived extends Base<String> {}

  enum Kind { A, B { } }

  record Point(int x, @Tag("y") String y) {}

  sealed interface Shape permits Circle {}

  static final class Circle implements Shape {}

  public static void main(String[] args) throws Exception {
    Class<?> c = Base.class;
    System.out.println(c + " " + c.getSimpleName() + Modifier.toString(c.getModifiers()) + c.getPackageName() + Arrays.toString(c.getTypeParameters()[0].getBounds()) + Arrays.toString(c.getGenericInterfaces()) + Derived.class.getGenericSuperclass() + c.getEnclosingClass() + c.isMemberClass() + Derived.class.isAnnotationPresent(Tags.class));
    Method[] methods = c.getDeclaredMethods();
    Arrays.sort(methods, Comparator.comparing(Method::toString));
    for (Method m : methods) {
      System.out.println(m + " | " + m.toGenericString() + m.isVarArgs() + m.isBridge() + m.isSynthetic() + m.getParameterCount());
    }
    Field[] fields = c.getDeclaredFields();
    Arrays.sort(fields, Comparator.comparing(Field::getName));
    for (Field f : fields) {
      System.out.println(f + " | " + f.getGenericType());
    }
    Constructor<?> k = c.getConstructor(Comparable.class);
    Object o = k.newInstance("v");
    System.out.println(k.toGenericString() + k.isAnnotationPresent(Deprecated.class) + c.getMethod("greet", Object.class).invoke(o, "w") + c.getMethod("twice", Object.class).invoke(o, "t"));
    Method secret = c.getDeclaredMethod("secret", int.class, long.class, double[].class);
    secret.setAccessible(true);
    System.out.println(secret.invoke(null, (byte) 1, 2, new double[3]));
    Field counter = c.getDeclaredField("counter");
    counter.setAccessible(true);
    counter.setLong(o, 99);
    counter.set(o, 100);
    System.out.println(counter.get(o) + " " + c.getField("CONSTANT").getInt(null));
    interface Action {
      Object run() throws Exception;
    }
    for (Action a : new Action[] {() -> k.newInstance((Object) null), () -> secret.invoke(null, 1), () -> secret.invoke(null, "x", 1L, null), () -> counter.get("wrong"), () -> c.getMethod("none"), () -> c.getField("none"), () -> Class.forName("no.Such"), () -> c.getMethod("greet", Object.class).invoke(null, "x"), () -> c.getField("CONSTANT").get(null), () -> counter.getInt(o)}) {
      try {
        System.out.println(a.run());
      } catch (InvocationTargetException e) {
        System.out.println("target " + e.getCause());
      } catch (Exception e) {
        System.out.println(e);
      }
    }
    for (Tag t : c.getAnnotationsByType(Tag.class)) {
      System.out.println(t.value() + Arrays.toString(t.numbers()) + t.type() + t.state() + t.annotationType() + t.equals(c.getAnnotationsByType(Tag.class)[0]));
    }
    System.out.println(c.getMethod("greet", Comparable.class).getAnnotation(Tag.class).value());
    Object array = Array.newInstance(int.class, 3);
    Array.setInt(array, 1, 42);
    System.out.println(Array.get(array, 1) + " " + Array.getLength(array) + array.getClass() + Array.newInstance(String.class, 2, 3).getClass().getName() + int[][].class.getComponentType() + String[].class.getSuperclass() + int.class.isPrimitive() + Void.TYPE);
    for (RecordComponent r : Point.class.getRecordComponents()) {
      System.out.println(r + " " + r.getAccessor().invoke(new Point(1, "q")));
    }
    System.out.println(Point.class.isRecord() + " " + Arrays.toString(Kind.class.getEnumConstants()) + Kind.B.getClass().isEnum() + Kind.B.getDeclaringClass() + Shape.class.isSealed() + Arrays.toString(Shape.class.getPermittedSubclasses()));
    Object anonymous = new Object() {};
    System.out.println(anonymous.getClass().getName() + anonymous.getClass().isAnonymousClass() + anonymous.getClass().getEnclosingMethod());
    System.out.println(Number.class.isAssignableFrom(Integer.class) + " " + Integer.class.cast(3) + c.getNestHost() + Map.Entry.class.getCanonicalName() + ((Object) (Runnable) () -> {}).getClass().isSynthetic());
  }
}
