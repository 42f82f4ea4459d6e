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
    this(file, reason, null);
  }

  public InputError(String file, String reason, Throwable cause) {
    super(printable(file + ": " + reason), cause);
    this.file = file;
    this.reason = printable(reason);
  }

  /** Names out of damaged files may hold anything; the message stays one line of text. */
  private static String printable(String text) {
    StringBuilder sb = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              boolean shown =
                  type != Character.CONTROL
                      && type != Character.SURROGATE
                      && type != Character.UNASSIGNED
                      && type != Character.LINE_SEPARATOR
                      && type != Character.PARAGRAPH_SEPARATOR;
              sb.appendCodePoint(shown ? c : '?');
            });
    return sb.toString();
  }

  public String file() {
    return file;
  }

  public String reason() {
    return reason;
  }
}
