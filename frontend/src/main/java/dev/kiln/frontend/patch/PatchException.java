package dev.kiln.frontend.patch;

/** A patch that does not fit the class it is for: another JDK than it was written for. */
public final class PatchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PatchException(String message) {
    super(message);
  }
}
