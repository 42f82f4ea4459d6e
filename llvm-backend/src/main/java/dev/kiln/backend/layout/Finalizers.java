package dev.kiln.backend.layout;

import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;

/** Which classes need {@code java.lang.ref.Finalizer.register} for their new instances. */
public final class Finalizers {
  private final ClosedWorld world;
  private final JMethod finalizeMethod;
  private final JMethod register;
  private final Set<JClass> tops = new HashSet<>();

  public Finalizers(ClosedWorld world) {
    this.world = world;
    finalizeMethod = world.find("java/lang/Object", "finalize", "()V");
    JMethod found = world.find("java/lang/ref/Finalizer", "register", "(Ljava/lang/Object;)V");
    register = found != null && found.isCompiled() ? found : null;
    for (JClass c : world.classes()) {
      if (has(c)) {
        JClass top = c;
        while (top.superclass().superclass() != null) {
          top = top.superclass();
        }
        tops.add(top);
      }
    }
  }

  /** {@code Finalizer.register}, or null if the image has no object with a finalizer. */
  public JMethod register() {
    return register;
  }

  /** Whether a direct subclass of Object is, or has below it, a class with a finalizer. */
  public boolean below(JClass c) {
    return tops.contains(c);
  }

  /**
   * Whether instances of {@code c} must be registered when Object's constructor has run: they have
   * a {@code finalize} other than Object's that does something.
   */
  public boolean has(JClass c) {
    if (register == null
        || finalizeMethod == null
        || c.kind() != JClass.Kind.CLASS
        || !world.isInstantiated(c)) {
      return false;
    }
    JMethod m = world.select(c, finalizeMethod);
    return m != null && m != finalizeMethod && !isEmpty(m);
  }

  private static boolean isEmpty(JMethod m) {
    if (m.code() == null) {
      return true;
    }
    for (AbstractInsnNode insn : m.code().instructions) {
      if (insn.getOpcode() >= 0) {
        return insn.getOpcode() == Opcodes.RETURN;
      }
    }
    return true;
  }
}
