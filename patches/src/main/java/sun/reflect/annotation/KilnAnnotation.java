package sun.reflect.annotation;

import java.lang.annotation.Annotation;
import java.util.Map;
import jdk.internal.misc.Unsafe;
import kiln.internal.World;

/**
 * What annotation objects are made of instead of dynamic proxies. For each annotation type the
 * build makes a subclass that implements it over {@link #member}.
 */
public abstract class KilnAnnotation {
  private static final String SUFFIX = "$$KilnAnnotation";

  private AnnotationInvocationHandler handler;

  protected KilnAnnotation() {}

  /** An annotation with these members. */
  static Annotation make(Class<? extends Annotation> type, Map<String, Object> members) {
    Class<?> implementation = World.findClass(type.getName() + SUFFIX);
    if (implementation == null) {
      throw new UnsupportedOperationException(
          "annotation type " + type.getName() + " was not known when the executable was built");
    }
    try {
      KilnAnnotation a = (KilnAnnotation) Unsafe.getUnsafe().allocateInstance(implementation);
      a.handler = new AnnotationInvocationHandler(type, members);
      return (Annotation) (Object) a;
    } catch (InstantiationException e) {
      throw new InternalError(e);
    }
  }

  /** The handler behind an annotation, or null if the object is none of these. */
  static AnnotationInvocationHandler handler(Object o) {
    return o instanceof KilnAnnotation a ? a.handler : null;
  }

  /** The value of a member, arrays cloned. */
  protected final Object member(String name) {
    return ((Patch_AnnotationInvocationHandler) (Object) handler).member(name);
  }

  public final Class<? extends Annotation> annotationType() {
    return ((Patch_AnnotationInvocationHandler) (Object) handler).type;
  }

  @Override
  public final boolean equals(Object o) {
    return ((Patch_AnnotationInvocationHandler) (Object) handler).equalsImpl(this, o);
  }

  @Override
  public final int hashCode() {
    return ((Patch_AnnotationInvocationHandler) (Object) handler).hashCodeImpl();
  }

  @Override
  public final String toString() {
    return ((Patch_AnnotationInvocationHandler) (Object) handler).toStringImpl();
  }
}
