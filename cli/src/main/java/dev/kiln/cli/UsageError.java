package dev.kiln.cli;

/** The options do not fit together; the message is for the user. */
final class UsageError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageError(String message) {
    super(message);
  }
}
