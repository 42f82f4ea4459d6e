package dev.kiln.tests.generated;

import dev.kiln.tests.Outcome;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Runs a batch in one process, and goes on behind a program that ends the process: what it did then
 * counts as its output.
 */
final class BatchRun {
  /** How the result of a program begins that ended the process, or took too long. */
  static final String EXIT = "exit ";

  static final String HUNG = "hung";

  private final List<String> command;
  private final String options;
  private final Path errors;
  private final long silence;

  /**
   * @param command to which the range is appended
   * @param options of the executable's runtime ({@code KILN_OPTS}), or empty
   * @param errors a file for standard error
   * @param silence how long a program may take
   */
  BatchRun(List<String> command, String options, Path errors, Duration silence) {
    this.command = command;
    this.options = options;
    this.errors = errors;
    this.silence = silence.toNanos();
  }

  /** What each of the programs printed: its checksum and length, or how the process ended. */
  String[] run(int count) throws IOException, InterruptedException {
    String[] results = new String[count];
    int next = 0;
    while (next < count) {
      next = run(next, results);
    }
    return results;
  }

  private int run(int from, String[] results) throws IOException, InterruptedException {
    Process process = start(from, results.length, false);
    AtomicLong last = new AtomicLong(System.nanoTime());
    Timer watch = new Timer(true);
    watch.schedule(
        new TimerTask() {
          @Override
          public void run() {
            if (System.nanoTime() - last.get() > silence) {
              process.destroyForcibly();
            }
          }
        },
        1000,
        1000);
    int next = from;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.ISO_8859_1))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        last.set(System.nanoTime());
        if (line.startsWith("= ")) {
          String[] words = line.split(" ");
          next = Integer.parseInt(words[1]);
          results[next++] = words[2] + " " + words[3];
        }
      }
    }
    int exit = process.waitFor();
    watch.cancel();
    if (next < results.length) {
      boolean hung = System.nanoTime() - last.get() > silence;
      results[next++] = (hung ? HUNG : EXIT + exit) + ": " + firstError();
    }
    return next;
  }

  /** The whole output of one program. */
  String show(int index) throws IOException, InterruptedException {
    Process process = start(index, index + 1, true);
    TimerTask kill =
        new TimerTask() {
          @Override
          public void run() {
            process.destroyForcibly();
          }
        };
    Timer watch = new Timer(true);
    watch.schedule(kill, silence / 1_000_000);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    int exit = process.waitFor();
    watch.cancel();
    return out + (exit == 0 ? "" : "exit " + exit + "\n" + Files.readString(errors));
  }

  private Process start(int from, int to, boolean show) throws IOException {
    List<String> all = new ArrayList<>(command);
    all.add(String.valueOf(from));
    all.add(String.valueOf(to));
    if (show) {
      all.add("show");
    }
    ProcessBuilder builder = new ProcessBuilder(all).redirectError(errors.toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeAll(Outcome.OPTIONS);
    if (!options.isEmpty()) {
      environment.put("KILN_OPTS", options);
    }
    return builder.start();
  }

  private String firstError() throws IOException {
    List<String> lines = Files.readAllLines(errors, StandardCharsets.ISO_8859_1);
    return lines.isEmpty() ? "" : lines.get(0);
  }
}
