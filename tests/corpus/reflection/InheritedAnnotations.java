package reflection;

import java.lang.annotation.*;
import java.lang.reflect.*;
import java.util.*;

/** Annotations: inherited, repeated, containers, defaults, nested values, on parameters, types and packages' members; equality and text. */
public class InheritedAnnotations {
  @Retention(RetentionPolicy.RUNTIME)
  @Inherited
  @interface Inh {
    int value() default 1;
  }

  @Retention(RetentionPolicy.RUNTIME)
  @Repeatable(Tags.class)
  @interface Tag {
    String value();

    Class<?>[] types() default {};

    Level level() default Level.LOW;
  }

  @Retention(RetentionPolicy.RUNTIME)
  @interface Tags {
    Tag[] value();
  }

  @Retention(RetentionPolicy.CLASS)
  @interface Hidden {}

  @Retention(RetentionPolicy.RUNTIME)
  @interface All {
    byte b() default -1;

    char c() default '\n';

    long l() default 1L << 40;

    float f() default 1.5f;

    double[] d() default {1, Double.NaN};

    String a() default "a\"b";

    Inh nested() default @Inh(9);

    Class<?> k() default int[].class;
  }

  enum Level { LOW, HIGH }

  @Inh(5)
  @Tag("a")
  @Tag(value = "b", types = {String.class, int.class}, level = Level.HIGH)
  @Hidden
  static class Base {
    @Tag("field")
    protected int f;

    @Inh
    void m(@Tag("p") int a, int b, @Inh(2) @Tag("q") String c) {}
  }

  static class Sub extends Base {
    @Override
    @All(b = 7, d = {})
    void m(int a, int b, String c) {}
  }

  public static void main(String[] args) throws Exception {
    System.out.println(Arrays.toString(Base.class.getAnnotations()));
    System.out.println(Arrays.toString(Sub.class.getAnnotations()) + Arrays.toString(Sub.class.getDeclaredAnnotations()) + Sub.class.isAnnotationPresent(Inh.class) + Sub.class.isAnnotationPresent(Tags.class));
    System.out.println(Arrays.toString(Base.class.getAnnotationsByType(Tag.class)) + " " + Base.class.getAnnotation(Tag.class) + " " + Base.class.getAnnotation(Tags.class).value()[1].types()[1]);
    Method base = Base.class.getDeclaredMethod("m", int.class, int.class, String.class), sub = Sub.class.getDeclaredMethod("m", int.class, int.class, String.class);
    System.out.println(Arrays.deepToString(base.getParameterAnnotations()) + " " + sub.getAnnotation(Inh.class) + " " + sub.getAnnotation(All.class));
    All all = sub.getAnnotation(All.class);
    System.out.println(all.b() + " " + (int) all.c() + " " + all.l() + " " + all.f() + " " + all.d().length + " " + all.a() + " " + all.nested() + " " + all.k() + " " + all.annotationType());
    Inh a = Base.class.getAnnotation(Inh.class), b = Sub.class.getAnnotation(Inh.class), c = base.getAnnotation(Inh.class);
    System.out.println(a.equals(b) + " " + a.equals(c) + " " + (a.hashCode() == b.hashCode()) + " " + a.hashCode() + " " + c.value());
    System.out.println(Base.class.getDeclaredField("f").getAnnotation(Tag.class).value() + " " + Inh.class.isAnnotation() + " " + Inh.class.getAnnotation(Retention.class).value() + " " + Tag.class.getAnnotation(Repeatable.class).value().getSimpleName());
    System.out.println(Inh.class.getDeclaredMethod("value").getDefaultValue() + " " + Tag.class.getDeclaredMethod("value").getDefaultValue() + " " + All.class.getDeclaredMethod("nested").getDefaultValue());
  }
}
