package dev.kiln.backend.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Control flow of a method: where blocks start, how many edges lead to each, which handlers cover
 * an instruction, which locals are ever written. Instructions are named by their index.
 */
final class Flow {
  /** A catch clause: where it is and what it catches ({@code null}: all). */
  record Handler(int target, String type) {}

  /** More edges than any block has: never to be taken over from one predecessor. */
  private static final int MANY = 1 << 16;

  private final AbstractInsnNode[] instructions;
  private final InsnList list;
  private final int[] edges;
  private final int[] lastSource;
  private final boolean[] starts;
  private final boolean[] written;

  /** Index of a handler list by instruction; null if the method has none. */
  private final int[] handlerIndex;

  private final List<List<Handler>> handlerLists = new ArrayList<>();

  Flow(MethodNode method) {
    list = method.instructions;
    instructions = list.toArray();
    int n = instructions.length;
    edges = new int[n + 1];
    lastSource = new int[n + 1];
    starts = new boolean[n + 1];
    written = new boolean[method.maxLocals + 2];
    scan();
    handlerIndex = method.tryCatchBlocks.isEmpty() ? null : new int[n];
    if (handlerIndex != null) {
      handlers(method.tryCatchBlocks);
    }
  }

  private void scan() {
    boolean flows = true;
    edge(-1, 0);
    for (int i = 0; i < instructions.length; i++) {
      AbstractInsnNode insn = instructions[i];
      int opcode = insn.getOpcode();
      if (flows && i > 0) {
        // Only counts where a block starts, which later jumps may still decide.
        edges[i]++;
      }
      flows = true;
      switch (insn.getType()) {
        case AbstractInsnNode.JUMP_INSN -> {
          edge(i, index(((JumpInsnNode) insn).label));
          starts[i + 1] = true;
          flows = opcode != Opcodes.GOTO;
        }
        case AbstractInsnNode.TABLESWITCH_INSN -> {
          TableSwitchInsnNode s = (TableSwitchInsnNode) insn;
          edge(i, index(s.dflt));
          s.labels.forEach(label -> edge(insn, label));
          flows = false;
        }
        case AbstractInsnNode.LOOKUPSWITCH_INSN -> {
          LookupSwitchInsnNode s = (LookupSwitchInsnNode) insn;
          edge(i, index(s.dflt));
          s.labels.forEach(label -> edge(insn, label));
          flows = false;
        }
        case AbstractInsnNode.VAR_INSN -> {
          if (opcode >= Opcodes.ISTORE) {
            write(((VarInsnNode) insn).var);
          }
        }
        case AbstractInsnNode.IINC_INSN -> write(((IincInsnNode) insn).var);
        default -> {
          if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN || opcode == Opcodes.ATHROW) {
            flows = false;
          }
        }
      }
    }
  }

  private void write(int local) {
    written[local] = true;
  }

  private void edge(AbstractInsnNode from, LabelNode to) {
    edge(list.indexOf(from), index(to));
  }

  /** Several edges from one switch to one target count once. */
  private void edge(int from, int to) {
    starts[to] = true;
    if (lastSource[to] != from + 2) {
      lastSource[to] = from + 2;
      edges[to]++;
    }
  }

  private void handlers(List<TryCatchBlockNode> table) {
    Map<List<Handler>, Integer> known = new HashMap<>();
    handlerLists.add(List.of());
    known.put(List.of(), 0);
    // Ranges are few and nested: walk the boundaries, not the instructions.
    java.util.TreeSet<Integer> boundaries = new java.util.TreeSet<>();
    boundaries.add(0);
    for (TryCatchBlockNode t : table) {
      boundaries.add(index(t.start));
      boundaries.add(index(t.end));
      int target = index(t.handler);
      starts[target] = true;
      edges[target] += MANY;
    }
    for (int start : boundaries) {
      List<Handler> active = new ArrayList<>();
      for (TryCatchBlockNode t : table) {
        if (index(t.start) <= start && start < index(t.end)) {
          Handler handler = new Handler(index(t.handler), t.type);
          if (active.stream().noneMatch(h -> java.util.Objects.equals(h.type(), t.type))) {
            active.add(handler);
          }
          if (t.type == null) {
            break;
          }
        }
      }
      int id =
          known.computeIfAbsent(
              List.copyOf(active),
              key -> {
                handlerLists.add(key);
                return handlerLists.size() - 1;
              });
      Integer end = boundaries.higher(start);
      java.util.Arrays.fill(handlerIndex, start, end == null ? handlerIndex.length : end, id);
    }
  }

  /** Where control may go from an instruction without an exception. */
  List<Integer> successors(int index) {
    AbstractInsnNode insn = instructions[index];
    int opcode = insn.getOpcode();
    List<Integer> next = new ArrayList<>();
    boolean flows = true;
    if (insn instanceof JumpInsnNode jump) {
      next.add(index(jump.label));
      flows = opcode != Opcodes.GOTO;
    } else if (insn instanceof TableSwitchInsnNode s) {
      next.add(index(s.dflt));
      s.labels.forEach(label -> next.add(index(label)));
      flows = false;
    } else if (insn instanceof LookupSwitchInsnNode s) {
      next.add(index(s.dflt));
      s.labels.forEach(label -> next.add(index(label)));
      flows = false;
    } else if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN || opcode == Opcodes.ATHROW) {
      flows = false;
    }
    if (flows && index + 1 < instructions.length) {
      next.add(index + 1);
    }
    return next;
  }

  int index(AbstractInsnNode insn) {
    return list.indexOf(insn);
  }

  int size() {
    return instructions.length;
  }

  AbstractInsnNode at(int index) {
    return instructions[index];
  }

  /** The opcode at an index, or -1 (labels, lines, past the end). */
  int opcode(int index) {
    return index < instructions.length ? instructions[index].getOpcode() : -1;
  }

  boolean startsBlock(int index) {
    return starts[index];
  }

  /** Whether exactly one edge leads there, so that what held before it holds after it. */
  boolean hasOnePredecessor(int index) {
    return edges[index] == 1;
  }

  /** Whether only landing pads lead there, so that the stack holds an exception and never null. */
  boolean isHandlerOnly(int index) {
    return edges[index] >= MANY && edges[index] % MANY == 0;
  }

  boolean isWritten(int local) {
    return written[local];
  }

  /** Number of the list of handlers that cover an instruction; 0 if there are none. */
  int handlersAt(int index) {
    return handlerIndex == null ? 0 : handlerIndex[index];
  }

  List<Handler> handlerList(int id) {
    return id == 0 ? List.of() : handlerLists.get(id);
  }
}
