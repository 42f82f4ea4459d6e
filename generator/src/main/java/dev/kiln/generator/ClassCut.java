package dev.kiln.generator;

import java.util.List;

/** A change that makes a class file smaller; members and instructions are named by their index. */
sealed interface ClassCut {
  /** A method goes, and its calls with it: their arguments are dropped, their result is 0. */
  record DropMethod(int method) implements ClassCut {}

  /** A field that no instruction of the class names. */
  record DropField(int field) implements ClassCut {}

  /** A row of a method's exception table. */
  record DropHandler(int method, int row) implements ClassCut {}

  /**
   * Other instructions instead of a range.
   *
   * @param to behind the range, in instructions without labels
   * @param instead opcodes that need no operand, and at the end a jump to {@code target} if it is
   *     not negative
   * @param target the index of a label among all of the method's nodes, or -1
   */
  record Replace(int method, int from, int to, List<Integer> instead, int target)
      implements ClassCut {}
}
