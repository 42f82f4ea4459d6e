package dev.kiln.frontend.verify;

import org.objectweb.asm.Opcodes;

/** pop, dup and swap in all their forms: they move slots, and must not tear a long or double. */
final class StackShuffle implements Opcodes {
  private StackShuffle() {}

  static void execute(int op, Frame f) {
    switch (op) {
      case POP -> single(f);
      case POP2 -> pair(f);
      case DUP -> {
        VerificationType a = single(f);
        push(f, a, a);
      }
      case DUP_X1 -> {
        VerificationType a = single(f);
        VerificationType b = single(f);
        push(f, a, b, a);
      }
      case DUP_X2 -> {
        VerificationType a = single(f);
        VerificationType[] b = pair(f);
        push(f, a, b[0], b[1], a);
      }
      case DUP2 -> {
        VerificationType[] a = pair(f);
        push(f, a[0], a[1], a[0], a[1]);
      }
      case DUP2_X1 -> {
        VerificationType[] a = pair(f);
        VerificationType b = single(f);
        push(f, a[0], a[1], b, a[0], a[1]);
      }
      case DUP2_X2 -> {
        VerificationType[] a = pair(f);
        VerificationType[] b = pair(f);
        push(f, a[0], a[1], b[0], b[1], a[0], a[1]);
      }
      default -> {
        VerificationType a = single(f);
        VerificationType b = single(f);
        push(f, a, b);
      }
    }
  }

  private static VerificationType single(Frame f) {
    VerificationType t = f.popSlot();
    f.expect(t, VerificationType::isSingle, "category1 type");
    return t;
  }

  /** Two single values or one that takes two slots, lower slot first. */
  private static VerificationType[] pair(Frame f) {
    VerificationType upper = f.popSlot();
    VerificationType lower = f.popSlot();
    if (upper.isSecond()) {
      f.expect(lower, t -> t.isWide() && t.second() == upper, "category2 type");
    } else {
      f.expect(upper, VerificationType::isSingle, "category1 type");
      f.expect(lower, VerificationType::isSingle, "category1 type");
    }
    return new VerificationType[] {lower, upper};
  }

  private static void push(Frame f, VerificationType... slots) {
    for (VerificationType t : slots) {
      f.pushSlot(t);
    }
  }
}
