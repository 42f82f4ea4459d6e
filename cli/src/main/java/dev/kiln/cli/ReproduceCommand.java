package dev.kiln.cli;

import dev.kiln.frontend.InputError;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kiln reproduce}: the build that a fault's bundle is of, from the bundle alone. */
@Command(
    name = "reproduce",
    description = "Repeats the build that ended in a fault of Kiln's own, from its bundle.",
    mixinStandardHelpOptions = true)
final class ReproduceCommand implements Callable<Integer> {
  @Parameters(paramLabel = "BUNDLE", description = "A zip that a fault has left.")
  private Path bundle;

  @Option(
      names = "-d",
      paramLabel = "DIR",
      description = "Where to unpack it (default: a new temporary directory).")
  private Path directory;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Path place =
        directory != null
            ? Files.createDirectories(directory)
            : Files.createTempDirectory("kiln-reproduce-");
    place = place.toAbsolutePath().normalize();
    unpack(place);
    Path replay = place.resolve("replay.txt");
    if (!Files.exists(replay)) {
      throw new InputError(bundle.toString(), "is no bundle of a fault: it has no replay.txt");
    }
    String unpacked = place.toString();
    List<String> arguments =
        Files.readAllLines(replay).stream()
            .map(line -> line.replace(FaultBundle.INPUT_MARK, unpacked))
            .toList();
    PrintWriter err = spec.commandLine().getErr();
    if (Files.exists(place.resolve("left-out.txt"))) {
      err.println("kiln: the bundle is not whole; left out were:");
      Files.readAllLines(place.resolve("left-out.txt")).forEach(err::println);
    }
    err.println("kiln: kiln " + String.join(" ", arguments));
    return Kiln.execute(spec.commandLine().getOut(), err, arguments.toArray(String[]::new));
  }

  private void unpack(Path place) throws IOException {
    if (!Files.isRegularFile(bundle)) {
      throw new InputError(bundle.toString(), "does not exist");
    }
    try (ZipFile zip = new ZipFile(bundle.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        Path file = place.resolve(entry.getName()).normalize();
        if (!file.startsWith(place)) {
          throw new InputError(bundle.toString(), "has an entry that climbs out: " + entry);
        }
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          try (var in = zip.getInputStream(entry)) {
            Files.copy(in, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
    } catch (java.util.zip.ZipException e) {
      throw new InputError(bundle.toString(), "cannot be read (" + e.getMessage() + ")", e);
    }
  }
}
