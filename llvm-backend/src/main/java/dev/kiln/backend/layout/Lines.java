package dev.kiln.backend.layout;

import dev.kiln.frontend.world.JMethod;
import java.util.Arrays;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LineNumberNode;

/**
 * Source lines of a method's instructions, which are counted as in its instruction list. Labels in
 * front of the first real instruction, which is where a method is entered, have its line.
 */
public final class Lines {
  /** What {@link #at} gives where the class file says nothing. */
  public static final int UNKNOWN = -1;

  private final int[] lines;

  private Lines(int[] lines) {
    this.lines = lines;
  }

  public static Lines of(JMethod m) {
    return m.code() == null ? new Lines(new int[0]) : of(m.code().instructions);
  }

  static Lines of(InsnList code) {
    var lines = new int[code.size()];
    int line = UNKNOWN;
    int entry = -1;
    int i = 0;
    for (AbstractInsnNode insn = code.getFirst(); insn != null; insn = insn.getNext()) {
      if (insn instanceof LineNumberNode n) {
        line = n.line;
      }
      if (entry < 0 && insn.getOpcode() >= 0) {
        entry = i;
        Arrays.fill(lines, 0, entry, line);
      }
      lines[i++] = line;
    }
    return new Lines(lines);
  }

  /** How many instructions there are. */
  public int size() {
    return lines.length;
  }

  /** The line of instruction {@code index}; {@link #UNKNOWN} if it has none or does not exist. */
  public int at(int index) {
    return index >= 0 && index < lines.length ? lines[index] : UNKNOWN;
  }
}
