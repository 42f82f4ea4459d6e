package sun.reflect.annotation;

import java.lang.annotation.Annotation;
import java.util.Map;
import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "sun.reflect.annotation.AnnotationParser",
    why = "annotations are objects of classes made at build time, not proxies")
class Patch_AnnotationParser {
  @Substitute
  public static Annotation annotationForMap(
      Class<? extends Annotation> type, Map<String, Object> memberValues) {
    return KilnAnnotation.make(type, memberValues);
  }
}
