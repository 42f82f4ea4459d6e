package dev.kiln.backend.object;

/** LLVM has written something that the tables cannot represent: a fault of Kiln. */
public final class MalformedObject extends RuntimeException {
  private static final long serialVersionUID = 1;

  MalformedObject(String message) {
    super(message);
  }
}
