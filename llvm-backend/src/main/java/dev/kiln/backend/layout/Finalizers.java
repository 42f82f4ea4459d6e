package dev.kiln.backend.layout;

import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;

/** Which classes need {@code java.lang.ref.Finalizer.register} for their new instances. */
public final class Finalizers {
  private final ClosedWorld world;
  private final JMethod finalizeMethod;
  private final boolean registered;

  public Finalizers(ClosedWorld world) {
    this.world = world;
    finalizeMethod = world.find("java/lang/Object", "finalize", "()V");
    JMethod register = world.find("java/lang/ref/Finalizer", "register", "(Ljava/lang/Object;)V");
    registered = finalizeMethod != null && register != null && register.isCompiled();
  }

  /**
   * Whether instances of {@code c} must be registered when they are made: they run a {@code
   * finalize} other than Object's that does something, and the image has the finalizer machinery.
   */
  public boolean has(JClass c) {
    if (!registered || c.kind() != JClass.Kind.CLASS || !world.isInstantiated(c)) {
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
