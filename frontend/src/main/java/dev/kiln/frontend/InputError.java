package dev.kiln.frontend;

/** The input cannot be compiled, through no fault of Kiln; the message is for the user. */
public final class InputError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final String reason;

  /**
   * @param file the jar, directory, class file or class that is bad
   * @param reason what is wrong with it, as one sentence without the file
   */
  public InputError(String file, String reason) {
    super(file + ": " + reason);
    this.file = file;
    this.reason = reason;
  }

  public InputError(String file, String reason, Throwable cause) {
    super(file + ": " + reason, cause);
    this.file = file;
    this.reason = reason;
  }

  public String file() {
    return file;
  }

  public String reason() {
    return reason;
  }
}
