package dev.kiln.backend.llvm;

/**
 * The values that an integer of 1 to 64 bits may have: all from one to another, unsigned.
 *
 * @param low the lowest, its upper bits zero
 * @param high the highest; not below the lowest, unsigned
 */
record Interval(int width, long low, long high) {
  static Interval all(int width) {
    return new Interval(width, 0, mask(width));
  }

  static Interval of(int width, long value) {
    return new Interval(width, value & mask(width), value & mask(width));
  }

  static Interval of(int width, long low, long high) {
    return new Interval(width, low & mask(width), high & mask(width));
  }

  static Interval bool(boolean value) {
    return of(1, value ? 1 : 0);
  }

  private static long mask(int width) {
    return width == 64 ? -1 : (1L << width) - 1;
  }

  boolean isConstant() {
    return low == high;
  }

  boolean isTrue() {
    return width == 1 && low == 1;
  }

  boolean isFalse() {
    return width == 1 && high == 0;
  }

  private static long min(long a, long b) {
    return Long.compareUnsigned(a, b) <= 0 ? a : b;
  }

  private static long max(long a, long b) {
    return Long.compareUnsigned(a, b) >= 0 ? a : b;
  }

  Interval union(Interval other) {
    return new Interval(width, min(low, other.low), max(high, other.high));
  }

  /** What both allow; null if nothing. */
  Interval intersection(Interval other) {
    long from = max(low, other.low);
    long to = min(high, other.high);
    return Long.compareUnsigned(from, to) <= 0 ? new Interval(width, from, to) : null;
  }

  /** The lesser ones of two. */
  Interval lesser(Interval other) {
    return new Interval(width, min(low, other.low), min(high, other.high));
  }

  Interval greater(Interval other) {
    return new Interval(width, max(low, other.low), max(high, other.high));
  }

  /** Exact if none of the sums wraps, or all do. */
  Interval plus(Interval other) {
    boolean lowWraps = wraps(low, other.low);
    boolean highWraps = wraps(high, other.high);
    return lowWraps == highWraps ? of(width, low + other.low, high + other.high) : all(width);
  }

  private boolean wraps(long a, long b) {
    long sum = a + b & mask(width);
    return Long.compareUnsigned(sum, a) < 0;
  }

  Interval minus(Interval other) {
    boolean lowWraps = Long.compareUnsigned(low, other.high) < 0;
    boolean highWraps = Long.compareUnsigned(high, other.low) < 0;
    return lowWraps == highWraps ? of(width, low - other.high, high - other.low) : all(width);
  }

  Interval times(Interval other) {
    if (isConstant() && other.isConstant()) {
      return of(width, low * other.low);
    }
    boolean fits =
        other.high == 0
            || Long.compareUnsigned(high, Long.divideUnsigned(mask(width), other.high)) <= 0;
    return fits ? new Interval(width, low * other.low, high * other.high) : all(width);
  }

  Interval and(Interval other) {
    return isConstant() && other.isConstant()
        ? of(width, low & other.low)
        : new Interval(width, 0, min(high, other.high));
  }

  Interval or(Interval other) {
    return isConstant() && other.isConstant()
        ? of(width, low | other.low)
        : new Interval(width, max(low, other.low), ones(high | other.high));
  }

  Interval xor(Interval other) {
    return isConstant() && other.isConstant()
        ? of(width, low ^ other.low)
        : new Interval(width, 0, ones(high | other.high));
  }

  /** All bits below the highest one too. */
  private static long ones(long value) {
    int zeros = Long.numberOfLeadingZeros(value);
    return zeros == 64 ? 0 : -1L >>> zeros;
  }

  Interval shiftLeft(int by) {
    boolean fits = Long.compareUnsigned(high, mask(width) >>> by) <= 0;
    return fits || isConstant() ? of(width, low << by, high << by) : all(width);
  }

  Interval shiftRight(int by) {
    return new Interval(width, low >>> by, high >>> by);
  }

  Interval divideBy(long divisor) {
    return new Interval(
        width, Long.divideUnsigned(low, divisor), Long.divideUnsigned(high, divisor));
  }

  Interval remainderBy(long divisor) {
    return Long.compareUnsigned(high, divisor) < 0 ? this : new Interval(width, 0, divisor - 1);
  }

  /** Whether no value has its highest bit. */
  boolean isNonNegative() {
    return high >>> width - 1 == 0;
  }

  /** Whether all values have it. */
  boolean isNegative() {
    return low >>> width - 1 == 1;
  }

  Interval truncated(int to) {
    return low >>> to == high >>> to ? of(to, low, high) : all(to);
  }

  Interval zeroExtended(int to) {
    return new Interval(to, low, high);
  }

  Interval signExtended(int to) {
    if (isNonNegative()) {
      return zeroExtended(to);
    }
    long signs = mask(to) & ~mask(width);
    return isNegative() ? new Interval(to, low | signs, high | signs) : all(to);
  }

  /** In an order in which signed comparisons are unsigned ones. */
  Interval biased() {
    long sign = 1L << width - 1;
    return isNonNegative() || isNegative()
        ? new Interval(width, low ^ sign, high ^ sign)
        : all(width);
  }

  /** Whether less: true, false, or either. */
  Interval isLess(Interval than) {
    if (Long.compareUnsigned(high, than.low) < 0) {
      return bool(true);
    }
    return Long.compareUnsigned(low, than.high) >= 0 ? bool(false) : all(1);
  }

  Interval isEqual(Interval to) {
    if (isConstant() && equals(to)) {
      return bool(true);
    }
    return intersection(to) == null ? bool(false) : all(1);
  }

  Interval not() {
    return isConstant() && width == 1 ? bool(low == 0) : all(width);
  }
}
