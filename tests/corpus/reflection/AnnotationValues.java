package reflection;

/** Annotations at run time: every member type, defaults, nested, repeated, inherited, on members and parameters, equality, toString. */
public class AnnotationValues {
  @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
  @interface Inner {
    int value() default 7;
  }

  enum Color {RED, GREEN}

  @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
  @java.lang.annotation.Inherited
  @interface All {
    int i() default 1;

    long l() default 2;

    byte b() default 3;

    char c() default 'c';

    double d() default 1.5;

    boolean z() default true;

    String s() default "s";

    Class<?> k() default String.class;

    Color e() default Color.RED;

    Inner n() default @Inner;

    int[] is() default {1, 2};

    String[] ss() default {};

    Inner[] ns() default {@Inner(1), @Inner};
  }

  @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
  @java.lang.annotation.Repeatable(Tags.class)
  @interface Tag {
    String value();
  }

  @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
  @interface Tags {
    Tag[] value();
  }

  @All(i = 5, s = "x\"y", k = int[].class, e = Color.GREEN, n = @Inner(9), is = {}, ss = {"a", "b"})
  @Tag("one")
  @Tag("two")
  @Deprecated
  static class Annotated {
    @Inner(3)
    int field;

    @Tag("m")
    void method(@Inner(4) int p, String q) {}
  }

  static class Child extends Annotated {}

  public static void main(String[] args) throws Exception {
    All a = Annotated.class.getAnnotation(All.class);
    System.out.println(a.i() + " " + a.l() + " " + a.b() + " " + a.c() + " " + a.d() + " " + a.z() + " " + a.s() + " " + a.k() + " " + a.e() + " " + a.n().value() + " " + a.is().length + " " + java.util.Arrays.toString(a.ss()) + " " + a.ns()[0].value() + a.ns()[1].value() + " " + a.annotationType().getSimpleName());
    System.out.println(a);
    System.out.println(Child.class.getAnnotation(All.class).equals(a) + " " + (Child.class.getAnnotation(All.class).hashCode() == a.hashCode()) + " " + Child.class.isAnnotationPresent(Tags.class) + " " + Child.class.getDeclaredAnnotation(All.class) + " " + Annotated.class.isAnnotationPresent(Deprecated.class));
    System.out.println(java.util.Arrays.stream(Annotated.class.getAnnotationsByType(Tag.class)).map(Tag::value).toList() + " " + Annotated.class.getAnnotation(Tag.class) + " " + Annotated.class.getAnnotation(Tags.class).value().length);
    var f = Annotated.class.getDeclaredField("field");
    var m = Annotated.class.getDeclaredMethod("method", int.class, String.class);
    System.out.println(f.getAnnotation(Inner.class) + " " + m.getAnnotation(Tag.class).value() + " " + ((Inner) m.getParameterAnnotations()[0][0]).value() + " " + m.getParameterAnnotations()[1].length + " " + m.getParameters()[0].getAnnotation(Inner.class).value());
    System.out.println(a.n().equals(Annotated.class.getAnnotation(All.class).n()) + " " + a.n().equals(f.getAnnotation(Inner.class)) + " " + a.ns()[1].hashCode() + " " + All.class.getMethod("c").getDefaultValue() + " " + Tag.class.getMethod("value").getDefaultValue() + " " + Inner.class.isAnnotation());
    a.ss()[0] = "changed";
    System.out.println(a.ss()[0]);
  }
}
