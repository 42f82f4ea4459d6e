package dev.kiln.frontend.world;

import java.lang.reflect.Modifier;
import org.objectweb.asm.tree.FieldNode;

/** A declared field. Compared by identity. */
public non-sealed interface JField extends JElement {
  JClass owner();

  String name();

  String desc();

  int access();

  /**
   * The ConstantValue attribute of a static field (Integer, Long, Float, Double, String) or null.
   */
  Object constantValue();

  /** Whether reflection can find it. */
  boolean isReflective();

  FieldNode node();

  default boolean isStatic() {
    return Modifier.isStatic(access());
  }

  default boolean isVolatile() {
    return Modifier.isVolatile(access());
  }

  default boolean isFinal() {
    return Modifier.isFinal(access());
  }

  /** Whether it holds a reference. */
  default boolean isReference() {
    char c = desc().charAt(0);
    return c == 'L' || c == '[';
  }

  @Override
  default String symbol() {
    return owner().name() + "." + name() + ":" + desc();
  }
}
