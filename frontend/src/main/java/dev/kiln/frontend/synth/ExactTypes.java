package dev.kiln.frontend.synth;

import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;

/** Follows values whose class is exactly known, because the method itself makes them. */
final class ExactTypes extends BasicInterpreter {
  /** Part of the name of every synthesized class; no class of a jar has it. */
  static final String MARK = "$$Kiln";

  ExactTypes() {
    super(Opcodes.ASM9);
  }

  /** An object of exactly this class. */
  static final class Exact extends BasicValue {
    Exact(Type type) {
      super(type);
    }
  }

  @Override
  public BasicValue newOperation(AbstractInsnNode i) throws AnalyzerException {
    if (i.getOpcode() == Opcodes.NEW) {
      return new Exact(Type.getObjectType(((TypeInsnNode) i).desc));
    }
    return super.newOperation(i);
  }

  @Override
  public BasicValue unaryOperation(AbstractInsnNode i, BasicValue value) throws AnalyzerException {
    return i.getOpcode() == Opcodes.CHECKCAST && value instanceof Exact
        ? value
        : super.unaryOperation(i, value);
  }

  @Override
  public BasicValue naryOperation(AbstractInsnNode i, List<? extends BasicValue> values)
      throws AnalyzerException {
    if (i instanceof MethodInsnNode call
        && call.getOpcode() == Opcodes.INVOKESTATIC
        && call.owner.contains(MARK)) {
      Type type = Type.getReturnType(call.desc);
      if (type.getSort() == Type.OBJECT && type.getInternalName().contains(MARK)) {
        return new Exact(type);
      }
    }
    return super.naryOperation(i, values);
  }

  @Override
  public BasicValue merge(BasicValue a, BasicValue b) {
    if (a instanceof Exact && a.equals(b) && b instanceof Exact) {
      return a;
    }
    BasicValue x = a instanceof Exact ? BasicValue.REFERENCE_VALUE : a;
    BasicValue y = b instanceof Exact ? BasicValue.REFERENCE_VALUE : b;
    return x.equals(y) ? x : BasicValue.UNINITIALIZED_VALUE;
  }
}
