package kiln.patch;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The method stands for the JDK's own body of a method that the same patch substitutes. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Original {
  /** Name of the substituted method. */
  String value();
}
