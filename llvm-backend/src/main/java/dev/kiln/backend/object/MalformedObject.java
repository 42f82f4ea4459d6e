package dev.kiln.backend.object;

/**
 * An object, or what is kept of one, that is damaged, or that says what the tables cannot
 * represent.
 */
public final class MalformedObject extends RuntimeException {
  private static final long serialVersionUID = 1;

  MalformedObject(String message) {
    super(message);
  }

  MalformedObject(RuntimeException damage) {
    super("a damaged object: " + damage.getMessage(), damage);
  }
}
