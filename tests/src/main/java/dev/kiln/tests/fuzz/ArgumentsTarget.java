package dev.kiln.tests.fuzz;

import dev.kiln.cli.Kiln;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Lines as arguments of {@code kiln}: they are parsed, no command runs. */
public final class ArgumentsTarget {
  private ArgumentsTarget() {}

  /** Whatever else than a refusal with a message is thrown is a bug. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    // No @file: what lies about on the disk is no input.
    String text = new String(bytes, StandardCharsets.UTF_8).replace('@', 'a');
    try {
      new CommandLine(new Kiln())
          .setCaseInsensitiveEnumValuesAllowed(true)
          .parseArgs(text.split("\n", -1));
    } catch (ParameterException expected) {
      if (expected.getMessage() == null || expected.getMessage().isBlank()) {
        throw new IllegalStateException("a refusal without a word", expected);
      }
    }
  }
}
