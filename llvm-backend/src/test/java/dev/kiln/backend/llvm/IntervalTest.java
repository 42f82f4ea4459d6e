package dev.kiln.backend.llvm;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** All intervals of integers of three bits, and all values in them, by trying. */
class IntervalTest {
  private static final int WIDTH = 3;
  private static final List<Interval> ALL = new ArrayList<>();

  static {
    for (int low = 0; low < 1 << WIDTH; low++) {
      for (int high = low; high < 1 << WIDTH; high++) {
        ALL.add(Interval.of(WIDTH, low, high));
      }
    }
  }

  private static void holds(Interval interval, long value, String what) {
    long bits = value & (1L << interval.width()) - 1;
    assertTrue(interval.low() <= bits && bits <= interval.high(), what + ": " + interval);
  }

  private static void both(BinaryOperator<Interval> operation, LongBinaryOperator real) {
    for (var a : ALL) {
      for (var b : ALL) {
        var result = operation.apply(a, b);
        for (long x = a.low(); x <= a.high(); x++) {
          for (long y = b.low(); y <= b.high(); y++) {
            holds(result, real.applyAsLong(x, y), a + " " + b + " " + x + " " + y);
          }
        }
      }
    }
  }

  private static void one(UnaryOperator<Interval> operation, LongUnaryOperator real) {
    for (var a : ALL) {
      var result = operation.apply(a);
      for (long x = a.low(); x <= a.high(); x++) {
        holds(result, real.applyAsLong(x), a + " " + x);
      }
    }
  }

  private static long signed(long value) {
    return value << 64 - WIDTH >> 64 - WIDTH;
  }

  @Test
  void arithmeticHoldsWhatItMust() {
    both(Interval::plus, (x, y) -> x + y);
    both(Interval::minus, (x, y) -> x - y);
    both(Interval::times, (x, y) -> x * y);
    both(Interval::and, (x, y) -> x & y);
    both(Interval::or, (x, y) -> x | y);
    both(Interval::xor, (x, y) -> x ^ y);
    both(Interval::lesser, Math::min);
    both(Interval::greater, Math::max);
    both(Interval::union, (x, y) -> x);
    both(Interval::union, (x, y) -> y);
    for (int n = 1; n < 1 << WIDTH; n++) {
      long divisor = n;
      one(a -> a.divideBy(divisor), x -> x / divisor);
      one(a -> a.remainderBy(divisor), x -> x % divisor);
    }
    for (int n = 0; n < WIDTH; n++) {
      int by = n;
      one(a -> a.shiftLeft(by), x -> x << by);
      one(a -> a.shiftRight(by), x -> x >>> by);
    }
  }

  @Test
  void conversionsHoldWhatTheyMust() {
    one(a -> a.truncated(2), x -> x);
    one(a -> a.zeroExtended(5), x -> x);
    one(a -> a.signExtended(5), IntervalTest::signed);
  }

  @Test
  void comparisonsAreDecidedRightly() {
    both(Interval::isLess, (x, y) -> x < y ? 1 : 0);
    both((a, b) -> a.biased().isLess(b.biased()), (x, y) -> signed(x) < signed(y) ? 1 : 0);
    both(Interval::isEqual, (x, y) -> x == y ? 1 : 0);
    both((a, b) -> a.isEqual(b).not(), (x, y) -> x != y ? 1 : 0);
  }

  @Test
  void wideOnesDoNotOverflow() {
    var most = Interval.of(64, -1);
    assertTrue(most.plus(Interval.of(64, 1)).equals(Interval.of(64, 0)));
    assertTrue(Interval.all(64).plus(Interval.of(64, 1)).equals(Interval.all(64)));
    assertTrue(Interval.all(64).times(Interval.of(64, 2)).equals(Interval.all(64)));
    assertTrue(Interval.of(64, 1).minus(most).equals(Interval.of(64, 2)));
    assertTrue(Interval.of(64, 1).isLess(most).isTrue());
    assertTrue(most.biased().isLess(Interval.of(64, 1).biased()).isTrue());
  }
}
