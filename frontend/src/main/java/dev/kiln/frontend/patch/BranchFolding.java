package dev.kiln.frontend.patch;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Removes the code that known values make unreachable.
 *
 * <ol>
 *   <li>A static call or field read with a known value becomes pops and that constant.
 *   <li>Constants are propagated through locals and the stack.
 *   <li>A conditional jump with known operands becomes pops, and a goto if it is taken.
 *   <li>Instructions that no path reaches any more are deleted; from 2 while jumps were folded.
 * </ol>
 */
final class BranchFolding {
  private final String owner;
  private final MethodNode method;

  private BranchFolding(String owner, MethodNode method) {
    this.owner = owner;
    this.method = method;
  }

  /** Folds the method in place; true if anything was folded. */
  static boolean run(String owner, MethodNode method, Folds folds) {
    boolean any = false;
    for (AbstractInsnNode i : method.instructions.toArray()) {
      if (i.getOpcode() == Opcodes.INVOKESTATIC || i.getOpcode() == Opcodes.GETSTATIC) {
        Object value = folds.value(i);
        if (value != null) {
          replace(method, i, value);
          any = true;
        }
      }
    }
    if (any) {
      new BranchFolding(owner, method).fold();
    }
    return any;
  }

  private static void replace(MethodNode method, AbstractInsnNode i, Object value) {
    if (i instanceof MethodInsnNode call) {
      Type[] args = Type.getArgumentTypes(call.desc);
      for (int k = args.length - 1; k >= 0; k--) {
        int pop = args[k].getSize() == 2 ? Opcodes.POP2 : Opcodes.POP;
        method.instructions.insertBefore(i, new InsnNode(pop));
      }
    }
    method.instructions.set(i, constant(value));
  }

  private static AbstractInsnNode constant(Object value) {
    if (value == Folds.NULL) {
      return new InsnNode(Opcodes.ACONST_NULL);
    }
    int n = (Integer) value;
    return n >= -1 && n <= 5 ? new InsnNode(Opcodes.ICONST_0 + n) : new LdcInsnNode(n);
  }

  private void fold() {
    method.maxStack = Math.max(method.maxStack, 4);
    boolean folded = true;
    while (folded) {
      Frame<BasicValue>[] frames;
      try {
        frames = new Analyzer<>(new Constants()).analyze(owner, method);
      } catch (AnalyzerException e) {
        throw new PatchException(
            "Known values in " + owner + "." + method.name + method.desc + ": " + e.getMessage());
      }
      AbstractInsnNode[] code = method.instructions.toArray();
      folded = false;
      for (int k = 0; k < code.length; k++) {
        if (frames[k] == null) {
          if (!(code[k] instanceof LabelNode)) {
            method.instructions.remove(code[k]);
          }
        } else if (code[k] instanceof JumpInsnNode jump && jump.getOpcode() != Opcodes.GOTO) {
          folded |= foldJump(jump, frames[k]);
        }
      }
      method.tryCatchBlocks.removeIf(this::isEmpty);
    }
    if (method.localVariables != null) {
      method.localVariables.removeIf(v -> isEmptyRange(v.start, v.end));
    }
  }

  private boolean isEmpty(TryCatchBlockNode block) {
    return isEmptyRange(block.start, block.end);
  }

  private boolean isEmptyRange(LabelNode start, LabelNode end) {
    for (AbstractInsnNode i = start; i != null && i != end; i = i.getNext()) {
      if (i.getOpcode() >= 0) {
        return false;
      }
    }
    return true;
  }

  private boolean foldJump(JumpInsnNode jump, Frame<BasicValue> frame) {
    int size = frame.getStackSize();
    Object top = known(frame.getStack(size - 1));
    Boolean taken = null;
    int pops = 1;
    switch (jump.getOpcode()) {
      case Opcodes.IFNULL -> taken = top == Folds.NULL ? Boolean.TRUE : null;
      case Opcodes.IFNONNULL -> taken = top == Folds.NULL ? Boolean.FALSE : null;
      case Opcodes.IFEQ, Opcodes.IFNE, Opcodes.IFLT, Opcodes.IFGE, Opcodes.IFGT, Opcodes.IFLE -> {
        if (top instanceof Integer n) {
          taken = holds(jump.getOpcode() - Opcodes.IFEQ, n, 0);
        }
      }
      case Opcodes.IF_ICMPEQ,
          Opcodes.IF_ICMPNE,
          Opcodes.IF_ICMPLT,
          Opcodes.IF_ICMPGE,
          Opcodes.IF_ICMPGT,
          Opcodes.IF_ICMPLE -> {
        pops = 2;
        Object below = known(frame.getStack(size - 2));
        boolean greatest = Integer.valueOf(Integer.MAX_VALUE).equals(top);
        if (greatest && jump.getOpcode() == Opcodes.IF_ICMPLE) {
          taken = true;
        } else if (greatest && jump.getOpcode() == Opcodes.IF_ICMPGT) {
          taken = false;
        } else if (top instanceof Integer n && below instanceof Integer m) {
          taken = holds(jump.getOpcode() - Opcodes.IF_ICMPEQ, m, n);
        }
      }
      default -> {}
    }
    if (taken == null) {
      return false;
    }
    for (int k = 0; k < pops; k++) {
      method.instructions.insertBefore(jump, new InsnNode(Opcodes.POP));
    }
    if (taken) {
      method.instructions.set(jump, new JumpInsnNode(Opcodes.GOTO, jump.label));
    } else {
      method.instructions.remove(jump);
    }
    return true;
  }

  /** The comparison of {@code if<cond>}, numbered from {@code ifeq}. */
  private static boolean holds(int condition, int a, int b) {
    return switch (condition) {
      case 0 -> a == b;
      case 1 -> a != b;
      case 2 -> a < b;
      case 3 -> a >= b;
      case 4 -> a > b;
      default -> a <= b;
    };
  }

  private static Object known(BasicValue value) {
    return value instanceof Known k ? k.value : null;
  }

  /** A value that is a constant on every path. */
  private static final class Known extends BasicValue {
    final Object value;

    Known(Object value) {
      super(value == Folds.NULL ? Type.getObjectType("java/lang/Object") : Type.INT_TYPE);
      this.value = value;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Known k && k.value.equals(value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }
  }

  private static final class Constants extends BasicInterpreter {
    Constants() {
      super(Opcodes.ASM9);
    }

    @Override
    public BasicValue newOperation(AbstractInsnNode i) throws AnalyzerException {
      int op = i.getOpcode();
      if (op == Opcodes.ACONST_NULL) {
        return new Known(Folds.NULL);
      }
      if (op >= Opcodes.ICONST_M1 && op <= Opcodes.ICONST_5) {
        return new Known(op - Opcodes.ICONST_0);
      }
      if (i instanceof IntInsnNode n) {
        return new Known(n.operand);
      }
      if (i instanceof LdcInsnNode ldc && ldc.cst instanceof Integer n) {
        return new Known(n);
      }
      if (i instanceof FieldInsnNode f && f.getOpcode() == Opcodes.GETSTATIC) {
        return newValue(Type.getType(f.desc));
      }
      return super.newOperation(i);
    }

    @Override
    public BasicValue unaryOperation(AbstractInsnNode i, BasicValue value)
        throws AnalyzerException {
      if (i.getOpcode() == Opcodes.CHECKCAST && known(value) == Folds.NULL) {
        return value;
      }
      if (i.getOpcode() == Opcodes.INSTANCEOF && known(value) == Folds.NULL) {
        return new Known(0);
      }
      return super.unaryOperation(i, value);
    }

    @Override
    public BasicValue merge(BasicValue a, BasicValue b) {
      if (a.equals(b)) {
        return a;
      }
      BasicValue x = widened(a);
      BasicValue y = widened(b);
      return x.equals(y) ? x : BasicValue.UNINITIALIZED_VALUE;
    }

    private static BasicValue widened(BasicValue v) {
      if (v instanceof Known k) {
        return k.value == Folds.NULL ? BasicValue.REFERENCE_VALUE : BasicValue.INT_VALUE;
      }
      return v;
    }
  }
}
