package dev.kiln.generator.bytecode;

import dev.kiln.generator.Prng;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The instructions that move values on the stack, in all their forms. */
final class Shuffles {
  private final MethodVisitor code;
  private final Prng random;
  private final Frame frame;

  Shuffles(MethodVisitor code, Prng random, Frame frame) {
    this.code = code;
    this.random = random;
    this.frame = frame;
  }

  private int size(int below) {
    return frame.depth() > below ? frame.top(below).size : 0;
  }

  /** Whether one was possible. */
  boolean shuffle() {
    return switch (random.below(7)) {
      case 0 -> duplicate(size(0) == 1, Opcodes.DUP, 1, 0);
      case 1 -> duplicate(size(0) == 1 && size(1) == 1, Opcodes.DUP_X1, 1, 1);
      case 2 ->
          size(0) == 1 && size(1) == 2
              ? duplicate(true, Opcodes.DUP_X2, 1, 1)
              : duplicate(size(0) == 1 && size(1) == 1 && size(2) == 1, Opcodes.DUP_X2, 1, 2);
      case 3 -> duplicate(frame.pair(), Opcodes.DUP2, pair(), 0);
      case 4 -> duplicate(frame.pair() && size(pair()) == 1, Opcodes.DUP2_X1, pair(), 1);
      case 5 -> {
        if (!frame.pair()) {
          yield false;
        }
        int next = pair();
        yield size(next) == 2
            ? duplicate(true, Opcodes.DUP2_X2, next, 1)
            : duplicate(size(next) == 1 && size(next + 1) == 1, Opcodes.DUP2_X2, next, 2);
      }
      default -> swap();
    };
  }

  /** How many values the two words on top are. */
  private int pair() {
    return size(0) == 2 ? 1 : 2;
  }

  private boolean duplicate(boolean possible, int opcode, int count, int under) {
    if (possible) {
      code.visitInsn(opcode);
      frame.duplicate(count, under);
    }
    return possible;
  }

  private boolean swap() {
    if (size(0) != 1 || size(1) != 1) {
      return false;
    }
    code.visitInsn(Opcodes.SWAP);
    Slot top = frame.pop();
    Slot below = frame.pop();
    frame.push(top);
    frame.push(below);
    return true;
  }
}
