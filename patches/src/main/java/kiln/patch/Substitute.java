package kiln.patch;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The method replaces the target's method of the same name and descriptor, which must exist. */
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR})
@Retention(RetentionPolicy.CLASS)
public @interface Substitute {
  /** The target's method name where Java cannot spell it: {@code <init>}. */
  String name() default "";

  /** The target's descriptor where it names types that the patch cannot. */
  String desc() default "";

  /** Accept that the target has no such method. */
  boolean optional() default false;
}
