package dev.kiln.backend.lower;

import dev.kiln.gc.spec.ThreadLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fast path of the first allocation in a disassembled method.
 *
 * <ol>
 *   <li>It is what runs if no conditional jump is taken: what is unlikely lies behind.
 *   <li>It begins with the load of the thread's bump pointer, or earlier, with the computation of
 *       the address that this load needs.
 *   <li>It ends with the store of the class id, which is all of the header: the rest is zero.
 *   <li>Every instruction between counts, whatever it is for.
 * </ol>
 */
final class AllocationPath {
  private static final Pattern INSTRUCTION = Pattern.compile("\\s*([0-9a-f]+):\\s+(\\S.*)");
  private static final Pattern RELOCATION = Pattern.compile("\\s*[0-9a-f]{16}:\\s+(R_\\S+\\s+.*)");
  private static final String BUMP_POINTER =
      ThreadLayout.SYMBOL + "+0x" + Integer.toHexString(ThreadLayout.ALLOC_PTR);

  private AllocationPath() {}

  /** The instructions, with what they refer to. */
  static List<String> of(String disassembly, String method) {
    TreeMap<Long, String> code = instructions(disassembly, method);
    List<String> path = new ArrayList<>();
    for (Map.Entry<Long, String> at = code.firstEntry(); at != null; ) {
      String text = at.getValue();
      boolean begun = !path.isEmpty();
      if (begun || text.contains(BUMP_POINTER) || text.matches("movq\\s+%fs:0x0, %r\\w+")) {
        path.add(text);
      }
      if (text.contains("kiln.cid.") && text.matches("mov\\w*\\s+\\$\\w+, \\(%r\\w+\\).*")) {
        return path;
      }
      if (text.startsWith("call") || text.startsWith("ret")) {
        throw new AssertionError("no allocation before " + text + " in " + code);
      }
      Matcher jump = Pattern.compile("jmp\\s+0x([0-9a-f]+).*").matcher(text);
      at =
          jump.matches()
              ? code.floorEntry(Long.parseLong(jump.group(1), 16))
              : code.higherEntry(at.getKey());
    }
    throw new AssertionError("no allocation in " + code);
  }

  /** A method's instructions by address, each followed by its relocations. */
  private static TreeMap<Long, String> instructions(String disassembly, String method) {
    TreeMap<Long, String> code = new TreeMap<>();
    boolean inside = false;
    for (String line : disassembly.lines().toList()) {
      if (line.endsWith(">:")) {
        inside = line.contains("." + method + "(");
        continue;
      }
      if (!inside) {
        continue;
      }
      Matcher relocation = RELOCATION.matcher(line);
      Matcher instruction = INSTRUCTION.matcher(line);
      if (relocation.matches()) {
        code.put(code.lastKey(), code.lastEntry().getValue() + " [" + relocation.group(1) + "]");
      } else if (instruction.matches()) {
        code.put(Long.parseLong(instruction.group(1), 16), instruction.group(2).strip());
      }
    }
    return code;
  }
}
