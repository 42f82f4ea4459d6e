package dev.kiln.backend.object;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the safepoint tables need to know of one compiled object. All offsets are in bytes from the
 * start of the object's {@code kiln_text} section.
 *
 * @param textSize size of that section
 * @param functions its functions by offset
 */
public record ObjectFacts(int textSize, List<Function> functions) {
  /** Sizes of the frames above {@code bytes}, by symbol. */
  public Map<String, Integer> framesAbove(int bytes) {
    return functions.stream()
        .filter(f -> f.frameSize() > bytes)
        .collect(Collectors.toMap(Function::symbol, Function::frameSize, Math::max));
  }

  /**
   * A compiled method; a method with a large frame is two of these.
   *
   * @param symbol its symbol
   * @param frameSize distance from its stack pointer at calls up to its frame pointer, in bytes
   * @param safepoints its calls, by return address
   * @param faults its implicit null checks, by address
   */
  public record Function(
      String symbol, int offset, int frameSize, List<Safepoint> safepoints, List<Fault> faults) {}

  /**
   * A call that may collect or throw.
   *
   * @param returnAddress offset after the call
   * @param landingPad where to continue when the callee throws, or -1
   * @param nullPointer true if the call throws a NullPointerException
   * @param slots slots of references that are live across the call: distance from the frame pointer
   *     divided by 8, ascending
   * @param states the Java frames, outermost first, as pairs (module-local method number,
   *     instruction index); empty if unknown
   */
  public record Safepoint(
      int returnAddress, int landingPad, boolean nullPointer, int[] slots, int[] states) {}

  /**
   * An access whose fault means a null reference.
   *
   * @param address of the accessing instruction
   * @param handler where to continue
   */
  public record Fault(int address, int handler) {}
}
