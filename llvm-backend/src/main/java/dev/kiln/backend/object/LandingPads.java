package dev.kiln.backend.object;

import dev.kiln.toolchain.elf.ElfObject;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the landing pad of each call through the frame descriptions.
 *
 * <ol>
 *   <li>In {@code .eh_frame} each frame description names its function and, if the function has
 *       handlers, its table in {@code .gcc_except_table}; both by relocations.
 *   <li>That table's call-site records give ranges of code and their landing pads, as offsets from
 *       the function.
 * </ol>
 *
 * <p>Only the encodings that LLVM uses for small position-independent code are understood; any
 * other is an error.
 */
public final class LandingPads {
  private static final int ENCODING_OMIT = 0xff;
  private static final int ENCODING_ULEB128 = 0x01;

  /** A range of calls and where they land; offsets in the text section, end exclusive. */
  public record Range(int start, int end, int landingPad) {}

  private LandingPads() {}

  /** Ranges with a landing pad, by offset of their function. */
  public static Map<Integer, List<Range>> read(ElfObject object) {
    var section = object.section(".eh_frame");
    var tables = object.section(".gcc_except_table");
    if (section.isEmpty() || tables.isEmpty()) {
      return Map.of();
    }
    var frames = object.contents(section.get());
    var addresses = AddressRelocations.of(object, section.get());
    var table = object.contents(tables.get());
    var ranges = new HashMap<Integer, List<Range>>();
    int at = 0;
    while (at + 4 <= frames.limit()) {
      int length = frames.getInt(at);
      if (length == 0) {
        break;
      }
      if (length < 0) {
        throw new MalformedObject("a frame description of length " + length);
      }
      // A description starts with its distance to the common part, which itself has a zero there.
      if (frames.getInt(at + 4) != 0) {
        description(frames, at, addresses, table, ranges);
      }
      at += 4 + length;
    }
    return ranges;
  }

  /** Where the call of a return address lands when its callee throws, or -1. */
  public static int at(List<Range> ranges, int returnAddress) {
    for (var range : ranges) {
      if (range.start() < returnAddress && returnAddress <= range.end()) {
        return range.landingPad();
      }
    }
    return -1;
  }

  private static void description(
      ByteBuffer frames,
      int at,
      AddressRelocations addresses,
      ByteBuffer table,
      Map<Integer, List<Range>> ranges) {
    int function = addresses.at(at + 8);
    frames.position(at + 16);
    int augmentation = uleb128(frames);
    int place = frames.position();
    if (augmentation == 4 && addresses.isAt(place)) {
      ranges.put(function, callSites(table, addresses.at(place), function));
    }
  }

  private static List<Range> callSites(ByteBuffer table, int at, int function) {
    table.position(at);
    if ((table.get() & 0xff) != ENCODING_OMIT) {
      throw new MalformedObject("an exception table with a base of its own");
    }
    if ((table.get() & 0xff) != ENCODING_OMIT) {
      uleb128(table);
    }
    if (table.get() != ENCODING_ULEB128) {
      throw new MalformedObject("call sites in an unknown encoding");
    }
    int length = uleb128(table);
    int end = table.position() + length;
    var ranges = new ArrayList<Range>();
    while (table.position() < end) {
      int start = uleb128(table);
      int size = uleb128(table);
      int landingPad = uleb128(table);
      uleb128(table);
      if (landingPad != 0) {
        ranges.add(new Range(function + start, function + start + size, function + landingPad));
      }
    }
    return ranges;
  }

  private static int uleb128(ByteBuffer data) {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int part = data.get();
      value |= (part & 0x7f) << shift;
      if (part >= 0) {
        return value;
      }
    }
  }
}
