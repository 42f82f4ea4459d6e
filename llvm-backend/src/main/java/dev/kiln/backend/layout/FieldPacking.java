package dev.kiln.backend.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Places fields of given sizes behind a fixed prefix.
 *
 * <ol>
 *   <li>Start from the superclass's packing: its end (not rounded) and the gaps it left.
 *   <li>Take the fields by size, largest first; among equal sizes primitives before references, so
 *       that references stand together; else in declaration order.
 *   <li>Put each into the first gap that holds it aligned to its size, else at the end, aligned;
 *       what alignment skips becomes a gap.
 * </ol>
 *
 * A packing is immutable; subclasses continue from it, so a superclass's fields are a prefix.
 *
 * @param end first byte behind the last field
 * @param gaps free pieces before {@code end}, ascending
 */
record FieldPacking(int end, List<Gap> gaps) {

  /** A free piece: {@code [from, to)} in bytes from the start of the object or block. */
  record Gap(int from, int to) {}

  /**
   * What is to be placed: its size in bytes (a power of two, at most 8) and whether it is a ref.
   */
  record Slot(int size, boolean reference) {}

  /** The packing and, for each slot asked for, its offset in bytes. */
  record Placed(FieldPacking packing, int[] offsets) {}

  static FieldPacking startingAt(int offset) {
    return new FieldPacking(offset, List.of());
  }

  Placed place(List<Slot> slots) {
    var order = new ArrayList<Integer>(slots.size());
    for (int i = 0; i < slots.size(); i++) {
      order.add(i);
    }
    order.sort(
        Comparator.<Integer>comparingInt(i -> -slots.get(i).size())
            .thenComparing(i -> slots.get(i).reference()));
    var free = new ArrayList<>(gaps);
    int cursor = end;
    var offsets = new int[slots.size()];
    for (int i : order) {
      int size = slots.get(i).size();
      int at = takeFromGap(free, size);
      if (at < 0) {
        at = align(cursor, size);
        if (at > cursor) {
          free.add(new Gap(cursor, at));
        }
        cursor = at + size;
      }
      offsets[i] = at;
    }
    return new Placed(new FieldPacking(cursor, List.copyOf(free)), offsets);
  }

  private static int takeFromGap(List<Gap> free, int size) {
    for (int g = 0; g < free.size(); g++) {
      Gap gap = free.get(g);
      int at = align(gap.from(), size);
      if (at + size > gap.to()) {
        continue;
      }
      free.remove(g);
      if (at + size < gap.to()) {
        free.add(g, new Gap(at + size, gap.to()));
      }
      if (gap.from() < at) {
        free.add(g, new Gap(gap.from(), at));
      }
      return at;
    }
    return -1;
  }

  /** {@code value} rounded up to a multiple of {@code unit}, a power of two. */
  static int align(int value, int unit) {
    return (value + unit - 1) & -unit;
  }
}
