package dev.kiln.frontend.verify;

import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Instructions that refer to entry 0 of the constant pool, which ASM reads as a null name. */
final class InstructionNames {
  private InstructionNames() {}

  static void check(String owner, MethodNode method) {
    for (AbstractInsnNode insn : method.instructions) {
      boolean all =
          switch (insn.getType()) {
            case AbstractInsnNode.TYPE_INSN -> ((TypeInsnNode) insn).desc != null;
            case AbstractInsnNode.MULTIANEWARRAY_INSN ->
                ((MultiANewArrayInsnNode) insn).desc != null;
            case AbstractInsnNode.LDC_INSN -> ((LdcInsnNode) insn).cst != null;
            case AbstractInsnNode.FIELD_INSN -> {
              FieldInsnNode field = (FieldInsnNode) insn;
              yield field.owner != null && field.name != null && field.desc != null;
            }
            case AbstractInsnNode.METHOD_INSN -> {
              MethodInsnNode called = (MethodInsnNode) insn;
              yield called.owner != null && called.name != null && called.desc != null;
            }
            case AbstractInsnNode.INVOKE_DYNAMIC_INSN -> {
              InvokeDynamicInsnNode site = (InvokeDynamicInsnNode) insn;
              yield site.name != null && site.desc != null && site.bsm != null;
            }
            default -> true;
          };
      if (!all) {
        throw new Rejection("Illegal constant pool index 0 in class " + owner.replace('/', '.'));
      }
    }
  }
}
