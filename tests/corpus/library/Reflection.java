package library;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Core reflection on classes known at build time. */
public class Reflection {
  @Retention(RetentionPolicy.RUNTIME)
  @interface Mark {
    String value() default "none";

    int[] numbers() default {1, 2};

    Class<?> type() default Object.class;
  }

  @Mark("class")
  public static class Target {
    public int number = 3;
    private String text = "private";
    public static final long CONSTANT = 9;

    public Target() {}

    public Target(int number) {
      this.number = number;
    }

    @Mark(value = "method", numbers = {}, type = String.class)
    public String hello(String name, int times) {
      return (name + number).repeat(times);
    }

    static int fail() {
      throw new IllegalStateException("inside");
    }
  }

  public static void main(String[] args) throws Exception {
    Class<?> c = Class.forName("library.Reflection$Target");
    System.out.println(c + " " + c.getSimpleName() + " " + c.getPackageName() + " " + Modifier.toString(c.getModifiers()) + " " + c.getSuperclass() + " " + c.getDeclaringClass());
    Constructor<?> constructor = c.getConstructor(int.class);
    Object o = constructor.newInstance(5);
    Method hello = c.getMethod("hello", String.class, int.class);
    System.out.println(hello + " " + hello.invoke(o, "x", 2));
    Method fail = c.getDeclaredMethod("fail");
    try {
      fail.invoke(null);
    } catch (InvocationTargetException e) {
      System.out.println(e.getCause());
    }
    try {
      hello.invoke(o, 1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    Field text = c.getDeclaredField("text");
    text.setAccessible(true);
    System.out.println(text.get(o) + " " + c.getField("number").getInt(o) + " " + c.getField("CONSTANT").get(null));
    text.set(o, "changed");
    System.out.println(text.get(o) + " " + text.getType() + Arrays.toString(c.getInterfaces()));
    Method[] methods = c.getDeclaredMethods();
    Arrays.sort(methods, Comparator.comparing(Method::getName));
    for (Method m : methods) {
      System.out.println(m.getName() + Arrays.toString(m.getParameterTypes()) + m.getReturnType() + " " + (m.isAnnotationPresent(Mark.class) ? m.getAnnotation(Mark.class).value() : "unmarked"));
    }
    Mark mark = c.getAnnotation(Mark.class);
    System.out.println(mark.value() + Arrays.toString(mark.numbers()) + mark.type() + mark.equals(c.getAnnotation(Mark.class)) + mark.annotationType());
    Object array = Array.newInstance(int.class, 3);
    Array.setInt(array, 1, 7);
    System.out.println(Array.getLength(array) + Arrays.toString((int[]) array) + Array.get(array, 1));
    System.out.println(int[].class.getComponentType() + " " + Integer.TYPE + " " + String[][].class.getName() + " " + List.class.isInterface() + Number.class.isAssignableFrom(Integer.class) + Comparable.class.isInstance("x"));
    try {
      Class.forName("no.such.Thing");
    } catch (ClassNotFoundException e) {
      System.out.println(e.getMessage());
    }
    try {
      c.getMethod("missing");
    } catch (NoSuchMethodException e) {
      System.out.println(e.getMessage());
    }
  }
}
