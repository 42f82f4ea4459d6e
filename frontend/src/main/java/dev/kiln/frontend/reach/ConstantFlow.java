package dev.kiln.frontend.reach;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Finds branches whose outcome is known and replaces them, so that what lies behind the side not
 * taken does not count as reachable.
 *
 * <ol>
 *   <li>Interpret the method over values that are an int, null, not null, or unknown, following
 *       only the side of a branch that its known operands allow. The stack and locals are in words
 *       (long and double take two), so that the dup family needs no types.
 *   <li>At joins unequal values become unknown; a handler starts with all locals unknown.
 *   <li>Replace each branch that was always decided the same way by pops and a goto.
 * </ol>
 */
final class ConstantFlow {
  static final Object NULL = "null";
  static final Object NON_NULL = "non-null";

  private final MethodNode method;
  private final InsnList code;
  private final Function<AbstractInsnNode, Object> oracle;
  private final Map<AbstractInsnNode, Object[]> states = new IdentityHashMap<>();
  private final ArrayDeque<AbstractInsnNode> work = new ArrayDeque<>();

  /** Successor chosen for each branch seen; the branch itself if both sides are possible. */
  private final Map<AbstractInsnNode, AbstractInsnNode> taken = new IdentityHashMap<>();

  private final int locals;
  private final int size;
  private Object[] frame;
  private int sp;

  private ConstantFlow(MethodNode method, Function<AbstractInsnNode, Object> oracle) {
    this.method = method;
    this.code = method.instructions;
    this.oracle = oracle;
    this.locals = method.maxLocals;
    this.size = locals + method.maxStack + 1;
  }

  /**
   * Simplifies the branches of a method.
   *
   * @param oracle the value of a field read or a call if it is known, else null
   * @return whether anything changed
   */
  static boolean simplify(MethodNode method, Function<AbstractInsnNode, Object> oracle) {
    return new ConstantFlow(method, oracle).run();
  }

  private boolean run() {
    Object[] entry = new Object[size];
    entry[entry.length - 1] = locals;
    if ((method.access & Opcodes.ACC_STATIC) == 0) {
      entry[0] = NON_NULL;
    }
    flowTo(code.getFirst(), entry);
    while (!work.isEmpty()) {
      AbstractInsnNode insn = work.poll();
      Object[] in = states.get(insn);
      frame = in.clone();
      sp = (Integer) in[in.length - 1];
      step(insn);
    }
    return rewrite();
  }

  private void flowTo(AbstractInsnNode target, Object[] state) {
    if (target == null) {
      return;
    }
    Object[] old = states.get(target);
    if (old == null) {
      states.put(target, state.clone());
      work.add(target);
      enterHandlers(target);
      return;
    }
    boolean changed = false;
    for (int i = 0; i < old.length - 1; i++) {
      if (old[i] != null && !old[i].equals(state[i])) {
        old[i] = null;
        changed = true;
      }
    }
    if (changed) {
      work.add(target);
    }
  }

  /** Code under a handler makes the handler reachable; what it sees there is not tracked. */
  private void enterHandlers(AbstractInsnNode insn) {
    if (method.tryCatchBlocks.isEmpty() || insn.getOpcode() < 0) {
      return;
    }
    int at = code.indexOf(insn);
    for (TryCatchBlockNode t : method.tryCatchBlocks) {
      if (at >= code.indexOf(t.start) && at < code.indexOf(t.end)) {
        Object[] state = new Object[size];
        state[locals] = NON_NULL;
        state[state.length - 1] = locals + 1;
        flowTo(t.handler, state);
      }
    }
  }

  private void next(AbstractInsnNode insn) {
    frame[frame.length - 1] = sp;
    flowTo(insn, frame);
  }

  private void push(Object v) {
    frame[sp++] = v;
  }

  private Object pop() {
    Object v = frame[--sp];
    frame[sp] = null;
    return v;
  }

  private void pop(int words) {
    for (int i = 0; i < words; i++) {
      pop();
    }
  }

  private void pushUnknown(int words) {
    for (int i = 0; i < words; i++) {
      push(null);
    }
  }

  private void step(AbstractInsnNode insn) {
    int op = insn.getOpcode();
    if (insn instanceof JumpInsnNode jump) {
      branch(jump);
      return;
    }
    if (insn instanceof TableSwitchInsnNode s) {
      Object v = pop();
      LabelNode only = null;
      if (v instanceof Integer i) {
        only = i >= s.min && i <= s.max ? s.labels.get(i - s.min) : s.dflt;
      }
      select(s, only, s.dflt, s.labels);
      return;
    }
    if (insn instanceof LookupSwitchInsnNode s) {
      Object v = pop();
      LabelNode only = null;
      if (v instanceof Integer i) {
        int at = s.keys.indexOf(i);
        only = at >= 0 ? s.labels.get(at) : s.dflt;
      }
      select(s, only, s.dflt, s.labels);
      return;
    }
    if (op >= Opcodes.IRETURN && op <= Opcodes.RETURN || op == Opcodes.ATHROW) {
      return;
    }
    plain(insn, op);
    next(insn.getNext());
  }

  private void select(
      AbstractInsnNode insn, LabelNode only, LabelNode dflt, List<LabelNode> labels) {
    if (only != null && decide(insn, only)) {
      next(only);
      return;
    }
    taken.put(insn, insn);
    next(dflt);
    labels.forEach(this::next);
  }

  /** Notes a decided branch; false if it was decided otherwise before. */
  private boolean decide(AbstractInsnNode branch, AbstractInsnNode target) {
    AbstractInsnNode before = taken.putIfAbsent(branch, target);
    return before == null || before == target;
  }

  private void branch(JumpInsnNode jump) {
    int op = jump.getOpcode();
    if (op == Opcodes.GOTO) {
      next(jump.label);
      return;
    }
    Boolean jumps;
    if (op >= Opcodes.IF_ICMPEQ && op <= Opcodes.IF_ICMPLE) {
      Object b = pop();
      Object a = pop();
      jumps =
          a instanceof Integer x && b instanceof Integer y
              ? compare(op - Opcodes.IF_ICMPEQ, Integer.compare(x, y))
              : null;
    } else if (op == Opcodes.IF_ACMPEQ || op == Opcodes.IF_ACMPNE) {
      Object b = pop();
      Object a = pop();
      Boolean same = a == NULL && b == NULL ? Boolean.TRUE : null;
      if (a == NULL && b == NON_NULL || a == NON_NULL && b == NULL) {
        same = false;
      }
      jumps = same == null ? null : same == (op == Opcodes.IF_ACMPEQ);
    } else {
      Object a = pop();
      if (op == Opcodes.IFNULL || op == Opcodes.IFNONNULL) {
        jumps = a == NULL ? Boolean.TRUE : a == NON_NULL ? Boolean.FALSE : null;
        if (jumps != null && op == Opcodes.IFNONNULL) {
          jumps = !jumps;
        }
      } else {
        jumps = a instanceof Integer x ? compare(op - Opcodes.IFEQ, Integer.compare(x, 0)) : null;
      }
    }
    AbstractInsnNode only = jumps == null ? null : jumps ? jump.label : jump.getNext();
    if (only != null && decide(jump, only)) {
      next(only);
    } else {
      taken.put(jump, jump);
      next(jump.label);
      next(jump.getNext());
    }
  }

  private static boolean compare(int condition, int order) {
    return switch (condition) {
      case 0 -> order == 0;
      case 1 -> order != 0;
      case 2 -> order < 0;
      case 3 -> order >= 0;
      case 4 -> order > 0;
      default -> order <= 0;
    };
  }

  private void plain(AbstractInsnNode insn, int op) {
    switch (insn.getType()) {
      case AbstractInsnNode.LABEL, AbstractInsnNode.LINE, AbstractInsnNode.FRAME -> {}
      case AbstractInsnNode.INT_INSN -> {
        if (op == Opcodes.NEWARRAY) {
          pop();
          push(NON_NULL);
        } else {
          push(((IntInsnNode) insn).operand);
        }
      }
      case AbstractInsnNode.LDC_INSN -> {
        Object c = ((LdcInsnNode) insn).cst;
        if (c instanceof Integer) {
          push(c);
        } else if (c instanceof Long || c instanceof Double) {
          pushUnknown(2);
        } else if (c instanceof org.objectweb.asm.ConstantDynamic d) {
          pushUnknown(d.getSize());
        } else {
          push(c instanceof Float ? null : NON_NULL);
        }
      }
      case AbstractInsnNode.VAR_INSN -> local((VarInsnNode) insn, op);
      case AbstractInsnNode.IINC_INSN -> {
        IincInsnNode inc = (IincInsnNode) insn;
        frame[inc.var] = frame[inc.var] instanceof Integer i ? (Integer) (i + inc.incr) : null;
      }
      case AbstractInsnNode.TYPE_INSN -> {
        if (op != Opcodes.CHECKCAST) {
          if (op != Opcodes.NEW) {
            Object v = pop();
            push(op == Opcodes.INSTANCEOF ? (v == NULL ? (Object) 0 : null) : NON_NULL);
          } else {
            push(NON_NULL);
          }
        }
      }
      case AbstractInsnNode.FIELD_INSN -> {
        int size = Type.getType(((FieldInsnNode) insn).desc).getSize();
        switch (op) {
          case Opcodes.GETSTATIC -> pushResult(insn, size);
          case Opcodes.PUTSTATIC -> pop(size);
          case Opcodes.GETFIELD -> {
            pop();
            pushUnknown(size);
          }
          default -> pop(size + 1);
        }
      }
      case AbstractInsnNode.METHOD_INSN -> {
        String desc = ((MethodInsnNode) insn).desc;
        int sizes = Type.getArgumentsAndReturnSizes(desc);
        pop((sizes >> 2) - (op == Opcodes.INVOKESTATIC ? 1 : 0));
        pushResult(insn, sizes & 3);
      }
      case AbstractInsnNode.INVOKE_DYNAMIC_INSN -> {
        int sizes =
            Type.getArgumentsAndReturnSizes(
                ((org.objectweb.asm.tree.InvokeDynamicInsnNode) insn).desc);
        pop((sizes >> 2) - 1);
        pushUnknown(sizes & 3);
      }
      case AbstractInsnNode.MULTIANEWARRAY_INSN -> {
        pop(((MultiANewArrayInsnNode) insn).dims);
        push(NON_NULL);
      }
      default -> simple(op);
    }
  }

  private void pushResult(AbstractInsnNode insn, int size) {
    if (size == 1) {
      push(oracle.apply(insn));
    } else {
      pushUnknown(size);
    }
  }

  private void local(VarInsnNode insn, int op) {
    switch (op) {
      case Opcodes.ILOAD, Opcodes.ALOAD, Opcodes.FLOAD -> push(frame[insn.var]);
      case Opcodes.LLOAD, Opcodes.DLOAD -> pushUnknown(2);
      case Opcodes.LSTORE, Opcodes.DSTORE -> {
        pop(2);
        frame[insn.var] = null;
        frame[insn.var + 1] = null;
      }
      default -> frame[insn.var] = pop();
    }
  }

  private void simple(int op) {
    if (op >= Opcodes.ICONST_M1 && op <= Opcodes.ICONST_5) {
      push(op - Opcodes.ICONST_0);
      return;
    }
    switch (op) {
      case Opcodes.NOP -> {}
      case Opcodes.ACONST_NULL -> push(NULL);
      case Opcodes.FCONST_0, Opcodes.FCONST_1, Opcodes.FCONST_2 -> push(null);
      case Opcodes.LCONST_0, Opcodes.LCONST_1, Opcodes.DCONST_0, Opcodes.DCONST_1 -> pushUnknown(2);
      case Opcodes.IADD, Opcodes.ISUB, Opcodes.IMUL, Opcodes.IAND, Opcodes.IOR, Opcodes.IXOR -> {
        Object b = pop();
        Object a = pop();
        push(a instanceof Integer x && b instanceof Integer y ? (Object) fold(op, x, y) : null);
      }
      case Opcodes.POP, Opcodes.MONITORENTER, Opcodes.MONITOREXIT -> pop();
      case Opcodes.POP2 -> pop(2);
      case Opcodes.DUP -> push(frame[sp - 1]);
      case Opcodes.DUP_X1 -> insert(1, 1);
      case Opcodes.DUP_X2 -> insert(1, 2);
      case Opcodes.DUP2 -> insert(2, 0);
      case Opcodes.DUP2_X1 -> insert(2, 1);
      case Opcodes.DUP2_X2 -> insert(2, 2);
      case Opcodes.SWAP -> {
        Object b = pop();
        Object a = pop();
        push(b);
        push(a);
      }
      default -> {
        pop(StackEffect.popped(op));
        pushUnknown(StackEffect.pushed(op));
      }
    }
  }

  private static int fold(int op, int x, int y) {
    return switch (op) {
      case Opcodes.IADD -> x + y;
      case Opcodes.ISUB -> x - y;
      case Opcodes.IMUL -> x * y;
      case Opcodes.IAND -> x & y;
      case Opcodes.IOR -> x | y;
      default -> x ^ y;
    };
  }

  /** Copies the top {@code words} below the {@code under} words beneath them. */
  private void insert(int words, int under) {
    int total = words + under;
    Object[] top = Arrays.copyOfRange(frame, sp - total, sp);
    sp -= total;
    for (int i = 0; i < words; i++) {
      push(top[under + i]);
    }
    for (Object v : top) {
      push(v);
    }
  }

  private boolean rewrite() {
    boolean changed = false;
    for (Map.Entry<AbstractInsnNode, AbstractInsnNode> e : taken.entrySet()) {
      AbstractInsnNode branch = e.getKey();
      AbstractInsnNode target = e.getValue();
      if (target == branch) {
        continue;
      }
      changed = true;
      int op = branch.getOpcode();
      boolean two = op >= Opcodes.IF_ICMPEQ && op <= Opcodes.IF_ACMPNE;
      code.insertBefore(branch, new InsnNode(two ? Opcodes.POP2 : Opcodes.POP));
      if (target instanceof LabelNode label && target != branch.getNext()) {
        code.set(branch, new JumpInsnNode(Opcodes.GOTO, label));
      } else {
        code.remove(branch);
      }
    }
    return changed;
  }
}
