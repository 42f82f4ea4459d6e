package dev.kiln.backend.lower;

import dev.kiln.frontend.world.JMethod;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * The types of arrays on the operand stack, where they are the same on all ways to an instruction.
 *
 * <p>What is known of values otherwise ends where control flow joins; there a data flow analysis of
 * the whole method tells more. It is made only for methods that ask.
 */
final class ArrayTypes {
  /** Instructions times values of a frame that the analysis may hold in memory. */
  private static final long MOST_VALUES = 1 << 24;

  private final Frame<BasicValue>[] frames;

  private ArrayTypes(Frame<BasicValue>[] frames) {
    this.frames = frames;
  }

  static ArrayTypes of(JMethod method) {
    MethodNode code = method.code();
    if ((long) code.instructions.size() * (code.maxLocals + code.maxStack) > MOST_VALUES) {
      return new ArrayTypes(null);
    }
    try {
      return new ArrayTypes(new Analyzer<>(new Interpreter()).analyze(method.owner().name(), code));
    } catch (AnalyzerException e) {
      // Code that only a lenient verifier takes: nothing is known of it.
      return new ArrayTypes(null);
    }
  }

  /** The descriptor of the array {@code below} entries under the top of the stack; or null. */
  String at(int instruction, int below) {
    Frame<BasicValue> frame = frames == null ? null : frames[instruction];
    if (frame == null) {
      return null;
    }
    Type type = frame.getStack(frame.getStackSize() - 1 - below).getType();
    return type != null && type.getSort() == Type.ARRAY ? type.getDescriptor() : null;
  }

  /** Tells arrays of different types apart, and all other references only from null. */
  private static final class Interpreter extends BasicInterpreter {
    private static final BasicValue NULL = new BasicValue(NULL_TYPE);

    Interpreter() {
      super(Opcodes.ASM9);
    }

    @Override
    public BasicValue newValue(Type type) {
      if (NULL_TYPE.equals(type)) {
        return NULL;
      }
      return type != null && type.getSort() == Type.ARRAY
          ? new BasicValue(type)
          : super.newValue(type);
    }

    @Override
    public BasicValue binaryOperation(AbstractInsnNode insn, BasicValue array, BasicValue index)
        throws AnalyzerException {
      if (insn.getOpcode() == Opcodes.AALOAD
          && array.isReference()
          && array.getType().getDescriptor().startsWith("[[")) {
        return newValue(Type.getType(array.getType().getDescriptor().substring(1)));
      }
      return super.binaryOperation(insn, array, index);
    }

    @Override
    public BasicValue merge(BasicValue a, BasicValue b) {
      if (a.equals(b) || b == NULL && a.isReference()) {
        return a;
      }
      if (a == NULL && b.isReference()) {
        return b;
      }
      return a.isReference() && b.isReference() ? BasicValue.REFERENCE_VALUE : super.merge(a, b);
    }
  }
}
