package dev.kiln.backend.npe;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * For each instruction of a method, which instruction pushed each operand.
 *
 * <ol>
 *   <li>The entry has an empty stack; a handler has one value, pushed by the handler itself.
 *   <li>Go through the instructions in order. One that has a state is executed on a copy: what it
 *       pushes has it as source, dup and swap keep sources; the result is merged into the next
 *       instruction and jump targets. Where two sources differ the source is unknown.
 *   <li>A subroutine is followed where jsr calls it, but not back: locals are not followed, so ret
 *       leads nowhere, and what only comes after a jsr stays without a state.
 *   <li>Repeat while new instructions got a state.
 *   <li>The state of an instruction is the one at its first execution, before later back edges are
 *       merged into it, as the JVM stops there when it explains that instruction.
 * </ol>
 */
final class ValueSources {
  static final int UNKNOWN = -1;

  /**
   * What holds before an instruction.
   *
   * @param sources instruction that pushed each stack slot, bottom first
   * @param written locals stored to on some way here, a bit each; locals from 64 on count as
   *     written
   */
  record State(int[] sources, long written) {
    /** Source of the slot that many below the top. */
    int source(int fromTop) {
      int i = sources.length - 1 - fromTop;
      return i < 0 ? UNKNOWN : sources[i];
    }

    boolean isWritten(int local) {
      return local >= Long.SIZE || (written >> local & 1) != 0;
    }
  }

  private final AbstractInsnNode[] code;
  private final Map<LabelNode, Integer> labels = new IdentityHashMap<>();
  private final State[] states;
  private final State[] first;
  private boolean added = true;

  ValueSources(MethodNode method) {
    code = method.instructions.toArray();
    for (int i = 0; i < code.length; i++) {
      if (code[i] instanceof LabelNode label) {
        labels.put(label, i);
      }
    }
    states = new State[code.length + 1];
    first = new State[code.length];
    merge(0, new int[0], 0);
    method.tryCatchBlocks.forEach(block -> enterHandler(block.handler));
    while (added) {
      added = false;
      for (int i = 0; i < code.length; i++) {
        if (states[i] != null) {
          first[i] = first[i] == null ? states[i] : first[i];
          execute(i, states[i]);
        }
      }
    }
  }

  private void enterHandler(LabelNode label) {
    int handler = real(index(label));
    if (states[handler] == null) {
      states[handler] = new State(new int[] {handler}, 0);
    }
  }

  /** The state before instruction {@code i}; null if it is never reached. */
  State before(int i) {
    return first[i];
  }

  private int index(LabelNode label) {
    return labels.get(label);
  }

  private int real(int i) {
    while (i < code.length && code[i].getOpcode() < 0) {
      i++;
    }
    return i;
  }

  private void merge(int target, int[] sources, long written) {
    int i = real(target);
    if (i >= code.length) {
      return;
    }
    State old = states[i];
    if (old == null) {
      states[i] = new State(sources.clone(), written);
      added = true;
      return;
    }
    var merged = new int[Math.min(old.sources().length, sources.length)];
    for (int k = 0; k < merged.length; k++) {
      merged[k] = old.sources()[k] == sources[k] ? sources[k] : UNKNOWN;
    }
    states[i] = new State(merged, old.written() | written);
  }

  private void execute(int i, State state) {
    AbstractInsnNode insn = code[i];
    int op = insn.getOpcode();
    int[] stack = apply(i, insn, state.sources());
    long written = state.written() | written(insn);
    if (insn instanceof JumpInsnNode jump) {
      merge(index(jump.label), stack, written);
    } else if (insn instanceof TableSwitchInsnNode s) {
      merge(index(s.dflt), stack, written);
      s.labels.forEach(l -> merge(index(l), stack, written));
    } else if (insn instanceof LookupSwitchInsnNode s) {
      merge(index(s.dflt), stack, written);
      s.labels.forEach(l -> merge(index(l), stack, written));
    }
    boolean ends =
        op == Opcodes.GOTO
            || op == Opcodes.JSR
            || op == Opcodes.RET
            || op == Opcodes.ATHROW
            || op >= Opcodes.TABLESWITCH && op <= Opcodes.RETURN;
    if (!ends) {
      merge(i + 1, stack, written);
    }
  }

  private static long written(AbstractInsnNode insn) {
    if (insn instanceof VarInsnNode v
        && v.getOpcode() >= Opcodes.ISTORE
        && v.getOpcode() <= Opcodes.ASTORE
        && v.var < Long.SIZE) {
      boolean two = v.getOpcode() == Opcodes.LSTORE || v.getOpcode() == Opcodes.DSTORE;
      return (two ? 3L : 1L) << v.var;
    }
    return 0;
  }

  /** The stack after the instruction; {@code stack} stays as it is. */
  private static int[] apply(int i, AbstractInsnNode insn, int[] stack) {
    switch (insn.getOpcode()) {
      case Opcodes.NOP, Opcodes.CHECKCAST, Opcodes.IINC, Opcodes.GOTO, Opcodes.RETURN -> {
        return stack;
      }
      case Opcodes.DUP -> {
        return rearranged(stack, 1, 0, 0);
      }
      case Opcodes.DUP_X1 -> {
        return rearranged(stack, 2, 0, 1, 0);
      }
      case Opcodes.DUP_X2 -> {
        return rearranged(stack, 3, 0, 2, 1, 0);
      }
      case Opcodes.DUP2 -> {
        return rearranged(stack, 2, 1, 0, 1, 0);
      }
      case Opcodes.DUP2_X1 -> {
        return rearranged(stack, 3, 1, 0, 2, 1, 0);
      }
      case Opcodes.DUP2_X2 -> {
        return rearranged(stack, 4, 1, 0, 3, 2, 1, 0);
      }
      case Opcodes.SWAP -> {
        return rearranged(stack, 2, 0, 1);
      }
      default -> {
        int rest = Math.max(0, stack.length - StackEffects.pops(insn));
        int[] result = Arrays.copyOf(stack, rest + StackEffects.pushes(insn));
        Arrays.fill(result, rest, result.length, i);
        return result;
      }
    }
  }

  /**
   * Replaces the top {@code popped} slots by old slots, each given by its distance from the top.
   */
  private static int[] rearranged(int[] stack, int popped, int... pushed) {
    if (stack.length < popped) {
      return stack;
    }
    int[] result = Arrays.copyOf(stack, stack.length - popped + pushed.length);
    for (int k = 0; k < pushed.length; k++) {
      result[stack.length - popped + k] = stack[stack.length - 1 - pushed[k]];
    }
    return result;
  }
}
