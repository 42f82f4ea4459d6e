package dev.kiln.frontend.reach;

import dev.kiln.frontend.model.MethodInfo;
import dev.kiln.frontend.model.TypeInfo;

/** Which classes have something to run when they are initialized (JLS 12.4.1). */
final class InitializationRules {
  private InitializationRules() {}

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
    if (c.hasClinit() || c.linkFailure != null) {
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
   * Whether the initialization of {@code c} has begun whenever code of {@code owner} runs: a
   * class's static methods and constructors run only after its initialization began, its instance
   * methods only after a constructor did; that initialization begins the superclasses' and, unless
   * one of them ends it or runs code of {@code owner}, that of superinterfaces with default
   * methods. For this, and for those that have failed since, see {@link EarlyUses}.
   */
  static boolean impliedByRunning(TypeInfo owner, TypeInfo c) {
    TypeInfo o = initializedFor(owner, c);
    if (o == c) {
      return true;
    }
    if (!o.isSubtypeOf(c) || o.isInterface()) {
      return false;
    }
    return !c.isInterface() || hasDefaults(c);
  }

  /**
   * The class whose initialization, begun before code of {@code owner} runs, may do {@code c}'s.
   */
  static TypeInfo initializedFor(TypeInfo owner, TypeInfo c) {
    return isMadeByHost(owner) && !owner.isSubtypeOf(c) ? owner.host() : owner;
  }

  /**
   * Whether code of a synthesized class runs only once its host's did: objects of lambda classes
   * are made by the host; static methods made for call sites are called by anyone.
   */
  private static boolean isMadeByHost(TypeInfo owner) {
    if (owner.host() == null) {
      return false;
    }
    for (MethodInfo m : owner.declared()) {
      if (!m.isStatic()) {
        return true;
      }
    }
    return false;
  }
}
