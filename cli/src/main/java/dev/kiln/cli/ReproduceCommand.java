package dev.kiln.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
    UnpackedBundle unpacked = UnpackedBundle.unpack(bundle, place);
    PrintWriter err = spec.commandLine().getErr();
    if (!unpacked.leftOut().isEmpty()) {
      err.println("kiln: the bundle is not whole; left out were:");
      unpacked.leftOut().forEach(err::println);
    }
    List<String> arguments = unpacked.command();
    err.println("kiln: kiln " + String.join(" ", arguments));
    return Kiln.execute(spec.commandLine().getOut(), err, arguments.toArray(String[]::new));
  }
}
