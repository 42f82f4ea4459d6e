package dev.kiln.frontend.world;

import java.util.IdentityHashMap;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A copy of a method from before code was removed from it that cannot be reached. The JVM goes
 * through that code too when it explains a null dereference, if one of the method's handlers begins
 * there.
 */
public final class UnprunedMethod {
  private final MethodNode code;
  private final Map<AbstractInsnNode, AbstractInsnNode> copies = new IdentityHashMap<>();

  private UnprunedMethod(MethodNode code) {
    this.code = code;
  }

  /** Copies a method. */
  public static UnprunedMethod of(MethodNode method) {
    MethodNode copy =
        new MethodNode(
            Opcodes.ASM9,
            method.access,
            method.name,
            method.desc,
            method.signature,
            method.exceptions.toArray(new String[0]));
    method.accept(copy);
    UnprunedMethod result = new UnprunedMethod(copy);
    AbstractInsnNode to = copy.instructions.getFirst();
    for (AbstractInsnNode i = method.instructions.getFirst(); i != null; i = i.getNext()) {
      if (i.getOpcode() >= 0) {
        while (to.getOpcode() < 0) {
          to = to.getNext();
        }
        result.copies.put(i, to);
        to = to.getNext();
      }
    }
    return result;
  }

  public MethodNode code() {
    return code;
  }

  /** The copy of an instruction; null if it was added later. */
  public AbstractInsnNode copyOf(AbstractInsnNode insn) {
    return copies.get(insn);
  }
}
