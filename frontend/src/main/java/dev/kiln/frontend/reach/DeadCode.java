package dev.kiln.frontend.reach;

import dev.kiln.frontend.world.UnprunedMethod;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/** Removes instructions that no path from the entry reaches, and handlers that guard nothing. */
final class DeadCode {
  private final InsnList code;
  private final AbstractInsnNode[] insns;
  private final BitSet reached;
  private final ArrayDeque<AbstractInsnNode> work = new ArrayDeque<>();

  private DeadCode(MethodNode method) {
    code = method.instructions;
    insns = code.toArray();
    reached = new BitSet(insns.length);
  }

  /**
   * Removes it; returns the method as it was if handlers went with it that guarded nothing else.
   */
  static UnprunedMethod remove(MethodNode method) {
    return method.instructions.size() > 0 ? new DeadCode(method).run(method) : null;
  }

  private UnprunedMethod run(MethodNode method) {
    List<TryCatchBlockNode> handlers = method.tryCatchBlocks;
    boolean[] live = new boolean[handlers.size()];
    work.add(insns[0]);
    boolean changed;
    do {
      flow();
      changed = false;
      for (int h = 0; h < live.length; h++) {
        TryCatchBlockNode t = handlers.get(h);
        if (!live[h] && guardsSomething(t)) {
          live[h] = true;
          changed = true;
          work.add(t.handler);
        }
      }
    } while (changed);
    UnprunedMethod unpruned = null;
    for (boolean alive : live) {
      if (!alive && unpruned == null) {
        unpruned = UnprunedMethod.of(method);
      }
    }
    boolean removed = false;
    for (int i = 0; i < insns.length; i++) {
      if (!reached.get(i) && insns[i].getOpcode() >= 0) {
        code.remove(insns[i]);
        removed = true;
      }
    }
    if (removed || live.length > 0) {
      int h = 0;
      for (Iterator<TryCatchBlockNode> all = handlers.iterator(); all.hasNext(); h++) {
        all.next();
        if (!live[h]) {
          all.remove();
        }
      }
    }
    return unpruned;
  }

  private boolean guardsSomething(TryCatchBlockNode t) {
    int end = code.indexOf(t.end);
    for (int i = code.indexOf(t.start); i < end; i++) {
      if (reached.get(i) && insns[i].getOpcode() >= 0) {
        return true;
      }
    }
    return false;
  }

  private void flow() {
    while (!work.isEmpty()) {
      AbstractInsnNode insn = work.poll();
      while (insn != null && !reached.get(code.indexOf(insn))) {
        reached.set(code.indexOf(insn));
        insn = successors(insn) ? insn.getNext() : null;
      }
    }
  }

  /** Queues jump targets; returns whether control also falls through. */
  private boolean successors(AbstractInsnNode insn) {
    int op = insn.getOpcode();
    if (insn instanceof JumpInsnNode jump) {
      work.add(jump.label);
      return op != Opcodes.GOTO;
    }
    if (insn instanceof TableSwitchInsnNode s) {
      addAll(s.dflt, s.labels);
      return false;
    }
    if (insn instanceof LookupSwitchInsnNode s) {
      addAll(s.dflt, s.labels);
      return false;
    }
    return !(op >= Opcodes.IRETURN && op <= Opcodes.RETURN) && op != Opcodes.ATHROW;
  }

  private void addAll(LabelNode dflt, List<LabelNode> labels) {
    work.add(dflt);
    work.addAll(labels);
  }
}
