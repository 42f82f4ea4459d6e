package dev.kiln.frontend.verify;

import org.objectweb.asm.Opcodes;

/**
 * What the instructions without operands of their own take from the stack and leave there: {@code
 * "II>I"} is iadd. J and D are two slots each; A is any reference; null for all other instructions.
 */
final class SimpleEffects implements Opcodes {
  private static final String[] TABLE = new String[256];

  private SimpleEffects() {}

  static String of(int opcode) {
    return TABLE[opcode];
  }

  private static void all(String effect, int... opcodes) {
    for (int op : opcodes) {
      TABLE[op] = effect;
    }
  }

  private static void range(String effect, int first, int last) {
    for (int op = first; op <= last; op++) {
      TABLE[op] = effect;
    }
  }

  static {
    all(">", NOP, GOTO);
    range(">I", ICONST_M1, ICONST_5);
    all(">I", BIPUSH, SIPUSH);
    range(">J", LCONST_0, LCONST_1);
    range(">F", FCONST_0, FCONST_2);
    range(">D", DCONST_0, DCONST_1);
    all("II>I", IADD, ISUB, IMUL, IDIV, IREM, IAND, IOR, IXOR, ISHL, ISHR, IUSHR);
    all("JJ>J", LADD, LSUB, LMUL, LDIV, LREM, LAND, LOR, LXOR);
    all("JI>J", LSHL, LSHR, LUSHR);
    all("FF>F", FADD, FSUB, FMUL, FDIV, FREM);
    all("DD>D", DADD, DSUB, DMUL, DDIV, DREM);
    all("I>I", INEG, I2B, I2C, I2S);
    all("J>J", LNEG);
    all("F>F", FNEG);
    all("D>D", DNEG);
    all("I>J", I2L);
    all("I>F", I2F);
    all("I>D", I2D);
    all("J>I", L2I);
    all("J>F", L2F);
    all("J>D", L2D);
    all("F>I", F2I);
    all("F>J", F2L);
    all("F>D", F2D);
    all("D>I", D2I);
    all("D>J", D2L);
    all("D>F", D2F);
    all("JJ>I", LCMP);
    all("FF>I", FCMPL, FCMPG);
    all("DD>I", DCMPL, DCMPG);
    range("I>", IFEQ, IFLE);
    range("II>", IF_ICMPEQ, IF_ICMPLE);
    all("AA>", IF_ACMPEQ, IF_ACMPNE);
    all("A>", IFNULL, IFNONNULL, MONITORENTER, MONITOREXIT);
    all("I>", TABLESWITCH, LOOKUPSWITCH);
  }
}
