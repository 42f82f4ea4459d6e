package dev.kiln.cli;

/** What {@code kiln} exits with. */
final class ExitCode {
  static final int SUCCESS = 0;

  /** The program cannot be compiled. */
  static final int INPUT = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** A fault of Kiln's. */
  static final int FAULT = 3;

  private ExitCode() {}
}
