package kiln.patch;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The target's method keeps its place and throws {@link UnsupportedOperationException} with the
 * reason.
 */
@Target({ElementType.METHOD, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface Delete {
  /** What the exception says. */
  String value();
}
