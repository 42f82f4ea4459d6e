package dev.kiln.toolchain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The bundled LLVM, unpacked once into a cache directory, and its programs.
 *
 * <p>The directory is {@code $KILN_CACHE/toolchain-VERSION} ({@code ~/.cache/kiln} by default). It
 * is filled beside its final name and then renamed, so that builds running at once never see half
 * of it. Instances are immutable and may be used from many threads.
 */
public final class Toolchain {
  /** Version of LLVM and of its packaging. */
  public static final String VERSION = "20.1.7-1.5.12";

  /** Directory of the cache; the last number counts changes of its own layout. */
  private static final String DIRECTORY = "toolchain-" + VERSION + "-2";

  private static volatile Toolchain shared;

  private final Path home;

  private Toolchain(Path home) {
    this.home = home;
  }

  /**
   * The toolchain in the user's cache, unpacked if it is not there yet (about 300 MB, some
   * seconds).
   *
   * @throws UncheckedIOException if it cannot be unpacked
   */
  public static Toolchain open() {
    var opened = shared;
    if (opened == null) {
      opened = open(CacheDirectory.path());
      shared = opened;
    }
    return opened;
  }

  /** As {@link #open()}, below another cache directory. */
  public static Toolchain open(Path cache) {
    return new Toolchain(ToolchainArchive.unpack(cache.resolve(DIRECTORY)));
  }

  /** Directory with {@code bin/} and {@code lib/}. */
  public Path home() {
    return home;
  }

  /** Directory with the shared libraries of LLVM and JavaCPP's binding to it. */
  public Path libraries() {
    return home.resolve("lib");
  }

  /** The program's file. */
  public Path program(Tool tool) {
    return home.resolve("bin").resolve(tool.program);
  }

  /** Runs a tool in the current directory; see {@link #run(Path, Tool, List)}. */
  public ToolOutput run(Tool tool, List<String> arguments) {
    return run(null, tool, arguments);
  }

  /**
   * Runs a tool to its end and captures what it prints.
   *
   * @param directory its working directory, or null for this process's
   * @throws ToolFailure if it ends with a nonzero exit code; the message holds its diagnostics
   * @throws UncheckedIOException if it cannot be started
   */
  public ToolOutput run(Path directory, Tool tool, List<String> arguments) {
    return run(directory, tool, arguments, new byte[0]);
  }

  /** As {@link #run(Path, Tool, List)}, with bytes for its standard input. */
  public ToolOutput run(Path directory, Tool tool, List<String> arguments, byte[] input) {
    var command = new ArrayList<String>();
    command.add(program(tool).toString());
    command.addAll(arguments);
    var builder = new ProcessBuilder(command);
    if (directory != null) {
      builder.directory(directory.toFile());
    }
    try {
      var process = builder.start();
      var err = new Captured(process.getErrorStream());
      err.start();
      var out = new Captured(process.getInputStream());
      out.start();
      feed(process, input);
      out.join();
      err.join();
      int exitCode = process.waitFor();
      if (exitCode != 0) {
        throw new ToolFailure(tool, command, exitCode, err.text() + out.text());
      }
      return new ToolOutput(out.text(), err.text());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start " + program(tool), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while running " + tool.program(), e);
    }
  }

  private static void feed(Process process, byte[] input) {
    try (var stdin = process.getOutputStream()) {
      stdin.write(input);
    } catch (IOException closedEarly) {
      // The tool ended without reading all: its exit code tells whether that is an error.
    }
  }

  /** Drains one stream, so that a tool which prints much on both never blocks. */
  private static final class Captured extends Thread {
    private final InputStream stream;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Captured(InputStream stream) {
      this.stream = stream;
      setDaemon(true);
    }

    @Override
    public void run() {
      try (stream) {
        stream.transferTo(bytes);
      } catch (IOException ended) {
        // A killed process closes its streams; the exit code says so.
      }
    }

    String text() {
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }

  /** True when {@link #open()} has nothing to unpack any more. */
  public static boolean isUnpacked() {
    return Files.isDirectory(CacheDirectory.path().resolve(DIRECTORY));
  }
}
