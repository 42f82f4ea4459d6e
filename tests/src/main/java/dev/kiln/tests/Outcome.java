package dev.kiln.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
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

  /** Variables by which options would reach every program. */
  public static final Set<String> OPTIONS =
      Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "KILN_OPTS");

  /** How long a killed process's output is waited for. */
  private static final Duration LAST_WORDS = Duration.ofSeconds(5);

  /**
   * Runs a command to its end. If that does not come, or nobody waits for it any longer, it is
   * killed with what it has started.
   *
   * @param input standard input
   * @throws IllegalStateException if it is still running after the limit, or something that it
   *     started still has its output
   */
  public static Outcome of(List<String> command, byte[] input, Path directory, Duration limit)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().keySet().removeAll(OPTIONS);
    long end = System.nanoTime() + limit.toNanos();
    Process process = builder.start();
    Drain stdout = new Drain(process.getInputStream());
    Drain stderr = new Drain(process.getErrorStream());
    background("input", () -> write(input, process.getOutputStream()));
    boolean ended = false;
    try {
      ended = process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    } finally {
      if (!ended) {
        // First those that it started: once it is gone, nobody knows them.
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    }
    if (!ended) {
      throw late(command, "", limit, stdout, stderr);
    }
    if (!stdout.ended(end) || !stderr.ended(end)) {
      throw late(command, " has ended, but something that it started", limit, stdout, stderr);
    }
    return new Outcome(stdout.text(), stderr.text(), process.exitValue());
  }

  private static void write(byte[] input, OutputStream stdin) {
    try (stdin) {
      stdin.write(input);
    } catch (IOException e) {
      // The program ended without reading all its input: its business.
    }
  }

  private static Thread background(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private static IllegalStateException late(
      List<String> command, String who, Duration limit, Drain stdout, Drain stderr)
      throws InterruptedException {
    long end = System.nanoTime() + LAST_WORDS.toNanos();
    stdout.ended(end);
    stderr.ended(end);
    return new IllegalStateException(
        command
            + who
            + " still ran after "
            + limit
            + "; it had printed: "
            + stdout.soFar()
            + stderr.soFar());
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

  /** Reads a stream to its end, in a thread of its own. */
  private static final class Drain {
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();
    private final Thread thread;
    private volatile IOException failure;

    Drain(InputStream in) {
      thread = background("drain", () -> drain(in));
    }

    private void drain(InputStream in) {
      try (in) {
        in.transferTo(read);
      } catch (IOException e) {
        failure = e;
      }
    }

    /** Waits for the end of the stream until a time of {@link System#nanoTime}. */
    boolean ended(long time) throws InterruptedException {
      long millis = TimeUnit.NANOSECONDS.toMillis(time - System.nanoTime());
      thread.join(Math.max(millis, 1));
      return !thread.isAlive();
    }

    String text() throws IOException {
      if (failure != null) {
        throw failure;
      }
      return soFar();
    }

    String soFar() {
      return read.toString(StandardCharsets.ISO_8859_1);
    }
  }
}
