package dev.kiln.frontend.verify;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/** The instructions of a method by number, without labels, and where control may go. */
final class CodeMap {
  /** One row of the exception table, as instruction numbers. */
  record Handler(int start, int end, int target, String type) {}

  final AbstractInsnNode[] code;

  /** The frame that the class file declares before an instruction, or null. */
  final FrameNode[] declared;

  final List<Handler> handlers = new ArrayList<>();

  /** By index in the instruction list: the number of the next real instruction. */
  private final int[] numbers;

  private final InsnList list;

  CodeMap(MethodNode method) {
    list = method.instructions;
    numbers = new int[list.size()];
    int count = 0;
    for (AbstractInsnNode i = list.getFirst(); i != null; i = i.getNext()) {
      numbers[list.indexOf(i)] = count;
      count += i.getOpcode() >= 0 ? 1 : 0;
    }
    code = new AbstractInsnNode[count];
    declared = new FrameNode[count + 1];
    for (AbstractInsnNode i = list.getFirst(); i != null; i = i.getNext()) {
      int at = numbers[list.indexOf(i)];
      if (i instanceof FrameNode frame) {
        declared[at] = frame;
      } else if (i.getOpcode() >= 0) {
        code[at] = i;
      }
    }
    for (TryCatchBlockNode t : method.tryCatchBlocks) {
      handlers.add(new Handler(number(t.start), number(t.end), number(t.handler), t.type));
    }
  }

  /** The number of the instruction after a label; that of all instructions at the end. */
  int number(LabelNode label) {
    return numbers[list.indexOf(label)];
  }

  /** Where a branch goes, the next instruction aside. */
  int[] targets(AbstractInsnNode insn) {
    if (insn instanceof JumpInsnNode jump) {
      return new int[] {number(jump.label)};
    }
    if (insn instanceof TableSwitchInsnNode table) {
      return targets(table.dflt, table.labels);
    }
    if (insn instanceof LookupSwitchInsnNode lookup) {
      return targets(lookup.dflt, lookup.labels);
    }
    return NONE;
  }

  private static final int[] NONE = {};

  private int[] targets(LabelNode otherwise, List<LabelNode> labels) {
    int[] all = new int[labels.size() + 1];
    all[0] = number(otherwise);
    for (int i = 0; i < labels.size(); i++) {
      all[i + 1] = number(labels.get(i));
    }
    return all;
  }

  static boolean stores(AbstractInsnNode insn) {
    int op = insn.getOpcode();
    return op >= Opcodes.ISTORE && op <= Opcodes.ASTORE;
  }
}
