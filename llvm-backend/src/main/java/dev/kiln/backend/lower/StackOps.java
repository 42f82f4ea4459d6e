package dev.kiln.backend.lower;

import org.objectweb.asm.Opcodes;

/** pop, dup, swap and their forms for values that take two words. */
final class StackOps {
  private StackOps() {}

  static void lower(Body b, int opcode) {
    switch (opcode) {
      case Opcodes.POP -> b.pop();
      case Opcodes.POP2 -> {
        if (!b.pop().isWide()) {
          b.pop();
        }
      }
      case Opcodes.DUP -> b.push(b.peek(0));
      case Opcodes.DUP_X1 -> insert(b, 1, 1);
      case Opcodes.DUP_X2 -> insert(b, 1, b.peek(1).isWide() ? 1 : 2);
      case Opcodes.DUP2 -> insert(b, top(b), 0);
      case Opcodes.DUP2_X1 -> insert(b, top(b), 1);
      case Opcodes.DUP2_X2 -> {
        int top = top(b);
        insert(b, top, b.peek(top).isWide() ? 1 : 2);
      }
      case Opcodes.SWAP -> {
        Value first = b.pop();
        Value second = b.pop();
        b.push(first);
        b.push(second);
      }
      default -> throw new IllegalArgumentException("opcode " + opcode);
    }
  }

  /** How many values the top two words are. */
  private static int top(Body b) {
    return b.peek(0).isWide() ? 1 : 2;
  }

  /** Copies the top {@code count} values below the {@code under} values under them. */
  private static void insert(Body b, int count, int under) {
    Value[] moved = new Value[count + under];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = b.pop();
    }
    for (int i = count - 1; i >= 0; i--) {
      b.push(moved[i]);
    }
    for (int i = moved.length - 1; i >= 0; i--) {
      b.push(moved[i]);
    }
  }
}
