package library;

import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;

/** All annotations of something, found without naming their types; annotations of annotations. */
public class AnnotationListing {
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.ANNOTATION_TYPE)
  @interface Meta {
    String value();
  }

  @Meta("of a method")
  @Retention(RetentionPolicy.RUNTIME)
  @interface OnMethod {
    Class<?>[] value() default {};
  }

  @Meta("of a parameter")
  @Retention(RetentionPolicy.RUNTIME)
  @interface OnParameter {
    OnMethod[] value();
  }

  @Retention(RetentionPolicy.RUNTIME)
  @interface OnClass {}

  @Retention(RetentionPolicy.CLASS)
  @interface Invisible {}

  @OnClass
  @Invisible
  @Deprecated(since = "5")
  static class Annotated {
    @OnMethod({String.class, int[].class})
    void method(int plain, @OnParameter({@OnMethod, @OnMethod(Annotated.class)}) String marked) {}
  }

  public static void main(String[] args) {
    for (Annotation a : Annotated.class.getAnnotations()) {
      System.out.println(a.annotationType().getName());
    }
    for (Method m : Annotated.class.getDeclaredMethods()) {
      System.out.println(m);
      list(m.getAnnotations());
      for (Annotation[] ofOne : m.getParameterAnnotations()) {
        System.out.println(ofOne.length + " on a parameter");
        list(ofOne);
      }
    }
  }

  private static void list(Annotation[] annotations) {
    for (Annotation a : annotations) {
      System.out.println(a);
      for (Annotation meta : a.annotationType().getDeclaredAnnotations()) {
        if (!meta.annotationType().getName().startsWith("java.")) {
          System.out.println("  " + meta);
        }
      }
    }
  }
}
