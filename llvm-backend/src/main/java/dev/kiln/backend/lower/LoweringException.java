package dev.kiln.backend.lower;

/** A method cannot be lowered: the message names it, the instruction and the cause. */
public final class LoweringException extends RuntimeException {
  LoweringException(String method, int index, String message) {
    super(method + " at instruction " + index + ": " + message);
  }

  LoweringException(String method, int index, Throwable cause) {
    super(method + " at instruction " + index + ": " + cause, cause);
  }
}
