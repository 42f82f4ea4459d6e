package dev.kiln.backend.npe;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;

/** How many stack slots instructions take and leave; long and double count two. */
final class StackEffects {
  private StackEffects() {}

  /** Slots popped, for instructions that push new values only (no dup, swap or the like). */
  static int pops(AbstractInsnNode insn) {
    int op = insn.getOpcode();
    if (insn instanceof FieldInsnNode f) {
      return switch (op) {
        case Opcodes.GETSTATIC -> 0;
        case Opcodes.GETFIELD -> 1;
        case Opcodes.PUTSTATIC -> Type.getType(f.desc).getSize();
        default -> 1 + Type.getType(f.desc).getSize();
      };
    }
    if (insn instanceof MethodInsnNode m) {
      return (Type.getArgumentsAndReturnSizes(m.desc) >> 2) - (op == Opcodes.INVOKESTATIC ? 1 : 0);
    }
    if (insn instanceof InvokeDynamicInsnNode d) {
      return (Type.getArgumentsAndReturnSizes(d.desc) >> 2) - 1;
    }
    if (insn instanceof MultiANewArrayInsnNode m) {
      return m.dims;
    }
    return FIXED.charAt(2 * op) - '0';
  }

  /** Slots pushed, under the same condition. */
  static int pushes(AbstractInsnNode insn) {
    int op = insn.getOpcode();
    if (insn instanceof FieldInsnNode f) {
      boolean get = op == Opcodes.GETFIELD || op == Opcodes.GETSTATIC;
      return get ? Type.getType(f.desc).getSize() : 0;
    }
    if (insn instanceof MethodInsnNode m) {
      return Type.getReturnType(m.desc).getSize();
    }
    if (insn instanceof InvokeDynamicInsnNode d) {
      return Type.getReturnType(d.desc).getSize();
    }
    if (insn instanceof LdcInsnNode ldc) {
      return ldc.cst instanceof Long || ldc.cst instanceof Double ? 2 : 1;
    }
    return FIXED.charAt(2 * op + 1) - '0';
  }

  /** Two digits an opcode, 0 to 201: slots popped and pushed; 00 where it varies. */
  private static final String FIXED = fixed();

  private static String fixed() {
    var t = new StringBuilder("00".repeat(202));
    set(t, Opcodes.ACONST_NULL, Opcodes.ICONST_5, "01");
    set(t, Opcodes.LCONST_0, Opcodes.LCONST_1, "02");
    set(t, Opcodes.FCONST_0, Opcodes.FCONST_2, "01");
    set(t, Opcodes.DCONST_0, Opcodes.DCONST_1, "02");
    set(t, Opcodes.BIPUSH, Opcodes.LDC, "01");
    String[] kinds = {"1", "2", "1", "2", "1"};
    for (int k = 0; k < 5; k++) {
      set(t, Opcodes.ILOAD + k, Opcodes.ILOAD + k, "0" + kinds[k]);
      set(t, Opcodes.ISTORE + k, Opcodes.ISTORE + k, kinds[k] + "0");
      set(t, Opcodes.IALOAD + k, Opcodes.IALOAD + k, "2" + kinds[k]);
      set(t, Opcodes.IASTORE + k, Opcodes.IASTORE + k, (kinds[k].equals("2") ? "4" : "3") + "0");
    }
    set(t, Opcodes.BALOAD, Opcodes.SALOAD, "21");
    set(t, Opcodes.BASTORE, Opcodes.SASTORE, "30");
    set(t, Opcodes.POP, Opcodes.POP, "10");
    set(t, Opcodes.POP2, Opcodes.POP2, "20");
    for (int op = Opcodes.IADD; op <= Opcodes.DREM; op++) {
      set(t, op, op, (op & 1) == 0 ? "21" : "42");
    }
    for (int op = Opcodes.INEG; op <= Opcodes.DNEG; op++) {
      set(t, op, op, (op & 1) == 0 ? "11" : "22");
    }
    for (int op = Opcodes.ISHL; op <= Opcodes.LUSHR; op++) {
      set(t, op, op, (op & 1) == 0 ? "21" : "32");
    }
    for (int op = Opcodes.IAND; op <= Opcodes.LXOR; op++) {
      set(t, op, op, (op & 1) == 0 ? "21" : "42");
    }
    String[] conversions = {
      "12", "11", "12", "21", "21", "22", "11", "12", "12", "21", "22", "21", "11", "11", "11"
    };
    for (int i = 0; i < conversions.length; i++) {
      set(t, Opcodes.I2L + i, Opcodes.I2L + i, conversions[i]);
    }
    set(t, Opcodes.LCMP, Opcodes.LCMP, "41");
    set(t, Opcodes.FCMPL, Opcodes.FCMPG, "21");
    set(t, Opcodes.DCMPL, Opcodes.DCMPG, "41");
    set(t, Opcodes.IFEQ, Opcodes.IFLE, "10");
    set(t, Opcodes.IF_ICMPEQ, Opcodes.IF_ACMPNE, "20");
    set(t, Opcodes.TABLESWITCH, Opcodes.LOOKUPSWITCH, "10");
    set(t, Opcodes.JSR, Opcodes.JSR, "01");
    set(t, Opcodes.IRETURN, Opcodes.IRETURN, "10");
    set(t, Opcodes.LRETURN, Opcodes.LRETURN, "20");
    set(t, Opcodes.FRETURN, Opcodes.FRETURN, "10");
    set(t, Opcodes.DRETURN, Opcodes.DRETURN, "20");
    set(t, Opcodes.ARETURN, Opcodes.ARETURN, "10");
    set(t, Opcodes.NEW, Opcodes.NEW, "01");
    set(t, Opcodes.NEWARRAY, Opcodes.ARRAYLENGTH, "11");
    set(t, Opcodes.ATHROW, Opcodes.ATHROW, "10");
    set(t, Opcodes.INSTANCEOF, Opcodes.INSTANCEOF, "11");
    set(t, Opcodes.MONITORENTER, Opcodes.MONITOREXIT, "10");
    set(t, Opcodes.MULTIANEWARRAY, Opcodes.MULTIANEWARRAY, "01");
    set(t, Opcodes.IFNULL, Opcodes.IFNONNULL, "10");
    return t.toString();
  }

  private static void set(StringBuilder table, int from, int to, String effect) {
    for (int op = from; op <= to; op++) {
      table.replace(2 * op, 2 * op + 2, effect);
    }
  }
}
