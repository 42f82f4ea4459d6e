package dev.kiln.tests.fuzz;

import dev.kiln.junit.Launch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Lines as arguments of an executable of tests: they are parsed, no test runs. */
public final class SelectionTarget {
  private SelectionTarget() {}

  /** Whatever else than a refusal with a message is thrown is a bug. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    String text = new String(bytes, StandardCharsets.UTF_8).replace('\0', 'a');
    String problem = Launch.problem(text.split("\n", -1));
    if (problem != null && (problem.isBlank() || problem.equals("null"))) {
      throw new IllegalStateException("a refusal without a word");
    }
  }
}
