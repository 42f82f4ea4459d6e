package dev.kiln.backend.link;

/** The executable could not be linked. */
public final class LinkFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  LinkFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
