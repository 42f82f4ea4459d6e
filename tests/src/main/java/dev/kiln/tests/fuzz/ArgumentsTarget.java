package dev.kiln.tests.fuzz;

import dev.kiln.cli.Kiln;
import java.nio.charset.StandardCharsets;

/** Lines as arguments of {@code kiln}: they and their values are parsed, no command runs. */
public final class ArgumentsTarget {
  private ArgumentsTarget() {}

  /** Whatever else than a refusal with a message is thrown is a bug. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    // No @file: what lies about on the disk is no input. No NUL: no argument has one.
    String text = new String(bytes, StandardCharsets.UTF_8).replace('@', 'a').replace('\0', 'a');
    String problem = Kiln.problem(text.split("\n", -1));
    if (problem != null && (problem.isBlank() || problem.equals("null"))) {
      throw new IllegalStateException("a refusal without a word");
    }
  }
}
