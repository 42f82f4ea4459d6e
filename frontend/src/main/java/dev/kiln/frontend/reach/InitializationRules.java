package dev.kiln.frontend.reach;

import dev.kiln.frontend.model.MethodInfo;
import dev.kiln.frontend.model.TypeInfo;

/** Which classes have something to run when they are initialized (JLS 12.4.1). */
final class InitializationRules {
  private InitializationRules() {}

  /** Lives in the main class's nest, but runs before anything has initialized that class. */
  private static final String START = "kiln/internal/Main";

  /** Whether initializing an implementing class initializes this interface. */
  static boolean hasDefaults(TypeInfo i) {
    for (MethodInfo m : i.declared()) {
      if (!m.isAbstract() && !m.isStatic()) {
        return true;
      }
    }
    return false;
  }

  /** Whether initializing the class runs any code. */
  static boolean hasWork(TypeInfo c) {
    if (c.isArray() || c.isPrimitive()) {
      return false;
    }
    if (c.hasClinit()) {
      return true;
    }
    if (c.isInterface()) {
      return false;
    }
    if (c.superclass() != null && hasWork(c.superclass())) {
      return true;
    }
    for (TypeInfo i : c.superinterfaces()) {
      if (hasWorkThroughDefaults(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasWorkThroughDefaults(TypeInfo i) {
    if (hasDefaults(i) && i.hasClinit()) {
      return true;
    }
    for (TypeInfo up : i.superinterfaces()) {
      if (hasWorkThroughDefaults(up)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the initialization of {@code c} has begun in this thread or is done whenever code of
   * {@code owner} runs: a class's static methods and constructors run only after its initialization
   * began, its instance methods only after a constructor did; that initialization first did the
   * superclasses' and that of superinterfaces with default methods.
   */
  static boolean impliedByRunning(TypeInfo owner, TypeInfo c) {
    boolean hosted = owner.host() != null && !owner.name().equals(START);
    TypeInfo o = hosted && !owner.isSubtypeOf(c) ? owner.host() : owner;
    if (o == c) {
      return true;
    }
    if (!o.isSubtypeOf(c) || o.isInterface()) {
      return false;
    }
    return !c.isInterface() || hasDefaults(c);
  }
}
