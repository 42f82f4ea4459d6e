package dev.kiln.frontend.world;

import java.lang.reflect.Modifier;
import org.objectweb.asm.tree.MethodNode;

/** A declared method. Compared by identity. */
public non-sealed interface JMethod extends JElement {
  JClass owner();

  String name();

  String desc();

  int access();

  /**
   * The method as the backend is to compile it: no jsr/ret, no invokedynamic, no code that cannot
   * be reached from the entry. Native and abstract methods have a node without instructions.
   */
  MethodNode code();

  /**
   * The method with the code that cannot be reached, where {@link #code} lacks a handler because of
   * that; else null.
   */
  default UnprunedMethod unpruned() {
    return null;
  }

  /** Whether the image needs a body: bytecode, or the wrapper of a native. */
  boolean isCompiled();

  /** Whether reflection can find it, and call it if it is compiled. */
  boolean isReflective();

  @Override
  default String symbol() {
    return owner().name() + "." + name() + desc();
  }

  default boolean isStatic() {
    return Modifier.isStatic(access());
  }

  default boolean isNative() {
    return Modifier.isNative(access());
  }

  default boolean isAbstract() {
    return Modifier.isAbstract(access());
  }

  default boolean isPrivate() {
    return Modifier.isPrivate(access());
  }

  default boolean isFinal() {
    return Modifier.isFinal(access());
  }

  default boolean isSynchronized() {
    return Modifier.isSynchronized(access());
  }

  default boolean isConstructor() {
    return name().equals("<init>");
  }

  default boolean isClassInitializer() {
    return name().equals("<clinit>");
  }
}
