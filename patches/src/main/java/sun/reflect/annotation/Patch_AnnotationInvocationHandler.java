package sun.reflect.annotation;

import java.lang.annotation.Annotation;
import java.lang.annotation.IncompleteAnnotationException;
import java.lang.reflect.Array;
import java.util.Map;
import kiln.patch.Add;
import kiln.patch.Alias;
import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "sun.reflect.annotation.AnnotationInvocationHandler",
    why = "annotations are objects of classes made at build time, not proxies")
class Patch_AnnotationInvocationHandler {
  @Alias Class<? extends Annotation> type;
  @Alias private Map<String, Object> memberValues;

  @Alias
  native String toStringImpl();

  @Alias
  native int hashCodeImpl();

  @Alias
  native Boolean equalsImpl(Object proxy, Object o);

  @Alias
  native Object cloneArray(Object array);

  @Substitute
  private AnnotationInvocationHandler asOneOfUs(Object o) {
    return KilnAnnotation.handler(o);
  }

  /** As invoke does for a member. */
  @Add
  Object member(String name) {
    Object result = memberValues.get(name);
    if (result == null) {
      throw new IncompleteAnnotationException(type, name);
    }
    if (result instanceof ExceptionProxy e) {
      throw e.generateException();
    }
    return result.getClass().isArray() && Array.getLength(result) != 0
        ? cloneArray(result)
        : result;
  }
}
