package dev.kiln.backend.object;

import dev.kiln.toolchain.elf.ElfObject;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Reads {@code .llvm_stackmaps} (version 3) as statepoints fill it.
 *
 * <ol>
 *   <li>Header: version, numbers of functions, constants and records.
 *   <li>Functions: address (a relocation), stack size, number of records; then the constants.
 *   <li>Records, in the functions' order. A statepoint's locations are: calling convention, flags,
 *       number of deopt values, these, then pairs (base, derived) of live references.
 * </ol>
 */
public final class StackMaps {
  private static final int VERSION = 3;
  private static final int INDIRECT = 3;
  private static final int CONSTANT = 4;
  private static final int CONSTANT_INDEX = 5;
  private static final int FRAME_POINTER = 6;
  private static final int STACK_POINTER = 7;

  /** The pushed frame pointer, which LLVM counts as part of the frame. */
  private static final int SAVED_FRAME_POINTER = 8;

  private static final int WORD = 8;

  /** A function's records; addresses are offsets in the text section. */
  public record Entry(int function, int frameSize, List<Call> calls) {}

  /**
   * A statepoint.
   *
   * @param id see {@link StatepointId}
   * @param roots the live references, by base and derived slot
   * @param states the Java frames, as in {@link ObjectFacts.Safepoint}
   */
  public record Call(int returnAddress, long id, List<Root> roots, int[] states) {
    /** The slots of the bases, ascending, each once. */
    public int[] bases() {
      return roots.stream().mapToInt(Root::base).sorted().distinct().toArray();
    }
  }

  /**
   * A live reference: two stack slots, as distances from the frame pointer divided by 8. They
   * differ if the derived one holds an address inside the object.
   */
  public record Root(int base, int derived) implements Comparable<Root> {
    @Override
    public int compareTo(Root other) {
      return base != other.base
          ? Integer.compare(base, other.base)
          : Integer.compare(derived, other.derived);
    }
  }

  private record Location(int type, int size, int register, int value) {}

  private final ByteBuffer data;
  private final AddressRelocations addresses;
  private long[] constants;

  private StackMaps(ByteBuffer data, AddressRelocations addresses) {
    this.data = data;
    this.addresses = addresses;
  }

  /** The functions of an object, in the section's order. */
  public static List<Entry> read(ElfObject object) {
    var section = object.section(".llvm_stackmaps");
    if (section.isEmpty()) {
      return List.of();
    }
    return new StackMaps(
            object.contents(section.get()), AddressRelocations.of(object, section.get()))
        .entries();
  }

  private List<Entry> entries() {
    if (data.get(0) != VERSION) {
      throw new MalformedObject("stack map version " + data.get(0));
    }
    int functions = data.getInt(4);
    int constantCount = data.getInt(8);
    data.position(Math.addExact(16, Math.multiplyExact(functions, 24)));
    if (functions < 0 || constantCount < 0 || constantCount > data.remaining() / WORD) {
      throw new MalformedObject("a stack map of " + functions + " functions");
    }
    constants = new long[constantCount];
    for (int i = 0; i < constantCount; i++) {
      constants[i] = data.getLong();
    }
    var entries = new ArrayList<Entry>(functions);
    for (int i = 0; i < functions; i++) {
      int at = 16 + i * 24;
      int function = addresses.at(at);
      long stackSize = data.getLong(at + 8);
      if (stackSize < SAVED_FRAME_POINTER || stackSize > Integer.MAX_VALUE) {
        throw new MalformedObject("a frame of no constant size: " + stackSize);
      }
      int frameSize = (int) stackSize - SAVED_FRAME_POINTER;
      long count = data.getLong(at + 16);
      var calls = new ArrayList<Call>();
      for (long k = 0; k < count; k++) {
        calls.add(call(function, frameSize));
      }
      entries.add(new Entry(function, frameSize, calls));
    }
    return entries;
  }

  private Call call(int function, int frameSize) {
    long id = data.getLong();
    int offset = data.getInt();
    data.getShort();
    int count = Short.toUnsignedInt(data.getShort());
    var locations = new Location[count];
    for (int i = 0; i < count; i++) {
      int type = data.get();
      data.get();
      int size = Short.toUnsignedInt(data.getShort());
      int register = Short.toUnsignedInt(data.getShort());
      data.getShort();
      locations[i] = new Location(type, size, register, data.getInt());
    }
    align();
    data.getShort();
    int liveOuts = Short.toUnsignedInt(data.getShort());
    data.position(data.position() + liveOuts * 4);
    align();
    return call(function + offset, id, locations, frameSize);
  }

  private void align() {
    data.position((data.position() + WORD - 1) & -WORD);
  }

  private Call call(int returnAddress, long id, Location[] locations, int frameSize) {
    int stateCount = (int) constant(locations[2]);
    if (stateCount < 0 || stateCount > locations.length - 3) {
      throw new MalformedObject("a deopt bundle of " + stateCount + " values");
    }
    var states = new int[stateCount];
    for (int i = 0; i < stateCount; i++) {
      states[i] = (int) constant(locations[3 + i]);
    }
    if (stateCount % 2 != 0) {
      throw new MalformedObject("a deopt bundle of odd length");
    }
    var roots = new TreeSet<Root>();
    for (int i = 3 + stateCount; i < locations.length; i += 2) {
      var base = locations[i];
      if (!isConstant(base)) {
        int slot = slot(base, frameSize);
        var derived = locations[i + 1];
        roots.add(new Root(slot, isConstant(derived) ? slot : slot(derived, frameSize)));
      }
    }
    return new Call(returnAddress, id, List.copyOf(roots), states);
  }

  private static boolean isConstant(Location location) {
    return location.type() == CONSTANT || location.type() == CONSTANT_INDEX;
  }

  private static int slot(Location location, int frameSize) {
    int offset = location.value();
    if (location.type() == INDIRECT && location.register() == STACK_POINTER) {
      offset -= frameSize;
    } else if (location.type() != INDIRECT || location.register() != FRAME_POINTER) {
      throw new MalformedObject("a root that is no stack slot: " + location);
    }
    if (offset % WORD != 0 || location.size() != WORD) {
      throw new MalformedObject("a root that is no aligned word: " + location);
    }
    return offset / WORD;
  }

  private long constant(Location location) {
    return switch (location.type()) {
      case CONSTANT -> location.value();
      case CONSTANT_INDEX -> constants[location.value()];
      default -> throw new MalformedObject("a deopt value that is no constant: " + location);
    };
  }
}
