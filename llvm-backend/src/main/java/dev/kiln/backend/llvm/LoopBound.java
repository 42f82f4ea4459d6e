package dev.kiln.backend.llvm;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bytedeco.javacpp.SizeTPointer;
import org.bytedeco.llvm.LLVM.LLVMBasicBlockRef;
import org.bytedeco.llvm.LLVM.LLVMTypeRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * Proves how many rounds a loop makes at most, without LLVM's own analysis, which decided that it
 * needs no poll.
 *
 * <ol>
 *   <li>The integers that the header's phis merge are intervals: first those of what comes from
 *       outside, of which little more is known than types, masks and constants.
 *   <li>Run the loop: with these intervals look at each exit that every round passes. If one must
 *       be taken, this is the last round.
 *   <li>Where the loop goes on because one value differs from another, or is less, their intervals
 *       shrink: for this round, or for all to come if the value is of outside.
 *   <li>What the phis get for the next round follows from the intervals of this one.
 * </ol>
 */
final class LoopBound {
  /** Rounds are counted to here: as many as the pass for polls lets pass without one. */
  static final int MOST = 1023;

  private static final int DEEPEST = 16;

  /**
   * A loop.
   *
   * @param header dominates all blocks
   * @param blocks addresses of all of its blocks
   * @param latches those that lead back to the header
   * @param exits those that every round passes and that end in a choice, one side of which leaves
   * @param entry block before the header; null if there is more than one
   */
  record Shape(
      LLVMBasicBlockRef header,
      Set<Long> blocks,
      Set<Long> latches,
      List<LLVMBasicBlockRef> exits,
      LLVMBasicBlockRef entry) {}

  private record Exit(LLVMBasicBlockRef block, LLVMValueRef condition, boolean leavesIf) {}

  private final Shape loop;
  private final List<Exit> exits = new ArrayList<>();
  private final List<LLVMValueRef> phis = new ArrayList<>();

  /** What does not change in the loop, as far as it is known better than by its operands. */
  private final Map<Long, Interval> outside = new HashMap<>();

  /** The same of what this round computes, if it goes on. */
  private final Map<Long, Interval> inside = new HashMap<>();

  /** What the header's phis hold in this round. */
  private Map<Long, Interval> merged = new HashMap<>();

  private final Map<Long, Interval> known = new HashMap<>(); // in this round
  private final Map<Long, String> names = new HashMap<>(); // of functions that are called

  private LLVMBasicBlockRef tested; // exit whose condition is looked at

  private LoopBound(Shape loop) {
    this.loop = loop;
    for (var block : loop.exits) {
      var end = LLVMGetBasicBlockTerminator(block);
      boolean stays = loop.blocks.contains(LLVMGetSuccessor(end, 0).address());
      exits.add(new Exit(block, LLVMGetCondition(end), !stays));
    }
    for (var i = LLVMGetFirstInstruction(loop.header);
        i != null && LLVMGetInstructionOpcode(i) == LLVMPHI;
        i = LLVMGetNextInstruction(i)) {
      if (isInteger(i)) {
        phis.add(i);
      }
    }
  }

  /** The number of rounds at most; more than {@link #MOST} if none is known. */
  static int of(Shape loop) {
    return new LoopBound(loop).rounds();
  }

  private int rounds() {
    if (exits.isEmpty()) {
      return MOST + 1;
    }
    learnFromEntry();
    merged = next(false);
    for (int round = 1; round <= MOST; round++) {
      known.clear();
      for (var exit : exits) {
        if (mustBe(exit.condition, exit.leavesIf)) {
          return round;
        }
      }
      var before = merged;
      boolean learnt = false;
      for (var exit : exits) {
        tested = exit.block;
        learnt |= learn(exit.condition, !exit.leavesIf, 0);
      }
      known.clear();
      known.putAll(inside);
      merged = new HashMap<>(merged);
      merged.putAll(inside);
      merged = next(true);
      inside.clear();
      if (merged.equals(before) && !learnt) {
        return MOST + 1; // as it was: nothing more can come of it
      }
    }
    return MOST + 1;
  }

  private boolean mustBe(LLVMValueRef condition, boolean value) {
    var found = value(condition, 0);
    return value ? found.isTrue() : found.isFalse();
  }

  private Map<Long, Interval> next(boolean fromInside) {
    var result = new HashMap<Long, Interval>();
    for (var phi : phis) {
      Interval all = null;
      for (int i = 0; i < LLVMCountIncoming(phi); i++) {
        boolean inside = loop.latches.contains(LLVMGetIncomingBlock(phi, i).address());
        if (inside == fromInside) {
          var one = value(LLVMGetIncomingValue(phi, i), 0);
          all = all == null ? one : all.union(one);
        }
      }
      result.put(phi.address(), all);
    }
    return result;
  }

  /** What must hold for the loop to be entered. */
  private void learnFromEntry() {
    var to = loop.header;
    var block = loop.entry;
    for (int i = 0; i < DEEPEST && block != null; i++) {
      var end = LLVMGetBasicBlockTerminator(block);
      if (LLVMGetInstructionOpcode(end) == LLVMBr && LLVMIsConditional(end) != 0) {
        boolean first = LLVMGetSuccessor(end, 0).equals(to);
        if (first != LLVMGetSuccessor(end, 1).equals(to)) {
          learn(LLVMGetCondition(end), first, 0);
        }
      }
      to = block;
      block = singlePredecessor(block);
    }
    known.clear();
  }

  private static LLVMBasicBlockRef singlePredecessor(LLVMBasicBlockRef block) {
    LLVMBasicBlockRef found = null;
    var uses = LLVMGetFirstUse(LLVMBasicBlockAsValue(block));
    for (var use = uses; use != null; use = LLVMGetNextUse(use)) {
      var user = LLVMGetUser(use);
      if (LLVMIsATerminatorInst(user) == null) {
        continue;
      }
      var from = LLVMGetInstructionParent(user);
      if (found != null && !found.equals(from)) {
        return null;
      }
      found = from;
    }
    return found;
  }

  /** Takes over what a condition's value says of what is outside; false if that is nothing new. */
  private boolean learn(LLVMValueRef condition, boolean value, int depth) {
    if (depth > DEEPEST || LLVMIsAInstruction(condition) == null) {
      return false;
    }
    switch (LLVMGetInstructionOpcode(condition)) {
      case LLVMXor -> {
        var other = LLVMGetOperand(condition, 1);
        return LLVMIsAConstantInt(other) != null
            && learn(LLVMGetOperand(condition, 0), value == isFalse(other), depth + 1);
      }
      case LLVMAnd, LLVMOr -> {
        boolean and = LLVMGetInstructionOpcode(condition) == LLVMAnd;
        return value == and
            && learn(LLVMGetOperand(condition, 0), value, depth + 1)
                | learn(LLVMGetOperand(condition, 1), value, depth + 1);
      }
      case LLVMSelect -> { // how "and" and "or" are written so that poison does not spread
        var decided = LLVMGetOperand(condition, value ? 2 : 1);
        return LLVMIsAConstantInt(decided) != null
            && isFalse(decided) == value
            && learn(LLVMGetOperand(condition, 0), value, depth + 1)
                | learn(LLVMGetOperand(condition, value ? 1 : 2), value, depth + 1);
      }
      case LLVMICmp -> {
        var a = LLVMGetOperand(condition, 0);
        var b = LLVMGetOperand(condition, 1);
        if (!isInteger(a)) {
          return false;
        }
        int predicate = LLVMGetICmpPredicate(condition);
        return learn(a, predicate, value(b, 0), value, condition)
            | learn(b, swapped(predicate), value(a, 0), value, condition);
      }
      default -> {
        return false;
      }
    }
  }

  private static boolean isFalse(LLVMValueRef value) {
    return LLVMIsAConstantInt(value) != null && LLVMConstIntGetZExtValue(value) == 0;
  }

  private boolean learn(
      LLVMValueRef value, int predicate, Interval other, boolean holds, LLVMValueRef condition) {
    if (LLVMIsAConstantInt(value) != null || LLVMIsUndef(value) != 0) {
      return false;
    }
    var before = value(value, 0);
    var after = before.intersection(allowed(holds ? predicate : inverse(predicate), other, before));
    if (after == null || after.equals(before)) {
      return false; // null: this is never reached
    }
    if (isInside(value)) {
      // Computed anew, it is tested anew; a header's phi stays the same in a round.
      if (merged.containsKey(value.address())
          || LLVMGetInstructionParent(value).equals(tested)
              && LLVMGetInstructionParent(condition).equals(tested)) {
        inside.put(value.address(), after);
      }
      return false;
    }
    outside.put(value.address(), after);
    known.clear(); // what was computed from less
    return true;
  }

  /** What can stand at the left of a predicate, at most. */
  private static Interval allowed(int predicate, Interval other, Interval before) {
    int width = other.width();
    long most = Interval.all(width).high();
    return switch (predicate) {
      case LLVMIntEQ -> other;
      case LLVMIntNE ->
          !other.isConstant() || before.isConstant()
              ? before
              : before.low() == other.low()
                  ? Interval.of(width, before.low() + 1, before.high())
                  : before.high() == other.low()
                      ? Interval.of(width, before.low(), before.high() - 1)
                      : before;
      case LLVMIntULT -> other.high() == 0 ? before : Interval.of(width, 0, other.high() - 1);
      case LLVMIntULE -> Interval.of(width, 0, other.high());
      case LLVMIntUGT -> other.low() == most ? before : Interval.of(width, other.low() + 1, most);
      case LLVMIntUGE -> Interval.of(width, other.low(), most);
      // Signed: only where nothing is negative, where they are as unsigned ones.
      case LLVMIntSGT ->
          other.isNonNegative() && other.low() != most >>> 1
              ? Interval.of(width, other.low() + 1, most >>> 1)
              : before;
      case LLVMIntSGE ->
          other.isNonNegative() ? Interval.of(width, other.low(), most >>> 1) : before;
      case LLVMIntSLT ->
          before.isNonNegative() && other.isNonNegative() && other.high() != 0
              ? Interval.of(width, 0, other.high() - 1)
              : before;
      case LLVMIntSLE ->
          before.isNonNegative() && other.isNonNegative()
              ? Interval.of(width, 0, other.high())
              : before;
      default -> before;
    };
  }

  private static int swapped(int predicate) {
    return switch (predicate) {
      case LLVMIntUGT -> LLVMIntULT;
      case LLVMIntUGE -> LLVMIntULE;
      case LLVMIntULT -> LLVMIntUGT;
      case LLVMIntULE -> LLVMIntUGE;
      case LLVMIntSGT -> LLVMIntSLT;
      case LLVMIntSGE -> LLVMIntSLE;
      case LLVMIntSLT -> LLVMIntSGT;
      case LLVMIntSLE -> LLVMIntSGE;
      default -> predicate;
    };
  }

  private static int inverse(int predicate) {
    return switch (predicate) {
      case LLVMIntEQ -> LLVMIntNE;
      case LLVMIntNE -> LLVMIntEQ;
      case LLVMIntUGT -> LLVMIntULE;
      case LLVMIntUGE -> LLVMIntULT;
      case LLVMIntULT -> LLVMIntUGE;
      case LLVMIntULE -> LLVMIntUGT;
      case LLVMIntSGT -> LLVMIntSLE;
      case LLVMIntSGE -> LLVMIntSLT;
      case LLVMIntSLT -> LLVMIntSGE;
      case LLVMIntSLE -> LLVMIntSGT;
      default -> throw new IllegalArgumentException("predicate " + predicate);
    };
  }

  private boolean isInside(LLVMValueRef value) {
    return LLVMIsAInstruction(value) != null
        && loop.blocks.contains(LLVMGetInstructionParent(value).address());
  }

  private static boolean isInteger(LLVMValueRef value) {
    return isInteger(LLVMTypeOf(value));
  }

  private static boolean isInteger(LLVMTypeRef type) {
    return LLVMGetTypeKind(type) == LLVMIntegerTypeKind && LLVMGetIntTypeWidth(type) <= 64;
  }

  private static int width(LLVMValueRef value) {
    return LLVMGetIntTypeWidth(LLVMTypeOf(value));
  }

  /** The interval of an integer in this round. */
  private Interval value(LLVMValueRef value, int depth) {
    if (LLVMIsAConstantInt(value) != null) {
      return Interval.of(width(value), LLVMConstIntGetZExtValue(value));
    }
    long key = value.address();
    var found = merged.get(key);
    if (found == null) {
      found = known.get(key);
    }
    if (found != null) {
      return found;
    }
    var computed =
        LLVMIsAInstruction(value) == null || depth > DEEPEST
            ? Interval.all(width(value))
            : computed(value, depth + 1);
    var learnt = outside.get(key);
    if (learnt != null) {
      var both = computed.intersection(learnt);
      computed = both == null ? learnt : both;
    }
    if (depth <= DEEPEST) {
      known.put(key, computed);
    }
    return computed;
  }

  private Interval computed(LLVMValueRef value, int depth) {
    var all = Interval.all(width(value));
    return switch (LLVMGetInstructionOpcode(value)) {
      case LLVMAdd -> operand(value, 0, depth).plus(operand(value, 1, depth));
      case LLVMSub -> operand(value, 0, depth).minus(operand(value, 1, depth));
      case LLVMMul -> operand(value, 0, depth).times(operand(value, 1, depth));
      case LLVMAnd -> operand(value, 0, depth).and(operand(value, 1, depth));
      case LLVMOr -> operand(value, 0, depth).or(operand(value, 1, depth));
      case LLVMXor -> operand(value, 0, depth).xor(operand(value, 1, depth));
      case LLVMShl, LLVMLShr, LLVMAShr -> shifted(value, depth);
      case LLVMUDiv, LLVMURem, LLVMSDiv, LLVMSRem -> divided(value, depth);
      case LLVMTrunc -> operand(value, 0, depth, all).truncated(all.width());
      case LLVMZExt -> operand(value, 0, depth, all).zeroExtended(all.width());
      case LLVMSExt -> operand(value, 0, depth, all).signExtended(all.width());
      case LLVMFreeze -> operand(value, 0, depth);
      case LLVMICmp -> compared(value, depth);
      case LLVMSelect -> {
        var condition = value(LLVMGetOperand(value, 0), depth);
        var yes = operand(value, 1, depth);
        var no = operand(value, 2, depth);
        yield condition.isTrue() ? yes : condition.isFalse() ? no : yes.union(no);
      }
      case LLVMCall -> called(value, depth);
      default -> all;
    };
  }

  private Interval operand(LLVMValueRef value, int index, int depth) {
    return value(LLVMGetOperand(value, index), depth);
  }

  /** Of a conversion, whose operand may be wider than integers are here. */
  private Interval operand(LLVMValueRef value, int index, int depth, Interval otherwise) {
    var operand = LLVMGetOperand(value, index);
    return isInteger(operand) ? value(operand, depth) : otherwise;
  }

  private Interval shifted(LLVMValueRef value, int depth) {
    var by = operand(value, 1, depth);
    var what = operand(value, 0, depth);
    if (!by.isConstant() || Long.compareUnsigned(by.low(), by.width()) >= 0) {
      return LLVMGetInstructionOpcode(value) == LLVMLShr
          ? Interval.of(what.width(), 0, what.high())
          : Interval.all(what.width());
    }
    int bits = (int) by.low();
    return switch (LLVMGetInstructionOpcode(value)) {
      case LLVMShl -> what.shiftLeft(bits);
      case LLVMLShr -> what.shiftRight(bits);
      default -> what.isNonNegative() ? what.shiftRight(bits) : Interval.all(what.width());
    };
  }

  private Interval divided(LLVMValueRef value, int depth) {
    int opcode = LLVMGetInstructionOpcode(value);
    var what = operand(value, 0, depth);
    var by = operand(value, 1, depth);
    boolean signed = opcode == LLVMSDiv || opcode == LLVMSRem;
    if (!by.isConstant()
        || by.low() == 0
        || signed && !(what.isNonNegative() && by.isNonNegative())) {
      return Interval.all(what.width());
    }
    return opcode == LLVMUDiv || opcode == LLVMSDiv
        ? what.divideBy(by.low())
        : what.remainderBy(by.low());
  }

  private Interval compared(LLVMValueRef value, int depth) {
    var left = LLVMGetOperand(value, 0);
    if (!isInteger(left)) {
      return Interval.all(1);
    }
    var a = value(left, depth);
    var b = operand(value, 1, depth);
    return switch (LLVMGetICmpPredicate(value)) {
      case LLVMIntEQ -> a.isEqual(b);
      case LLVMIntNE -> a.isEqual(b).not();
      case LLVMIntULT -> a.isLess(b);
      case LLVMIntUGE -> a.isLess(b).not();
      case LLVMIntUGT -> b.isLess(a);
      case LLVMIntULE -> b.isLess(a).not();
      case LLVMIntSLT -> a.biased().isLess(b.biased());
      case LLVMIntSGE -> a.biased().isLess(b.biased()).not();
      case LLVMIntSGT -> b.biased().isLess(a.biased());
      default -> b.biased().isLess(a.biased()).not();
    };
  }

  private static String name(LLVMValueRef function) {
    try (var length = new SizeTPointer(1)) {
      return LLVMGetValueName2(function, length).getString();
    }
  }

  /** Minimum, maximum, and numbers of bits. */
  private Interval called(LLVMValueRef value, int depth) {
    int width = width(value);
    var callee = LLVMGetCalledValue(value);
    if (LLVMIsAFunction(callee) == null || LLVMGetIntrinsicID(callee) == 0) {
      return Interval.all(width);
    }
    var name = names.computeIfAbsent(callee.address(), address -> name(callee));
    if (name.startsWith("llvm.ctpop.")
        || name.startsWith("llvm.ctlz.")
        || name.startsWith("llvm.cttz.")) {
      return width < 8 ? Interval.all(width) : Interval.of(width, 0, width);
    }
    boolean signed = name.startsWith("llvm.smin.") || name.startsWith("llvm.smax.");
    if (!signed && !name.startsWith("llvm.umin.") && !name.startsWith("llvm.umax.")) {
      return Interval.all(width);
    }
    var a = operand(value, 0, depth);
    var b = operand(value, 1, depth);
    if (signed && !(a.isNonNegative() && b.isNonNegative())) {
      // The lesser of anything and a number above zero may be negative; the greater one is not.
      return name.startsWith("llvm.smax.") && (a.isNonNegative() || b.isNonNegative())
          ? Interval.of(width, 0, Interval.all(width).high() >>> 1)
          : Interval.all(width);
    }
    return name.contains("min.") ? a.lesser(b) : a.greater(b);
  }
}
