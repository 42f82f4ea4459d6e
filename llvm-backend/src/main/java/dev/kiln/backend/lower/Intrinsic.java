package dev.kiln.backend.lower;

/** Code in place of a call to a certain method. */
@FunctionalInterface
interface Intrinsic {
  /** Says that the call must be made after all; nothing was emitted. */
  Value NOT_HERE = Value.of('V', "none");

  /**
   * Emits the code.
   *
   * @param arguments receiver first; the receiver is not checked for null
   * @return the result, null for void, or {@link #NOT_HERE}
   */
  Value lower(Emitter e, Value[] arguments);
}
