package dev.kiln.cli;

import dev.kiln.backend.FaultSite;
import dev.kiln.frontend.InputError;
import dev.kiln.frontend.InputPlaces;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The reproduction bundle of a fault of Kiln's own: a zip beside the output with what was asked, on
 * what machine, where it failed, and the input. {@code kiln reproduce} builds from it again.
 *
 * <ol>
 *   <li>{@code command.txt}: the command line, an argument a line.
 *   <li>{@code replay.txt}: the command line that builds from the bundle; {@code @INPUT@} stands
 *       for the place where it is unpacked.
 *   <li>{@code system.txt}, {@code fault.txt} (phase, method or module, stack trace), {@code
 *       module.ll} (the code that LLVM rejected).
 *   <li>{@code input/N-NAME}: the class path's jars and directories in order; {@code left-out.txt}
 *       names what was too large.
 * </ol>
 *
 * It is written under another name and renamed when whole.
 */
final class FaultBundle {
  /** Input beyond this many bytes is left out. */
  static final String LIMIT_PROPERTY = "kiln.bundle.limit";

  static final String INPUT_MARK = "@INPUT@";

  /** What {@code replay.txt} builds. */
  static final String PROGRAM = INPUT_MARK + "/program";

  private static final long DEFAULT_LIMIT = 256L << 20;

  private final Throwable thrown;
  private final List<String> command;
  private final ReplayCommand replay;
  private final BuildFacts facts;
  private final List<String> leftOut = new ArrayList<>();
  private long room = Long.getLong(LIMIT_PROPERTY, DEFAULT_LIMIT);

  FaultBundle(Throwable thrown, List<String> command, ReplayCommand replay, BuildFacts facts) {
    this.thrown = thrown;
    this.command = command;
    this.replay = replay;
    this.facts = facts;
  }

  /** Writes the bundle and says where it is; without it, the trace goes to {@code err}. */
  void write(PrintWriter err) {
    err.println("kiln: a fault of Kiln's own: " + thrown);
    try {
      Path file = file();
      Path partial = file.resolveSibling("." + file.getFileName() + ".partial");
      try {
        write(partial);
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(partial);
      }
      err.println("kiln: all that reproduces it is in " + file + "; please report it");
      err.println("kiln: to try again: kiln reproduce " + file);
    } catch (IOException e) {
      err.println("kiln: a reproduction bundle cannot be written: " + e);
      err.println(fault());
    }
  }

  /** A free name beside the output. */
  private Path file() {
    Path output = facts.output() == null ? Path.of("kiln") : facts.output();
    Path free = output.resolveSibling(output.getFileName() + ".kiln-fault.zip");
    for (int n = 2; Files.exists(free); n++) {
      free = output.resolveSibling(output.getFileName() + ".kiln-fault-" + n + ".zip");
    }
    return free.toAbsolutePath();
  }

  private void write(Path zip) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      text(out, "command.txt", String.join("\n", command) + "\n");
      text(out, "system.txt", system());
      text(out, "fault.txt", fault());
      FaultSite site = site();
      if (site != null && !site.code().isEmpty()) {
        text(out, "module.ll", site.code());
      }
      List<String> places = input(out);
      text(out, "replay.txt", String.join("\n", replay.arguments(places, mainClass())) + "\n");
      if (!leftOut.isEmpty()) {
        text(out, "left-out.txt", String.join("\n", leftOut) + "\n");
      }
    }
  }

  private static void text(ZipOutputStream out, String name, String text) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.closeEntry();
  }

  private FaultSite site() {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof FaultSite site) {
        return site;
      }
    }
    return null;
  }

  private String fault() {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    out.println("phase: " + (facts.phase() == null ? "before the first" : facts.phase()));
    out.println("site: " + (site() == null ? "unknown" : site().site()));
    thrown.printStackTrace(out);
    return text.toString();
  }

  private static String system() {
    StringBuilder out = new StringBuilder();
    out.append(Kiln.VERSION).append('\n');
    for (String key :
        List.of(
            "java.version",
            "java.vm.name",
            "java.vendor",
            "java.home",
            "os.name",
            "os.version",
            "os.arch",
            "file.encoding")) {
      out.append(key).append('=').append(System.getProperty(key)).append('\n');
    }
    Runtime machine = Runtime.getRuntime();
    out.append("processors=").append(machine.availableProcessors()).append('\n');
    out.append("heap=").append(machine.maxMemory()).append('\n');
    return out.toString();
  }

  private String mainClass() {
    if (facts.mainClass() != null) {
      return facts.mainClass();
    }
    try {
      return InputPlaces.of(facts.classPath()).mainClass();
    } catch (InputError e) {
      return null;
    }
  }

  /** Copies the input; names of its places in the bundle. */
  private List<String> input(ZipOutputStream out) throws IOException {
    List<Path> places;
    try {
      places = InputPlaces.of(facts.classPath()).places();
    } catch (InputError e) {
      places = facts.classPath().stream().filter(Files::exists).toList();
    }
    List<String> names = new ArrayList<>();
    for (Path place : places) {
      String name = "input/" + names.size() + "-" + place.toAbsolutePath().getFileName();
      names.add(name);
      if (Files.isDirectory(place)) {
        out.putNextEntry(new ZipEntry(name + "/"));
        out.closeEntry();
        try (Stream<Path> files = Files.walk(place)) {
          for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
            copy(out, name + "/" + place.relativize(file), file);
          }
        }
      } else {
        copy(out, name, place);
      }
    }
    return names;
  }

  private void copy(ZipOutputStream out, String name, Path file) throws IOException {
    long size = Files.size(file);
    if (size > room) {
      leftOut.add(name + " (" + size + " bytes): " + file);
      return;
    }
    room -= size;
    out.putNextEntry(new ZipEntry(name));
    Files.copy(file, out);
    out.closeEntry();
  }
}
