package dev.kiln.report.machine;

import dev.kiln.backend.ir.LinkNames;
import dev.kiln.backend.llvm.CoverageFlags;
import dev.kiln.backend.llvm.Disassembler;
import dev.kiln.backend.llvm.ModuleCompiler;
import dev.kiln.backend.object.FaultMaps;
import dev.kiln.backend.object.LandingPads;
import dev.kiln.backend.object.LoopLabels;
import dev.kiln.backend.object.ObjectFacts.Fault;
import dev.kiln.backend.object.StackMaps;
import dev.kiln.toolchain.elf.ElfObject;
import dev.kiln.toolchain.elf.ElfRelocation;
import dev.kiln.toolchain.elf.ElfSection;
import dev.kiln.toolchain.elf.ElfSymbol;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * An object as the linker will see it: its code, what that refers to, and its tables. All offsets
 * are from the start of the section of Java code.
 */
public final class CompiledObject {
  /** By their last operand, or without naming it. */
  private static final Pattern ACCUMULATOR_WRITTEN =
      Pattern.compile(
          "(?!cmp|test|push|lock|rep).*%([er]?ax|al|ah)"
              + "|(xchg|xadd).*%([er]?ax|al|ah).*"
              + "|(call|div|idiv|mul|cltq|cwtl|cbtw|rdtsc|cpuid|lods|syscall|xgetbv).*"
              + "|imul[bwlq]?\\s+[^,]*(\\([^)]*\\))?");

  private static final int PC_RELATIVE_BIAS = 4;

  private final byte[] code;
  private final byte[] lengths;
  private final Map<Integer, ElfRelocation> references = new HashMap<>();
  private final List<ElfSymbol> functions = new ArrayList<>();
  private final TreeMap<Integer, ElfSymbol> functionAt = new TreeMap<>();
  private final Map<Integer, StackMaps.Entry> stackMaps = new HashMap<>();
  private final Map<Integer, List<Fault>> faults;
  private final Map<Integer, List<LandingPads.Range>> landingPads;
  private final int[] loopLabels;
  private final Map<Integer, TreeMap<Integer, int[]>> jumpTables = new HashMap<>();
  private final BitSet accumulatorWrites = new BitSet(); // see writesAccumulator
  private final int coverageFlags;

  /**
   * Reads an object.
   *
   * @throws IllegalArgumentException if its code cannot be read
   */
  public CompiledObject(byte[] file, Disassembler disassembler) {
    var elf = new ElfObject(file);
    coverageFlags = elf.section(CoverageFlags.SECTION).map(s -> (int) s.size()).orElse(0);
    var text = elf.section(ModuleCompiler.JAVA_TEXT);
    if (text.isEmpty()) {
      code = lengths = new byte[0];
      faults = Map.of();
      landingPads = Map.of();
      loopLabels = new int[0];
      return;
    }
    code = bytes(elf.contents(text.get()));
    for (var relocation : elf.relocations(text.get())) {
      references.put((int) relocation.offset(), relocation);
    }
    for (var symbol : elf.symbols()) {
      if (symbol.section() == text.get().index() && symbol.isFunction()) {
        functions.add(symbol);
        functionAt.put((int) symbol.value(), symbol);
      }
    }
    functions.sort(Comparator.comparingLong(ElfSymbol::value));
    lengths = lengths(disassembler);
    findAccumulatorWrites(disassembler);
    StackMaps.read(elf).forEach(entry -> stackMaps.put(entry.function(), entry));
    faults = FaultMaps.read(elf);
    landingPads = LandingPads.read(elf);
    loopLabels = LoopLabels.read(elf);
    readJumpTables(elf, text.get());
  }

  private static byte[] bytes(ByteBuffer buffer) {
    var bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }

  /** Function by function: what lies between them is padding. */
  private byte[] lengths(Disassembler disassembler) {
    var all = new byte[code.length];
    for (var function : functions) {
      int start = (int) function.value();
      var own = disassembler.lengths(code, start, start + (int) function.size());
      System.arraycopy(own, 0, all, start, own.length);
    }
    return all;
  }

  /** Only where a compare and exchange compares with it: few functions have one. */
  private void findAccumulatorWrites(Disassembler disassembler) {
    for (var function : functions) {
      int start = (int) function.value();
      int end = start + (int) function.size();
      boolean needed = false;
      for (int at = start; at < end && !needed; at += length(at)) {
        needed = instruction(at).flow() == Instruction.Flow.COMPARE_AND_EXCHANGE;
      }
      for (int at = start; at < end && needed; at += length(at)) {
        if (ACCUMULATOR_WRITTEN.matcher(disassembler.text(code, at, length(at))).matches()) {
          accumulatorWrites.set(at);
        }
      }
    }
  }

  /**
   * A switch's table is a row of distances from its own start. Its start is what code refers to; a
   * place P in it with the relocation "section of code + A - P" leads to A - (P - start).
   */
  private void readJumpTables(ElfObject elf, ElfSection text) {
    var starts = new HashMap<Integer, TreeSet<Integer>>();
    for (var reference : references.values()) {
      if (reference.symbol().section() != 0 && reference.symbol().section() != text.index()) {
        int at = (int) (reference.symbol().value() + reference.addend()) + PC_RELATIVE_BIAS;
        starts.computeIfAbsent(reference.symbol().section(), s -> new TreeSet<>()).add(at);
      }
    }
    for (var section : elf.sections()) {
      var known = starts.get(section.index());
      if (known == null || !section.name().startsWith(".rodata")) {
        continue;
      }
      var targets = new TreeMap<Integer, List<Integer>>();
      for (var entry : elf.relocations(section)) {
        var start = known.floor((int) entry.offset());
        if (entry.symbol().section() == text.index() && start != null) {
          long target = entry.symbol().value() + entry.addend() - (entry.offset() - start);
          targets.computeIfAbsent(start, s -> new ArrayList<>()).add((int) target);
        }
      }
      var tables = new TreeMap<Integer, int[]>();
      targets.forEach(
          (start, list) -> tables.put(start, list.stream().mapToInt(Integer::intValue).toArray()));
      jumpTables.put(section.index(), tables);
    }
  }

  /**
   * Whether an instruction from one to before another writes RAX or a part of it, which
   * compare-and-exchange instructions compare with; known of functions that have one only.
   */
  boolean writesAccumulator(int from, int to) {
    int found = accumulatorWrites.nextSetBit(from);
    return found >= 0 && found < to;
  }

  /** Symbols of the functions, by offset. */
  public List<ElfSymbol> functions() {
    return functions;
  }

  /** Size of the code in bytes. */
  public int textSize() {
    return code.length;
  }

  /** Number of its coverage flags. */
  public int coverageFlags() {
    return coverageFlags;
  }

  /** The stack map of the function at an offset, or null. */
  public StackMaps.Entry stackMap(int function) {
    return stackMaps.get(function);
  }

  /** The implicit null checks of the function at an offset. */
  public List<Fault> faults(int function) {
    return faults.getOrDefault(function, List.of());
  }

  /** The landing pads of the function at an offset. */
  public List<LandingPads.Range> landingPads(int function) {
    return landingPads.getOrDefault(function, List.of());
  }

  /** Places in loops that the pass for polls found bounded. */
  public int[] loopLabels() {
    return loopLabels;
  }

  /** Whether an instruction starts at an offset. */
  public boolean isInstruction(int offset) {
    return offset >= 0 && offset < lengths.length && lengths[offset] != 0;
  }

  /** Length of the instruction at an offset, in bytes. */
  int length(int offset) {
    return lengths[offset];
  }

  Instruction instruction(int offset) {
    return Instruction.at(code, offset);
  }

  /** The symbol that a call or jump refers to, or null if it stays in the section. */
  String symbolAt(int operand) {
    var reference = references.get(operand);
    if (reference != null && !reference.symbol().isSection()) {
      return LinkNames.symbol(reference.symbol().name());
    }
    return null;
  }

  /** The function that starts at an offset, or null. */
  String functionAt(int offset) {
    var symbol = functionAt.get(offset);
    return symbol == null ? null : LinkNames.symbol(symbol.name());
  }

  /** Where a relative call or jump of which the linker changes nothing leads. */
  int target(int operand, int end) {
    var reference = references.get(operand);
    if (reference != null) {
      return (int) (reference.symbol().value() + reference.addend()) + end - operand;
    }
    if (end - operand == 1) {
      return end + code[operand];
    }
    return end
        + (code[operand] & 0xff
            | (code[operand + 1] & 0xff) << 8
            | (code[operand + 2] & 0xff) << 16
            | code[operand + 3] << 24);
  }

  /** Targets of the switches whose tables the code from one offset to another mentions. */
  List<int[]> switchTables(int from, int to) {
    var found = new LinkedHashMap<Integer, int[]>();
    for (int at = from; at < to; at++) {
      var reference = references.get(at);
      if (reference != null) {
        var tables = jumpTables.get(reference.symbol().section());
        if (tables != null) {
          int start = (int) (reference.symbol().value() + reference.addend()) + PC_RELATIVE_BIAS;
          if (tables.containsKey(start)) {
            found.put(start, tables.get(start));
          }
        }
      }
    }
    return List.copyOf(found.values());
  }
}
