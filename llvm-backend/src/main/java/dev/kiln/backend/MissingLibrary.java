package dev.kiln.backend;

/** The machine lacks a library to link with; the message says how to install it. */
public final class MissingLibrary extends RuntimeException {
  private static final long serialVersionUID = 1;

  public MissingLibrary(String message) {
    super(message);
  }
}
