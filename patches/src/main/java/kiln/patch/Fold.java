package kiln.patch;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Calls and field reads inside the target whose value is known ahead of time; branches that they
 * decide are removed, so that what only the other branch needs does not get into the executable.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Fold {
  /**
   * Each {@code owner.name desc=value} with internal names, such as {@code
   * java/lang/Boolean.parseBoolean(Ljava/lang/String;)Z=0}; the value is an int or {@code null}.
   */
  String[] value();
}
