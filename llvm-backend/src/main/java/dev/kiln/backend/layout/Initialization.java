package dev.kiln.backend.layout;

import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JField;
import dev.kiln.frontend.world.JMethod;
import java.util.IdentityHashMap;
import java.util.Map;

/** Which classes have nothing to do when they are initialized (JLS 12.4). */
public final class Initialization {
  private final Map<JClass, Boolean> trivial = new IdentityHashMap<>();

  /**
   * Whether initializing {@code c} has no effect, so that it counts as initialized from the start:
   * no {@code <clinit>} and no String constants to store, here, in its superclasses and in those
   * superinterfaces that its initialization would initialize.
   */
  public boolean isTrivial(JClass c) {
    Boolean known = trivial.get(c);
    if (known == null) {
      known = computeTrivial(c);
      trivial.put(c, known);
    }
    return known;
  }

  private boolean computeTrivial(JClass c) {
    if (c.isArray() || c.isPrimitive()) {
      return true;
    }
    if (c.hasClinit()
        || c.linkError() != null
        || c.fields().stream().anyMatch(Initialization::storesString)) {
      return false;
    }
    if (c.isInterface()) {
      return true;
    }
    return (c.superclass() == null || isTrivial(c.superclass()))
        && c.interfaces().stream().allMatch(this::isTrivialAsSuper);
  }

  private boolean isTrivialAsSuper(JClass i) {
    return (!declaresDefault(i) || isTrivial(i))
        && i.interfaces().stream().allMatch(this::isTrivialAsSuper);
  }

  /** Whether interface {@code i} declares methods with bodies for instances. */
  public static boolean declaresDefault(JClass i) {
    return i.declaredMethods().stream().anyMatch(Initialization::isDefault);
  }

  private static boolean isDefault(JMethod m) {
    return !m.isAbstract() && !m.isStatic();
  }

  /** Whether the class initializer must store the field's String constant. */
  public static boolean storesString(JField f) {
    return keepsConstant(f) && f.constantValue() instanceof String;
  }

  /**
   * Whether the statics block holds the field's ConstantValue. Compiled code uses the constant of a
   * final field itself, so that only others and those that reflection can read are stored.
   */
  public static boolean keepsConstant(JField f) {
    return f.isStatic() && f.constantValue() != null && (!f.isFinal() || f.isReflective());
  }
}
