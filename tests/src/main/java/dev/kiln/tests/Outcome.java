package dev.kiln.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * What a process did.
 *
 * @param stdout standard output, a byte a character (ISO 8859-1)
 * @param stderr standard error, likewise
 * @param exit the exit code; 128 + signal if killed by one
 */
public record Outcome(String stdout, String stderr, int exit) {
  private static final int SHOWN_LINES = 6;

  /**
   * Runs a command to its end.
   *
   * @param input standard input
   * @throws IllegalStateException if it is still running after the limit; it is killed then
   */
  public static Outcome of(List<String> command, byte[] input, Path directory, Duration limit)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().keySet().removeIf(key -> key.equals("JAVA_TOOL_OPTIONS"));
    Process process = builder.start();
    CompletableFuture<String> stdout = drain(process.getInputStream());
    CompletableFuture<String> stderr = drain(process.getErrorStream());
    try (OutputStream stdin = process.getOutputStream()) {
      stdin.write(input);
    } catch (IOException e) {
      // The program ended without reading all its input: its business.
    }
    if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
      process.destroyForcibly().waitFor();
      throw new IllegalStateException(
          command
              + " still ran after "
              + limit
              + "; it had printed: "
              + text(stdout)
              + text(stderr));
    }
    return new Outcome(text(stdout), text(stderr), process.exitValue());
  }

  /**
   * Where another outcome differs: the first different lines of each stream, and the exit codes.
   */
  public String difference(Outcome other, String mine, String others) {
    StringBuilder text = new StringBuilder();
    compare("standard output", stdout, other.stdout, mine, others, text);
    compare("standard error", stderr, other.stderr, mine, others, text);
    if (exit != other.exit) {
      text.append("exit code: " + mine + " " + exit + ", " + others + " " + other.exit + "\n");
    }
    return text.toString();
  }

  private static void compare(
      String stream, String a, String b, String mine, String others, StringBuilder to) {
    if (a.equals(b)) {
      return;
    }
    List<String> left = a.lines().toList();
    List<String> right = b.lines().toList();
    int line = 0;
    while (line < left.size() && line < right.size() && left.get(line).equals(right.get(line))) {
      line++;
    }
    to.append(stream + " from line " + (line + 1) + ":\n");
    show(mine, left, line, to);
    show(others, right, line, to);
  }

  private static void show(String name, List<String> lines, int from, StringBuilder to) {
    for (int i = from; i < Math.min(lines.size(), from + SHOWN_LINES); i++) {
      to.append("  " + name + ": " + lines.get(i) + "\n");
    }
    if (from >= lines.size()) {
      to.append("  " + name + ": ends here\n");
    }
  }

  private static CompletableFuture<String> drain(InputStream in) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (in) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
  }

  private static String text(CompletableFuture<String> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
