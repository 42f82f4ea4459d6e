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
