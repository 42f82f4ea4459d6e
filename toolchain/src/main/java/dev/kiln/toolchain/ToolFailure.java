package dev.kiln.toolchain;

import java.util.List;

/** A bundled tool could not be started or ended with a nonzero exit code. */
public final class ToolFailure extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int MAX_COMMAND_LENGTH = 2000;

  private final int exitCode;
  private final String diagnostics;

  ToolFailure(Tool tool, List<String> command, int exitCode, String diagnostics) {
    super(
        "%s failed (exit code %d)%n%s%ncommand: %s"
            .formatted(tool.program(), exitCode, diagnostics.strip(), shorten(command)));
    this.exitCode = exitCode;
    this.diagnostics = diagnostics;
  }

  /** Exit code of the process, 128 + signal number when it was killed. */
  public int exitCode() {
    return exitCode;
  }

  /** What the tool printed on both its streams. */
  public String diagnostics() {
    return diagnostics;
  }

  private static String shorten(List<String> command) {
    var line = String.join(" ", command);
    return line.length() <= MAX_COMMAND_LENGTH
        ? line
        : line.substring(0, MAX_COMMAND_LENGTH) + " ...";
  }
}
