package kiln.patch;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The member stands for the target's own, which must exist and is kept; it is made accessible to
 * its package if it was private and its {@code final} is dropped if it is a field.
 */
@Target({ElementType.METHOD, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface Alias {
  /** The target's name where it differs or cannot be spelled. */
  String name() default "";

  /** The target's descriptor where it names types that the patch cannot. */
  String desc() default "";
}
