package dev.kiln.generator;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * How much there is in a class. What others are replaced by weighs least: each change makes a class
 * lighter, so reducing one ends.
 */
final class ClassSize {
  /** More than the pops and the constant that stand for a call. */
  private static final int OTHER = 12;

  private ClassSize() {}

  static int of(ClassNode node) {
    int size = node.fields.size();
    for (MethodNode method : node.methods) {
      size += 1 + method.tryCatchBlocks.size();
      for (AbstractInsnNode each : method.instructions) {
        size += of(each);
      }
    }
    return size;
  }

  static int of(AbstractInsnNode instruction) {
    int opcode = instruction.getOpcode();
    if (opcode < 0) {
      return 0;
    }
    if (instruction instanceof JumpInsnNode) {
      return opcode == Opcodes.GOTO ? 1 : 4;
    }
    return switch (opcode) {
      case Opcodes.NOP,
              Opcodes.ACONST_NULL,
              Opcodes.ICONST_0,
              Opcodes.LCONST_0,
              Opcodes.FCONST_0,
              Opcodes.DCONST_0,
              Opcodes.POP,
              Opcodes.POP2,
              Opcodes.RETURN ->
          1;
      default ->
          opcode <= Opcodes.ALOAD
                  || opcode >= Opcodes.ISTORE && opcode <= Opcodes.ASTORE
                  || opcode == Opcodes.CHECKCAST
              ? 3
              : OTHER;
    };
  }
}
