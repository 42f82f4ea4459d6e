package dev.kiln.backend.object;

import dev.kiln.backend.ir.LinkNames;
import dev.kiln.backend.object.ObjectFacts.Function;
import dev.kiln.backend.object.ObjectFacts.Safepoint;
import dev.kiln.toolchain.elf.ElfObject;
import dev.kiln.toolchain.elf.ElfSymbol;
import java.nio.BufferUnderflowException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes from a compiled object what the safepoint tables need.
 *
 * <ol>
 *   <li>Read stack maps, fault maps and landing pads.
 *   <li>Join them by function: a call's landing pad is that of the range which holds the byte
 *       before its return address.
 *   <li>Mark the sections they came from as excluded, so that the linker leaves them out.
 * </ol>
 */
public final class ObjectReader {
  private static final String TEXT = "kiln_text";
  private static final List<String> CONSUMED =
      List.of(
          ".llvm_stackmaps",
          ".llvm_faultmaps",
          ".gcc_except_table",
          ".eh_frame",
          LoopLabels.SECTION);

  /** A pointer to the personality function that only {@code .eh_frame} refers to. */
  private static final String PERSONALITY_POINTER = ".data.DW.ref.";

  private ObjectReader() {}

  /**
   * Reads an object and marks what was read in its bytes.
   *
   * @param object the file's bytes, changed in place
   * @throws MalformedObject if it is damaged, or holds what the tables cannot represent
   */
  public static ObjectFacts read(byte[] object) {
    try {
      return readObject(object);
    } catch (IndexOutOfBoundsException
        | BufferUnderflowException
        | IllegalArgumentException
        | ArithmeticException e) {
      throw new MalformedObject(e);
    }
  }

  private static ObjectFacts readObject(byte[] object) {
    var elf = new ElfObject(object);
    var text = elf.section(TEXT);
    if (text.isEmpty()) {
      return new ObjectFacts(0, List.of());
    }
    var symbols = new HashMap<Integer, ElfSymbol>();
    for (var symbol : elf.symbols()) {
      if (symbol.section() == text.get().index() && symbol.isFunction()) {
        symbols.put((int) symbol.value(), symbol);
      }
    }
    var functions = functions(elf, symbols);
    for (var section : elf.sections()) {
      if (CONSUMED.contains(section.name()) || section.name().startsWith(PERSONALITY_POINTER)) {
        elf.exclude(section);
      }
    }
    return new ObjectFacts((int) text.get().size(), functions);
  }

  private static List<Function> functions(ElfObject elf, Map<Integer, ElfSymbol> symbols) {
    var faults = FaultMaps.read(elf);
    var landingPads = LandingPads.read(elf);
    var functions = new ArrayList<Function>();
    for (var entry : StackMaps.read(elf)) {
      var symbol = symbols.get(entry.function());
      if (symbol == null) {
        throw new MalformedObject("a stack map of no function at " + entry.function());
      }
      var ranges = landingPads.getOrDefault(entry.function(), List.of());
      var safepoints = new ArrayList<Safepoint>(entry.calls().size());
      for (var call : entry.calls()) {
        safepoints.add(
            new Safepoint(
                call.returnAddress(),
                LandingPads.at(ranges, call.returnAddress()),
                StatepointId.isNullPointer(call.id()),
                call.bases(),
                call.states()));
      }
      safepoints.sort(Comparator.comparingInt(Safepoint::returnAddress));
      var functionFaults = new ArrayList<>(faults.getOrDefault(entry.function(), List.of()));
      functionFaults.sort(Comparator.comparingInt(ObjectFacts.Fault::address));
      functions.add(
          new Function(
              LinkNames.method(LinkNames.symbol(symbol.name())),
              entry.function(),
              entry.frameSize(),
              safepoints,
              functionFaults));
    }
    functions.sort(Comparator.comparingInt(Function::offset));
    return functions;
  }
}
