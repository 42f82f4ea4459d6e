package dev.kiln.frontend.verify;

import dev.kiln.frontend.world.FlatMethod;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Subroutines (jsr, ret) of class files before Java 7, copied to where they are called. */
public final class Subroutines {
  private Subroutines() {}

  /** The method without jsr and ret: itself if it has none. */
  public static MethodNode inlined(MethodNode old) {
    boolean any = false;
    for (AbstractInsnNode i = old.instructions.getFirst(); i != null && !any; i = i.getNext()) {
      any = i.getOpcode() == Opcodes.JSR;
    }
    if (!any) {
      return old;
    }
    return FlatMethod.of(old);
  }
}
