package dev.kiln.generator.bytecode;

import dev.kiln.generator.GeneratedProgram;
import dev.kiln.generator.Prng;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Writes one block: fuel, instructions, and the way out. */
final class BlockWriter {
  private static final String SUPPORT = GeneratedProgram.SUPPORT + "/Support";

  private final MethodShape method;
  private final MethodVisitor code;
  private final Prng random;
  private final Frame frame;
  private final Instructions instructions;

  BlockWriter(MethodShape method, MethodVisitor code, Prng random, Frame frame) {
    this.method = method;
    this.code = code;
    this.random = random;
    this.frame = frame;
    this.instructions = new Instructions(method, code, random, frame);
  }

  void write(int block) {
    burn();
    for (int i = random.between(3, 14); i > 0; i--) {
      instructions.next();
    }
    end(block);
  }

  /** Leaves the method when the fuel is spent, with whatever is on the stack dropped. */
  private void burn() {
    Label enough = new Label();
    code.visitFieldInsn(Opcodes.GETSTATIC, SUPPORT, "fuel", "I");
    code.visitInsn(Opcodes.ICONST_1);
    code.visitInsn(Opcodes.ISUB);
    code.visitInsn(Opcodes.DUP);
    code.visitFieldInsn(Opcodes.PUTSTATIC, SUPPORT, "fuel", "I");
    code.visitJumpInsn(Opcodes.IFGT, enough);
    for (int i = 0; i < frame.depth(); i++) {
      code.visitInsn(frame.top(i).size == 2 ? Opcodes.POP2 : Opcodes.POP);
    }
    code.visitJumpInsn(Opcodes.GOTO, method.exit());
    code.visitLabel(enough);
  }

  private int anyBlock() {
    return random.below(method.blocks());
  }

  private void end(int block) {
    switch (random.below(9)) {
      case 0, 1 -> leave(anyBlock());
      case 2, 3, 4 -> fork(anyBlock(), anyBlock());
      case 5 -> choose();
      case 6 -> {
        if (block + 1 < method.blocks()) {
          instructions.reshape(method.shape(block + 1));
          return; // Falls through.
        } else {
          quit();
        }
      }
      case 7 -> {
        if (method.subroutine() != null) {
          callSubroutine();
        } else if (random.chance(25)) {
          raise();
        } else {
          leave(anyBlock());
        }
      }
      default -> quit();
    }
    if (random.chance(15)) {
      dead();
    }
  }

  private void quit() {
    instructions.reshape(List.of());
    code.visitJumpInsn(Opcodes.GOTO, method.exit());
  }

  /** Goes to a block. */
  void leave(int block) {
    instructions.reshape(method.shape(block));
    code.visitJumpInsn(Opcodes.GOTO, method.label(block));
  }

  /** A conditional jump with the target's values below what is compared. */
  private void fork(int first, int second) {
    instructions.reshape(method.shape(first));
    switch (random.below(4)) {
      case 0 -> {
        code.visitVarInsn(Opcodes.ILOAD, method.variable(Slot.INT));
        code.visitJumpInsn(Opcodes.IFEQ + random.below(6), method.label(first));
      }
      case 1 -> {
        code.visitVarInsn(Opcodes.ILOAD, method.variable(Slot.INT));
        code.visitVarInsn(Opcodes.ILOAD, method.variable(Slot.INT));
        code.visitJumpInsn(Opcodes.IF_ICMPEQ + random.below(6), method.label(first));
      }
      case 2 -> {
        code.visitVarInsn(Opcodes.ALOAD, method.variable(Slot.OBJECT));
        code.visitJumpInsn(random.pick(Opcodes.IFNULL, Opcodes.IFNONNULL), method.label(first));
      }
      default -> {
        code.visitVarInsn(Opcodes.ALOAD, method.variable(Slot.OBJECT));
        code.visitVarInsn(Opcodes.ALOAD, method.variable(Slot.INTS));
        code.visitJumpInsn(random.pick(Opcodes.IF_ACMPEQ, Opcodes.IF_ACMPNE), method.label(first));
      }
    }
    leave(second);
  }

  /** A switch; all its targets have one shape, others are reached by another jump. */
  private void choose() {
    int first = anyBlock();
    instructions.reshape(method.shape(first));
    Label other = new Label();
    int size = random.chance(15) ? random.between(100, 400) : random.between(1, 12);
    code.visitVarInsn(Opcodes.ILOAD, method.variable(Slot.INT));
    Label[] targets = new Label[size];
    int[] keys = new int[size];
    int key = random.chance(50) ? Integer.MIN_VALUE : random.between(-100, 0);
    for (int i = 0; i < size; i++) {
      targets[i] = random.chance(60) ? method.label(first) : other;
      keys[i] = key;
      key += random.chance(90) ? random.between(1, 20) : 1 << 21;
    }
    if (random.chance(50)) {
      int low = random.between(-5, 5);
      code.visitTableSwitchInsn(low, low + size - 1, other, targets);
    } else {
      code.visitLookupSwitchInsn(other, keys, targets);
    }
    code.visitLabel(other);
    leave(anyBlock());
  }

  private void raise() {
    String exception =
        random.pick("java/lang/IllegalStateException", "java/lang/ArithmeticException");
    code.visitTypeInsn(Opcodes.NEW, exception);
    code.visitInsn(Opcodes.DUP);
    code.visitLdcInsn("raised");
    code.visitMethodInsn(
        Opcodes.INVOKESPECIAL, exception, "<init>", "(Ljava/lang/String;)V", false);
    code.visitInsn(Opcodes.ATHROW);
  }

  private void callSubroutine() {
    instructions.reshape(List.of());
    code.visitJumpInsn(Opcodes.JSR, method.subroutine());
    leave(anyBlock());
  }

  /** Instructions that nothing reaches; nobody checks their types. */
  private void dead() {
    code.visitInsn(random.pick(Opcodes.NOP, Opcodes.POP, Opcodes.IADD, Opcodes.SWAP));
    code.visitJumpInsn(Opcodes.GOTO, method.label(anyBlock()));
  }
}
