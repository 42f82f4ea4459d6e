package dev.kiln.generator;

import dev.kiln.generator.ClassCut.Replace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Ranges of a method's instructions that some pops and constants can stand for: such as bring the
 * stack from its shape before the range to that behind it. Whether variables and classes still fit
 * is left to HotSpot's verifier.
 */
final class CodeCuts {
  /** Up to here all ranges are tried, of longer ones only the longest from each place. */
  private static final int ALL = 4;

  private final int number;
  private final MethodNode method;
  private final List<AbstractInsnNode> code;
  private final List<Frame<BasicValue>> frames = new ArrayList<>();

  CodeCuts(String owner, int number, MethodNode method) {
    this.number = number;
    this.method = method;
    this.code = real(method);
    Frame<BasicValue>[] all = frames(owner, method);
    for (AbstractInsnNode each : code) {
      frames.add(all[method.instructions.indexOf(each)]);
    }
  }

  /** The instructions proper: no labels, lines and frames. */
  static List<AbstractInsnNode> real(MethodNode method) {
    List<AbstractInsnNode> real = new ArrayList<>();
    for (AbstractInsnNode each : method.instructions) {
      if (each.getOpcode() >= 0) {
        real.add(each);
      }
    }
    return real;
  }

  private static Frame<BasicValue>[] frames(String owner, MethodNode method) {
    try {
      return new Analyzer<>(new BasicInterpreter()).analyze(owner, method);
    } catch (AnalyzerException e) {
      throw new IllegalArgumentException(method.name + " is not valid", e);
    }
  }

  /** Runs of instructions that nothing reaches. */
  List<ClassCut> unreached() {
    List<ClassCut> found = new ArrayList<>();
    for (int from = 0; from < code.size(); from++) {
      int to = from;
      while (to < code.size() && frames.get(to) == null) {
        to++;
      }
      if (to > from) {
        found.add(new Replace(number, from, to, List.of(), -1));
        from = to;
      }
    }
    return found;
  }

  /** Ranges up to a length. */
  List<ClassCut> ranges(int length) {
    List<ClassCut> found = new ArrayList<>();
    for (int from = 0; from < code.size() - 1; ) {
      int step = 1;
      for (int to = Math.min(code.size() - 1, from + length); to > from; to--) {
        Replace cut = range(from, to);
        if (cut == null) {
          continue;
        }
        found.add(cut);
        if (length > ALL) {
          step = Math.max(1, (to - from) / 2);
          break;
        }
      }
      from += step;
    }
    return found;
  }

  /** One range, or null if it cannot be replaced or would not get lighter. */
  private Replace range(int from, int to) {
    if (frames.subList(from, to).stream().allMatch(Objects::isNull)) {
      // A failure may need a part of what nothing reaches.
      return new Replace(number, from, to, List.of(), -1);
    }
    if (frames.get(from) == null || frames.get(to) == null) {
      return null;
    }
    boolean cast = to == from + 1 && code.get(from).getOpcode() == Opcodes.CHECKCAST;
    List<Integer> instead =
        cast ? List.of(Opcodes.POP, Opcodes.ACONST_NULL) : bridge(frames.get(from), frames.get(to));
    int before = code.subList(from, to).stream().mapToInt(ClassSize::of).sum();
    return instead == null || instead.size() >= before
        ? null
        : new Replace(number, from, to, instead, -1);
  }

  /** Branches that could always go one way. */
  List<ClassCut> jumps() {
    List<ClassCut> found = new ArrayList<>();
    for (int i = 0; i < code.size(); i++) {
      Frame<BasicValue> frame = frames.get(i);
      for (LabelNode target : frame == null ? List.<LabelNode>of() : targets(code.get(i))) {
        List<Integer> instead = new ArrayList<>();
        for (int left = operands(code.get(i).getOpcode()); left > 0; left--) {
          instead.add(Opcodes.POP);
        }
        found.add(new Replace(number, i, i + 1, instead, method.instructions.indexOf(target)));
      }
    }
    return found;
  }

  private static List<LabelNode> targets(AbstractInsnNode branch) {
    if (branch instanceof JumpInsnNode jump) {
      boolean conditional = jump.getOpcode() != Opcodes.GOTO && jump.getOpcode() != Opcodes.JSR;
      return conditional ? List.of(jump.label) : List.of();
    }
    if (branch instanceof TableSwitchInsnNode table) {
      return some(table.dflt, table.labels);
    }
    if (branch instanceof LookupSwitchInsnNode lookup) {
      return some(lookup.dflt, lookup.labels);
    }
    return List.of();
  }

  /** A large switch has few targets that differ. */
  private static List<LabelNode> some(LabelNode otherwise, List<LabelNode> labels) {
    List<LabelNode> some = new ArrayList<>(List.of(otherwise));
    labels.stream().distinct().filter(label -> label != otherwise).limit(4).forEach(some::add);
    return some;
  }

  private static int operands(int branch) {
    return branch >= Opcodes.IF_ICMPEQ && branch <= Opcodes.IF_ACMPNE ? 2 : 1;
  }

  /** Opcodes that make one stack of another; null if none do. */
  private static List<Integer> bridge(Frame<BasicValue> from, Frame<BasicValue> to) {
    int common = 0;
    while (common < Math.min(from.getStackSize(), to.getStackSize())
        && from.getStack(common).equals(to.getStack(common))) {
      common++;
    }
    List<Integer> opcodes = new ArrayList<>();
    for (int i = from.getStackSize() - 1; i >= common; i--) {
      opcodes.add(from.getStack(i).getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
    }
    for (int i = common; i < to.getStackSize(); i++) {
      Type type = to.getStack(i).getType();
      if (type == null || to.getStack(i).equals(BasicValue.RETURNADDRESS_VALUE)) {
        return null;
      }
      opcodes.add(zero(type));
    }
    return opcodes;
  }

  /** The instruction that pushes a type's null. */
  static int zero(Type type) {
    return switch (type.getSort()) {
      case Type.LONG -> Opcodes.LCONST_0;
      case Type.FLOAT -> Opcodes.FCONST_0;
      case Type.DOUBLE -> Opcodes.DCONST_0;
      case Type.OBJECT, Type.ARRAY -> Opcodes.ACONST_NULL;
      default -> Opcodes.ICONST_0;
    };
  }
}
