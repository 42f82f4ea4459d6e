package dev.kiln.frontend.world;

/** What an invoke instruction does, once resolved in the closed world. */
public sealed interface CallTarget {
  /**
   * Calls exactly this method.
   *
   * @param nullCheckReceiver whether the receiver may be null here and must be tested first; false
   *     for static calls
   */
  record Direct(JMethod target, boolean nullCheckReceiver) implements CallTarget {}

  /** Dispatches through the vtable slot of the selector. */
  record Virtual(JMethod selector) implements CallTarget {}

  /** Dispatches through the itable slot of the selector. */
  record Interface(JMethod selector) implements CallTarget {}

  /** No class that could be the receiver is ever instantiated: null check, then unreachable. */
  record NoReceiver(JMethod selector) implements CallTarget {}

  /**
   * Resolution fails at run time, each time the instruction runs, after its operands are evaluated.
   *
   * @param errorClass internal name of the error
   */
  record LinkageError(String errorClass, String message) implements CallTarget {}
}
