package dev.kiln.backend.object;

/**
 * What the number in a stack map record says of a call.
 *
 * <p>Calls that throw a NullPointerException have 1. In images with coverage each call has a number
 * of its own: which of its module's flags tells that it was reached, and whether it throws a
 * NullPointerException. All others have LLVM's default.
 */
public final class StatepointId {
  /** Calls that throw a NullPointerException, without coverage. */
  public static final long NULL_POINTER = 1;

  private static final int NUMBERED_SHIFT = 40;
  private static final long NUMBERED = 1L << NUMBERED_SHIFT;

  private StatepointId() {}

  /** The id of a call with a coverage flag. */
  public static long numbered(int flag, boolean nullPointer) {
    return NUMBERED | (long) flag << 1 | (nullPointer ? NULL_POINTER : 0);
  }

  /** Whether the call throws a NullPointerException. */
  public static boolean isNullPointer(long id) {
    return id == NULL_POINTER || isNumbered(id) && (id & NULL_POINTER) != 0;
  }

  /** Number of the call's coverage flag in its module, or -1. */
  public static int flag(long id) {
    return isNumbered(id) ? (int) (id >>> 1) : -1;
  }

  private static boolean isNumbered(long id) {
    return id >>> NUMBERED_SHIFT == 1;
  }
}
