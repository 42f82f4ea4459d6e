package dev.kiln.backend.lower;

/** Which C functions implement native methods. */
@FunctionalInterface
public interface NativeTable {
  /**
   * A native's implementation.
   *
   * @param function C symbol
   * @param leaf whether it never throws, collects or blocks
   */
  record NativeFunction(String function, boolean leaf) {}

  /** The implementation of the method of that symbol, or null if there is none. */
  NativeFunction find(String methodSymbol);
}
