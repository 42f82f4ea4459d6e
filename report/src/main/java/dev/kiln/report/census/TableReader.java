package dev.kiln.report.census;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the safepoint tables of an image as the runtime does; {@code runtime-c/core/safepoints.c}
 * describes the encoding. Written apart from the writer, so that one checks the other.
 */
final class TableReader {
  private static final int HAS_LANDING_PAD = 1;
  private static final int HAS_MESSAGE = 2;
  private static final int HAS_ROOTS = 4;
  private static final int FLAG_BITS = 3;
  private static final int INDEX_ENTRY = 8;

  /**
   * A safepoint.
   *
   * @param frames pairs of method id and line, innermost first
   * @param bytes of the tables: its entry and, if it is the first to need them, its root set and
   *     message; a block's head and index entry count for its first
   */
  record Entry(int frameSize, int landingPad, int[] roots, int[] frames, int bytes) {}

  private final byte[] data;
  private final Set<Integer> seenRootSets = new HashSet<>();
  private final Set<Integer> seenMessages = new HashSet<>();
  private final Map<Integer, Entry> safepoints = new HashMap<>();
  private final Map<Integer, Integer> faults = new TreeMap<>();
  private int at;

  TableReader(byte[] data) {
    this.data = data;
    int blocks = word(8);
    int index = word(12);
    for (int i = 0; i < blocks; i++) {
      safepointBlock(word(index + i * INDEX_ENTRY), word(index + i * INDEX_ENTRY + 4));
    }
    int faultIndex = word(20);
    for (int i = 0; i < word(16); i++) {
      faultBlock(word(faultIndex + i * INDEX_ENTRY), word(faultIndex + i * INDEX_ENTRY + 4));
    }
  }

  /** Safepoints by return address. */
  Map<Integer, Entry> safepoints() {
    return safepoints;
  }

  /** Handlers by address of the faulting instruction. */
  Map<Integer, Integer> faults() {
    return faults;
  }

  private void safepointBlock(int first, int offset) {
    at = offset;
    int entries = number();
    int frameSize = number() * 8;
    int method = number();
    int start = offset - INDEX_ENTRY;
    int address = first;
    for (int i = 0; i < entries; i++) {
      address += number();
      int flags = number();
      int landingPad = (flags & HAS_LANDING_PAD) != 0 ? address + signed() : -1;
      int extra = (flags & HAS_MESSAGE) != 0 ? message(number()) : 0;
      int[] roots = new int[0];
      if ((flags & HAS_ROOTS) != 0) {
        int set = word(28) + number();
        int back = at;
        at = set;
        roots = roots();
        extra += seenRootSets.add(set) ? at - set : 0;
        at = back;
      }
      int[] frames = frames(flags >>> FLAG_BITS, method);
      safepoints.put(address, new Entry(frameSize, landingPad, roots, frames, at - start + extra));
      start = at;
    }
  }

  private int message(int offset) {
    if (!seenMessages.add(offset)) {
      return 0;
    }
    int start = word(24) + offset;
    int end = start;
    while (data[end] != 0) {
      end++;
    }
    return end + 1 - start;
  }

  private int[] roots() {
    var roots = new int[number()];
    int slot = 0;
    for (int i = 0; i < roots.length; i++) {
      slot += signed();
      roots[i] = slot;
    }
    return roots;
  }

  private int[] frames(int count, int method) {
    var frames = new int[count * 2];
    if (count > 1) {
      number();
    }
    for (int i = 0; i < count; i++) {
      frames[2 * i] = i == count - 1 ? method : number();
      frames[2 * i + 1] = signed();
    }
    return frames;
  }

  private void faultBlock(int first, int offset) {
    at = offset;
    int entries = number();
    int address = first;
    for (int i = 0; i < entries; i++) {
      address += number();
      faults.put(address, address + signed());
    }
  }

  private int word(int offset) {
    return data[offset] & 0xff
        | (data[offset + 1] & 0xff) << 8
        | (data[offset + 2] & 0xff) << 16
        | data[offset + 3] << 24;
  }

  private int number() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int part = data[at++];
      value |= (part & 0x7f) << shift;
      if (part >= 0) {
        return value;
      }
    }
  }

  private int signed() {
    int value = number();
    return value >>> 1 ^ -(value & 1);
  }
}
