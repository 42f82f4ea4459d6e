package kiln.patch;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class whose members are merged over a class of the JDK when that class is read. The patch
 * stands in the same package as its target, so that javac checks what it uses; every reference to
 * the patch class becomes a reference to the target.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Patch {
  /** Binary name of the class that is patched, nested classes with {@code $}. */
  String value();

  /** Why the JDK's own code cannot work ahead of time. */
  String why();

  /** Whether the static initializer of the target is dropped in favour of the patch's own. */
  boolean replaceInitializer() default false;

  /** Whether a target that does not exist (another JDK version) is accepted. */
  boolean optional() default false;
}
